// A small sweep in the page: what to play and vary, how far it is, and what was found.

import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFront } from '../kit/language';
import { Frame } from '../lesson/frame';
import type { Ports } from '../ports';
import type { SideProps } from '../side';
import { Found } from './found';
import type { SweepAsk, SweepFound, SweepKit } from './port';
import { Vary, varyText, type Varied } from './vary';
import '../style/lesson.css';
import '../style/sweep.css';
import { SelectField } from '../kit/select-field';

/** The screen with what plays sweeps at hand. */
export async function sweepScreen(ports: Ports): Promise<ComponentType<SideProps>> {
  const kit = await ports.sweeps();
  return (props) => <Screen {...props} kit={kit} />;
}

const FEW_SEEDS = 20;
const MOST_SEEDS = 500;
/** Figures that are shown unless others are chosen. */
const USUAL = ['pacts_signed', 'calls_honoured', 'disputes', 'wars'];

interface Running {
  readonly stop: () => void;
  readonly done: number;
  readonly of: number;
}

function Screen({ ports, words, kit }: SideProps & { readonly kit: SweepKit }) {
  const { t } = useFront();
  const w = kit.words;
  const [scenario, setScenario] = useState(ports.cards[0]!.id);
  const card = ports.cards.find(({ id }) => id === scenario)!;
  const [theory, setTheory] = useState<string | null>(null);
  const [seeds, setSeeds] = useState(FEW_SEEDS);
  const [varied, setVaried] = useState<readonly [Varied, Varied]>([{ kind: 'none' }, { kind: 'none' }]);
  const [metrics, setMetrics] = useState<readonly string[]>(USUAL);
  const [running, setRunning] = useState<Running | null>(null);
  const [found, setFound] = useState<SweepFound | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    document.title = `${w.title} · ${t.brand}`;
    return () => stop.current();
  }, []);
  const chosen = theory ?? card.theory;
  const ask: SweepAsk = { scenario, theory: chosen, seeds, vary: varied.flatMap(varyText), metrics };
  const count = kit.count(ask);
  const tooMany = typeof count === 'number' && count > kit.most;
  const play = async (): Promise<void> => {
    setFound(null);
    setTrouble(null);
    setRunning({ stop: () => undefined, done: 0, of: Number(count) });
    const begun = await kit.play(ask, {
      progress: (done, of) => setRunning((now) => now && { ...now, done, of }),
      found: (all) => {
        setRunning(null);
        setFound(all);
      },
      failed: () => {
        setRunning(null);
        setTrouble(w.failed);
      },
    });
    if (typeof begun === 'string') {
      setRunning(null);
      setTrouble(begun);
      return;
    }
    stop.current = begun;
  };
  const cancel = (): void => {
    stop.current();
    setRunning(null);
  };
  const says = typeof count === 'string' ? count : tooMany ? w.tooMany(count, kit.most) : null;
  return (
    <Frame ports={ports} home={words.board.toLessons} label={w.title} tabs={[]} class="sweep-page">
      <section class="sweep-head">
        <h1>{w.title}</h1>
        <p class="prose">{w.lede}</p>
        <div class="row">
          <SelectField
            label={w.world}
            value={scenario}
            options={ports.cards.map(({ id, title }) => [id, title] as const)}
            onChoose={(world) => {
              setScenario(world);
              setTheory(null);
              setVaried([{ kind: 'none' }, { kind: 'none' }]);
            }}
          />
          <SelectField
            label={w.theory}
            value={chosen}
            options={ports.theories.map(({ id, title }) => [id, title] as const)}
            onChoose={setTheory}
          />
          <label class="field">
            <span>{w.seeds}</span>
            <input
              type="number"
              min={1}
              max={MOST_SEEDS}
              value={seeds}
              onInput={(event) => {
                const number = Math.round(event.currentTarget.valueAsNumber);
                if (number >= 1) setSeeds(Math.min(MOST_SEEDS, number));
              }}
            />
          </label>
        </div>
        {(['first', 'second'] as const).map((which, k) => (
          <Vary
            key={`${which} ${scenario} ${chosen}`}
            ports={ports}
            kit={kit}
            label={w.vary[which]}
            scenario={scenario}
            theory={chosen}
            varied={varied[k]!}
            onChange={(next) => setVaried(k === 0 ? [next, varied[1]] : [varied[0], next])}
          />
        ))}
        <details class="figures">
          <summary>
            {w.figures} ({metrics.length})
          </summary>
          <fieldset>
            <legend class="unseen">{w.figures}</legend>
            {kit.figures.map(({ name, says: meaning }) => (
              <label key={name} class="check">
                <input
                  type="checkbox"
                  checked={metrics.includes(name)}
                  onChange={({ currentTarget: { checked } }) =>
                    setMetrics(checked ? [...metrics, name] : metrics.filter((one) => one !== name))
                  }
                />
                <span>
                  <b>{name}</b> {meaning}
                </span>
              </label>
            ))}
          </fieldset>
        </details>
        {says === null ? null : (
          <p class="notice" role="status">
            {says}
          </p>
        )}
        {trouble === null ? null : (
          <p class="notice" role="alert">
            {trouble}
          </p>
        )}
        <div class="row">
          {running === null ? (
            <button
              type="button"
              class="primary"
              disabled={says !== null || metrics.length === 0}
              onClick={() => void play()}
            >
              {w.play(typeof count === 'number' ? count : 0)}
            </button>
          ) : (
            <>
              <progress
                aria-label={w.progress(running.done, running.of)}
                value={running.done}
                max={running.of}
              />
              <span role="status">{w.progress(running.done, running.of)}</span>
              <button type="button" onClick={cancel}>
                {w.cancel}
              </button>
            </>
          )}
        </div>
      </section>
      {found === null ? null : <Found ports={ports} words={w} found={found} />}
      {typeof count === 'string' ? null : <Command ports={ports} words={w} line={kit.command(ask)} />}
    </Frame>
  );
}

interface CommandProps {
  readonly ports: Ports;
  readonly words: SweepKit['words'];
  readonly line: string;
}

function Command({ ports, words, line }: CommandProps) {
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <section class="sweep-command">
      <h2>{words.command}</h2>
      <pre>
        <code>{line}</code>
      </pre>
      <button type="button" onClick={() => void ports.copy(line).then(() => setCopied(line))}>
        {copied === line ? words.copied : words.copy}
      </button>
    </section>
  );
}
