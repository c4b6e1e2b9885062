// What one's own broken word has cost, told with the turn's report: trust lost and by whom, pacts that ended, offers that will not come, and how the
// betrayed answered.

import type { EventKind, GameEvent, NationId, PactId, State, Violation } from '../../../engine';
import { nationMark, pactMark } from '../../../language/markup';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { useGame, type Game } from '../game';
import { tell } from '../sentences';

/** So many who lost trust are named. */
const NAMED = 4;

/** What a nation that was betrayed may do to whoever did it; who does it comes first. */
const IN_KIND: ReadonlySet<EventKind> = new Set<EventKind>([
  'sanction-imposed',
  'claim-pressed',
  'measure-ended',
  'investment-withdrawn',
  'subversion-exposed',
  'offer-rejected',
  'notice-given',
  'pact-broken',
]);

/** Acts by which a nation broke a promise in these events. */
export const betrayalsIn = (events: readonly GameEvent[], me: NationId): readonly GameEvent[] =>
  events.filter(
    (event) =>
      event.actors[0] === me &&
      (event.kind === 'pact-broken' ||
        event.kind === 'subversion-exposed' ||
        (event.kind === 'call-answered' && (event.detail === 'refuse' || event.detail === 'words'))),
  );

interface Loss {
  readonly nation: NationId;
  readonly change: number;
}

/** Trust in a nation that its acts cost it, by who lost it, most first. */
export function trustLostBy(state: State, acts: readonly GameEvent[], me: NationId): readonly Loss[] {
  const { nations } = state.content;
  const losses = new Map<number, number>();
  for (const { column, i, j, delta } of acts.flatMap(({ effects }) => effects))
    if (column === 'trust' && nations[j]?.id === me && delta < 0) losses.set(i, (losses.get(i) ?? 0) + delta);
  return [...losses]
    .map(([i, change]) => ({ nation: nations[i]!.id, change }))
    .sort((a, b) => a.change - b.change);
}

/** What those whom `me` betrayed did to it in these events, after the betrayal. */
export function answersIn(
  events: readonly GameEvent[],
  violations: readonly Violation[],
  me: NationId,
): readonly GameEvent[] {
  const since = new Map(
    violations
      .filter(({ violator }) => violator === me)
      .flatMap(({ victims, turn }) => victims.map((victim) => [victim, turn] as const)),
  );
  return events.filter(({ kind, actors, turn }) => {
    const betrayed = since.get(kind === 'supply-cut' ? actors[1]! : actors[0]!);
    if (betrayed === undefined || turn < betrayed) return false;
    if (kind === 'supply-cut') return actors[0] === me;
    if (kind === 'offer-rejected' || kind === 'notice-given') return turn > betrayed;
    return IN_KIND.has(kind) && actors.includes(me);
  });
}

/** Nothing where no promise was broken in these turns and none that was is answered. What the headline tells is not told again. */
export function Aftermath({
  events,
  headline,
}: {
  events: readonly GameEvent[];
  headline: GameEvent | null;
}) {
  const { betrayalText } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  if (me === null) return null;
  const acts = betrayalsIn(events, me);
  const answers = answersIn(events, game.state.value.structure.violations, me);
  if (acts.length + answers.length === 0) return null;
  return (
    <section class="aftermath">
      {acts.length === 0 ? null : (
        <>
          <h3 class="head down">{betrayalText.cost}</h3>
          <Lines
            lines={[
              ...acts
                .filter((act) => act !== headline)
                .map((act) => tell(game.language, act, game.chronicle.value)),
              ...costLines(game, me, events, acts),
            ]}
          />
        </>
      )}
      <h3 class="head">{betrayalText.answers}</h3>
      {answers.length === 0 ? (
        <p class="hint">{betrayalText.noAnswer}</p>
      ) : (
        <Lines lines={answers.map((event) => tell(game.language, event, game.chronicle.value))} />
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="told">
      {lines.map((line) => (
        <li key={line}>
          <Sentence links text={line} />
        </li>
      ))}
    </ul>
  );
}

function costLines(
  game: Game,
  me: NationId,
  events: readonly GameEvent[],
  acts: readonly GameEvent[],
): readonly string[] {
  const { betrayalText, list, signed } = game.language;
  const state = game.state.value;
  const losses = trustLostBy(state, acts, me);
  const named = losses
    .slice(0, NAMED)
    .map(({ nation, change }) => betrayalText.loss(nationMark(nation), signed(change)));
  const more = losses.length - named.length;
  const ended = endedWith(events, acts);
  return [
    ...(losses.length === 0
      ? []
      : [betrayalText.trust(more > 0 ? [...named, betrayalText.others(more)] : named)]),
    ...(ended.length === 0 ? [] : [betrayalText.pactsLost(list(ended.map(pactMark)))]),
    ...memoryLines(game, me),
  ];
}

/** Pacts that these acts broke or that ended with them. */
const endedWith = (events: readonly GameEvent[], acts: readonly GameEvent[]): readonly PactId[] => {
  const broken = new Set(acts.flatMap(({ kind, pact }) => (kind === 'pact-broken' && pact ? [pact] : [])));
  return events.flatMap(({ kind, pact }) =>
    kind === 'pact-ended' && pact && broken.has(pact) ? [pact] : [],
  );
};

function memoryLines({ language: { betrayalText }, names, state }: Game, me: NationId): readonly string[] {
  const { content, structure } = state.value;
  const last = Math.max(-1, ...structure.violations.filter((v) => v.violator === me).map(({ turn }) => turn));
  if (last < 0) return [];
  const { violationMemoryYears: years, waitAfterBetrayal } = content.theory.trust;
  const until = (share: number): string =>
    names.value.date(last + Math.ceil(share * years * content.turnsPerYear));
  return [betrayalText.shunned(until(waitAfterBetrayal)), betrayalText.remembered(until(1))];
}
