// What is changed from the turn that is shown: a nation's orders, who plays it, the chance, or the theory; and how long it is run.

import { useState } from 'preact/hooks';
import { AGENTS, agentOrders, type AgentName, type NationId, type Order, type Seat } from '../../../engine';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { sentenceOf } from '../../game/sentences';
import type { Change } from '../../branches-port';
import { askToPlayOn } from '../keys';
import { useWatch, type Watch } from '../watch';
import type { BranchesProps } from './tree';
import { SelectField } from '../../kit/select-field';
import { byTitle } from '../../game/names';

const CHANGES = ['orders', 'seat', 'seed', 'theory'] as const;
type ChangeKind = (typeof CHANGES)[number];

/** As they were recorded, or as an agent would give them. */
type OrderedBy = 'as-it-was' | AgentName;

export function TryForm({ ports, onLine, onChanged }: BranchesProps) {
  const language = useLanguage();
  const { branchText: words, t } = language;
  const watch = useWatch();
  const { session, at, tree, names } = watch;
  const [kind, setKind] = useState<ChangeKind>('orders');
  const [nation, setNation] = useState<NationId>(session.persons[0] ?? watch.nation.value);
  const [orderedBy, setOrderedBy] = useState<OrderedBy>('as-it-was');
  const [gone, setGone] = useState<readonly number[]>([]);
  const [agent, setAgent] = useState<AgentName>(AGENTS[0]);
  const [seed, setSeed] = useState(() => ports.freshSeed());
  const [theory, setTheory] = useState(otherTheory(ports.theories, session.content.theory.id));
  const left = Math.max(1, session.content.turns - at.value);
  const [turns, setTurns] = useState(Math.min(left, Math.max(1, watch.length - at.value)));
  const [going, setGoing] = useState<number | 'failed' | null>(null);
  const listed = ordersFrom(watch, nation, orderedBy);
  const kept = listed.filter((_, index) => !gone.includes(index));
  const title = ports.theories.find(({ id }) => id === theory)?.title ?? theory;
  const named = {
    orders: () => words.nameOf.orders(names.value.title(nation)),
    seat: () => words.nameOf.seat(names.value.title(nation), language.agentText[agent].name),
    seed: () => words.nameOf.seed(seed),
    theory: () => words.nameOf.theory(title),
  }
    [kind]()
    .slice(0, 80);
  const changes: Readonly<Record<ChangeKind, Partial<Change>>> = {
    orders: { orders: kept, ordering: [nation] },
    seat: { seats: { ...session.seats, [nation]: agent as Seat } },
    seed: { seed },
    theory: { theory },
  };
  const go = (): void => {
    setGoing(at.value);
    const change: Change = { name: named, at: at.value, turns, ...changes[kind] };
    const { root, shown: of } = tree;
    ports.tryOut({ of, line: session, change }, root, setGoing).then(
      () => {
        tree.branches.value = root.branches();
        onChanged();
        onLine(root.branches().length - 1, at.value);
      },
      () => setGoing('failed'),
    );
  };
  const nations = byTitle(watch).map((id) => [id, names.value.title(id)] as const);
  const ofNation = kind === 'orders' || kind === 'seat';
  return (
    <form
      class="stack try-out"
      onSubmit={(event) => {
        event.preventDefault();
        if (typeof going !== 'number') go();
      }}
    >
      <SelectField
        label={words.change}
        value={kind}
        options={CHANGES.map((one) => [one, words.changes[one]] as const)}
        onChoose={setKind}
      />
      {ofNation ? (
        <SelectField
          label={words.nation}
          value={nation}
          options={nations}
          onChoose={(value) => {
            setNation(value);
            setGone([]);
          }}
        />
      ) : null}
      {kind === 'orders' ? (
        <>
          <SelectField
            label={words.orderedBy}
            value={orderedBy}
            options={[
              ['as-it-was', words.asItWas],
              ...AGENTS.map((one) => [one, words.asAgent(language.agentText[one].name)] as const),
            ]}
            onChoose={(value) => {
              setOrderedBy(value);
              setGone([]);
            }}
          />
          <fieldset>
            <legend>{words.keepOrders}</legend>
            {listed.length === 0 ? <p class="hint">{words.noOrders}</p> : null}
            {listed.map((order, index) => (
              <label class="check" key={index}>
                <input
                  type="checkbox"
                  checked={!gone.includes(index)}
                  onChange={({ currentTarget }) =>
                    setGone(currentTarget.checked ? gone.filter((one) => one !== index) : [...gone, index])
                  }
                />
                <Sentence text={sentenceOf(language, session.content, order, watch.chronicle.value)} />
              </label>
            ))}
          </fieldset>
        </>
      ) : null}
      {kind === 'seat' ? (
        <SelectField
          label={words.agent}
          value={agent}
          options={AGENTS.map((one) => [one, language.agentText[one].name] as const)}
          onChoose={setAgent}
        />
      ) : null}
      {kind === 'seed' ? (
        <label class="field">
          <span>{words.seed}</span>
          <input
            value={seed}
            required
            maxLength={200}
            onInput={(event) => setSeed(event.currentTarget.value.trim())}
          />
        </label>
      ) : null}
      {kind === 'theory' ? (
        <SelectField
          label={words.theory}
          value={theory}
          options={ports.theories.map((one) => [one.id, one.title] as const)}
          onChoose={setTheory}
        />
      ) : null}
      {ofNation ? null : <p class="hint">{words.whole}</p>}
      <label class="field">
        <span>{words.turns}</span>
        <input
          type="number"
          min={1}
          max={left}
          value={turns}
          onInput={(event) => setTurns(Math.max(1, Math.min(left, event.currentTarget.valueAsNumber || 1)))}
        />
      </label>
      <div class="row">
        <button type="submit" class="primary" aria-disabled={typeof going === 'number' || undefined}>
          {words.go}
        </button>
        <button type="button" class="quiet" title={t.watch.playOn} onClick={() => askToPlayOn(watch)}>
          {words.orPlay}
        </button>
      </div>
      <p class="hint" role="status">
        {going === null ? '' : going === 'failed' ? words.failed : words.going(going)}
      </p>
    </form>
  );
}

const otherTheory = (theories: readonly { readonly id: string }[], own: string): string =>
  theories.find(({ id }) => id !== own)?.id ?? own;

/** What the nation ordered in the turn that follows, or what an agent would order in its seat. */
function ordersFrom({ session, at }: Watch, nation: NationId, by: OrderedBy): readonly Order[] {
  const recorded = session.turns()[at.value]?.orders ?? [];
  if (by === 'as-it-was') return recorded.filter((order) => order.by === nation);
  const alone = session.content.nations.map(({ id }): [NationId, Seat] => [
    id,
    id === nation ? by : 'person',
  ]);
  const seats = Object.fromEntries(alone) as Record<NationId, Seat>;
  return agentOrders(session.stateAt(at.value), seats).orders;
}
