// One thing that a sweep varies: a weight of the theory, who plays a nation, or the theory.

import { useEffect, useId, useState } from 'preact/hooks';
import { AGENTS } from '../../engine';
import type { AgentName } from '../../engine';
import { useFront } from '../kit/language';
import type { Ports } from '../ports';
import type { SweepKit, Weight } from './port';
import { SelectField } from '../kit/select-field';

export type Varied =
  | { readonly kind: 'none' }
  | { readonly kind: 'weight'; readonly key: string; readonly values: string }
  | { readonly kind: 'agent'; readonly nation: string; readonly agents: readonly AgentName[] }
  | { readonly kind: 'theory'; readonly theories: readonly string[] };

/** As `--vary` takes it; none where nothing is varied yet. */
export function varyText(varied: Varied): readonly string[] {
  switch (varied.kind) {
    case 'none':
      return [];
    case 'weight':
      return varied.key.trim() === '' || varied.values.trim() === ''
        ? []
        : [`${varied.key.trim()}=${varied.values.replaceAll(' ', '')}`];
    case 'agent':
      return varied.agents.length === 0 ? [] : [`agent.${varied.nation}=${varied.agents.join(',')}`];
    case 'theory':
      return varied.theories.length === 0 ? [] : [`theory=${varied.theories.join(',')}`];
  }
}

interface VaryProps {
  readonly ports: Ports;
  readonly kit: SweepKit;
  readonly label: string;
  readonly scenario: string;
  readonly theory: string;
  readonly varied: Varied;
  readonly onChange: (varied: Varied) => void;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const KINDS = ['none', 'weight', 'agent', 'theory'] as const;

export function Vary({ ports, kit, label, scenario, theory, varied, onChange }: VaryProps) {
  const front = useFront();
  const w = kit.words;
  const [nations, setNations] = useState<readonly Named[]>([]);
  const [weights, setWeights] = useState<readonly Weight[]>([]);
  useEffect(() => {
    if (varied.kind === 'agent')
      void ports.content(scenario).then(({ nations: all }) => {
        setNations(all);
        if (varied.nation === '') onChange({ ...varied, nation: all[0]!.id });
      });
    if (varied.kind === 'weight') void kit.weights(scenario, theory).then(setWeights);
  }, [varied.kind]);
  const begin = (kind: Varied['kind']): Varied => {
    if (kind === 'weight') return { kind, key: '', values: '' };
    if (kind === 'agent') return { kind, nation: '', agents: [] };
    return kind === 'theory' ? { kind, theories: [] } : { kind };
  };
  return (
    <div class="row vary">
      <SelectField
        label={label}
        value={varied.kind}
        options={KINDS.map((kind) => [kind, w.kinds[kind]] as const)}
        onChoose={(kind) => onChange(begin(kind))}
      />
      {varied.kind === 'weight' ? (
        <WeightFields words={w} weights={weights} varied={varied} onChange={onChange} />
      ) : null}
      {varied.kind === 'agent' ? (
        <>
          <SelectField
            label={w.nation}
            value={varied.nation}
            options={nations.map(({ id, name }) => [id, name] as const)}
            onChoose={(nation) => onChange({ ...varied, nation })}
          />
          <Checks
            label={w.agents}
            all={AGENTS.map((id) => ({ id, name: front.agentText[id].name }))}
            chosen={varied.agents}
            onChange={(agents) => onChange({ ...varied, agents: AGENTS.filter((id) => agents.includes(id)) })}
          />
        </>
      ) : null}
      {varied.kind === 'theory' ? (
        <Checks
          label={w.theories}
          all={ports.theories.map(({ id, title }) => ({ id, name: title }))}
          chosen={varied.theories}
          onChange={(theories) => onChange({ ...varied, theories })}
        />
      ) : null}
    </div>
  );
}

interface WeightProps {
  readonly words: SweepKit['words'];
  readonly weights: readonly Weight[];
  readonly varied: Extract<Varied, { kind: 'weight' }>;
  readonly onChange: (varied: Varied) => void;
}

function WeightFields({ words, weights, varied, onChange }: WeightProps) {
  const list = useId();
  const now = weights.find(({ key }) => key === varied.key);
  return (
    <>
      <label class="field weight">
        <span>{words.weight}</span>
        <input
          list={list}
          value={varied.key}
          placeholder="war.dread"
          spellcheck={false}
          autocapitalize="off"
          onInput={(event) => onChange({ ...varied, key: event.currentTarget.value })}
        />
        <datalist id={list}>
          {weights.map(({ key, value }) => (
            <option key={key} value={key}>
              {`${value}`}
            </option>
          ))}
        </datalist>
      </label>
      <label class="field">
        <span>{words.values}</span>
        <input
          value={varied.values}
          placeholder="1,3"
          spellcheck={false}
          onInput={(event) => onChange({ ...varied, values: event.currentTarget.value })}
        />
      </label>
      <p class="hint">
        {words.valuesHint} {now === undefined ? '' : words.weightNow(`${now.value}`)}
      </p>
    </>
  );
}

interface ChecksProps<Id extends string> {
  readonly label: string;
  readonly all: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

function Checks<Id extends string>({ label, all, chosen, onChange }: ChecksProps<Id>) {
  return (
    <fieldset class="checks">
      <legend>{label}</legend>
      {all.map(({ id, name }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
