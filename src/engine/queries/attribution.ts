// What moved a number in a turn: the parts of the state are exchanged one after another, and what each exchange does to it is its part of the change.

import type { Account, Entry } from '../model/account';
import { indexOf } from '../model/columns';
import type { Effect, EventKind, GameEvent } from '../model/events';
import type { EventId, NationId } from '../model/ids';
import type { NationColumn, PairColumn, State } from '../model/state';

/** Parts of a state in the order in which they are exchanged: time first, then what nations have and do, then what binds them. */
const STAGES = [
  'time-passed',
  'capabilities',
  'conduct',
  'quarrels',
  'mutual-trust',
  'economies',
  'politics',
  'open-ties',
  'promises',
  'cohesion-of-pacts',
  'all-else',
] as const;
type Stage = (typeof STAGES)[number];

/** What may move a number: a part of the state, or, where it follows what is true only by and by, earlier changes. */
export const FACTORS = [...STAGES, 'catching-up'] as const;
export type Factor = (typeof FACTORS)[number];

/** A turn from the state before it, with what happened in it. */
export interface TurnMade {
  readonly before: State;
  readonly now: State;
  readonly events: readonly GameEvent[];
}

/** What one part of the state did to a number; ppm. The changes of all come to the number's own. */
export interface Mover {
  readonly factor: Factor;
  readonly change: number;
  /** The event that did most of it, where one did. */
  readonly cause: EventId | null;
}

interface Columns {
  readonly nations?: readonly NationColumn[];
  readonly pairs?: readonly PairColumn[];
  /** Events that move it without an effect on a column. */
  readonly events?: readonly EventKind[];
  /** Who must be in them: both that the number is about, the one who is judged, or either; either where left out. */
  readonly of?: 'both' | 'judged';
}

const MOVES: Readonly<Record<Stage, Columns>> = {
  'time-passed': {},
  capabilities: { nations: ['capability', 'arsenal', 'technology', 'readiness'] },
  conduct: {
    pairs: ['perceivedIntent'],
    events: [
      'claim-pressed',
      'crisis-rose',
      'pact-broken',
      'subversion-exposed',
      'clash-fought',
      'war-fought',
    ],
    of: 'judged',
  },
  quarrels: {
    pairs: ['rivalry', 'grievance', 'dispute', 'lastDispute'],
    events: ['incident', 'claim-pressed', 'crisis-rose', 'clash-fought', 'war-fought', 'crisis-settled'],
    of: 'both',
  },
  'mutual-trust': { pairs: ['trust'] },
  economies: {
    nations: ['gdp', 'burden', 'burdenTarget'],
    pairs: ['trade'],
    events: ['sanction-imposed', 'supply-cut', 'trade-deal-made', 'spending-set'],
  },
  politics: {
    nations: ['regime', 'stability', 'nationalism', 'regimeSince', 'intent'],
    events: ['regime-changed'],
  },
  'open-ties': {
    pairs: ['transparency', 'interoperability', 'interestGap', 'intelligence', 'distance'],
    events: ['exercise-held', 'intelligence-shared'],
  },
  promises: {
    events: [
      'pact-founded',
      'member-joined',
      'member-left',
      'pact-broken',
      'pact-ended',
      'pact-amended',
      'pacts-merged',
    ],
  },
  'cohesion-of-pacts': {},
  'all-else': {},
};

const pick = <K extends string>(from: Readonly<Record<K, Int32Array>>, names: readonly K[] = []) =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Record<K, Int32Array>>;

/** `now`'s pacts as firm as they were where they stood already. */
function boundAs(now: State, before: State): State['structure']['pacts'] {
  const firmness = new Map(before.structure.pacts.map(({ id, cohesion }) => [id, cohesion]));
  return now.structure.pacts.map((pact) => ({ ...pact, cohesion: firmness.get(pact.id) ?? pact.cohesion }));
}

/** `mixed` with one more part as it is now. */
function exchanged(mixed: State, before: State, now: State, factor: Stage): State {
  const { structure } = mixed;
  if (factor === 'all-else') return now;
  if (factor === 'time-passed') return { ...mixed, turn: now.turn };
  if (factor === 'promises') return { ...mixed, structure: { ...structure, pacts: boundAs(now, before) } };
  if (factor === 'cohesion-of-pacts')
    return { ...mixed, structure: { ...structure, pacts: now.structure.pacts } };
  const { nations, pairs } = MOVES[factor];
  return {
    ...mixed,
    nations: { ...mixed.nations, ...pick(now.nations, nations) },
    pairs: { ...mixed.pairs, ...pick(now.pairs, pairs) },
    structure:
      factor === 'quarrels'
        ? { ...structure, crises: now.structure.crises }
        : factor === 'economies'
          ? { ...structure, measures: now.structure.measures }
          : structure,
  };
}

interface Stages {
  readonly before: State;
  readonly now: State;
  readonly states: readonly State[];
}
/** The stages asked for last: a reader opens one row after another of the same turn. */
let last: Stages | null = null;

/** The states between two turns, one a factor; the last is `now`. */
function stagesBetween(before: State, now: State): readonly State[] {
  if (last?.before === before && last.now === now) return last.states;
  let mixed = before;
  const states = STAGES.map((factor) => {
    mixed = exchanged(mixed, before, now, factor);
    return mixed;
  });
  last = { before, now, states };
  return states;
}

/** Which way the cell of an effect went in the whole turn. */
function wayOf({ before, now }: TurnMade, { column, i, j }: Effect): number {
  if (column === 'strength' || column === 'awareness') return 0;
  const isPair = column in now.pairs;
  const at = isPair ? i * now.content.nations.length + j : i;
  const cells = (state: State): Int32Array =>
    isPair ? state.pairs[column as PairColumn] : state.nations[column as NationColumn];
  return Math.sign(cells(now)[at]! - cells(before)[at]!);
}

/** How much an event moved a factor's columns between these nations, or of them, the way that they went. */
function weightOf(
  { effects }: GameEvent,
  { nations = [], pairs = [] }: Columns,
  turn: TurnMade,
  seats: readonly number[],
): number {
  const ours = ({ column, i, j }: Effect): boolean =>
    seats.includes(i) &&
    ((nations as readonly string[]).includes(column) ||
      ((pairs as readonly string[]).includes(column) && seats.includes(j)));
  return effects.reduce(
    (weight, effect) => (ours(effect) ? weight + effect.delta * wayOf(turn, effect) : weight),
    0,
  );
}

/** Whether an event that moves a factor by its kind has those in it who must be. */
function concerns({ actors }: GameEvent, { of }: Columns, about: readonly NationId[]): boolean {
  if (of === 'judged') return actors.includes(about.at(-1)!);
  return of === 'both' ? about.every((id) => actors.includes(id)) : about.some((id) => actors.includes(id));
}

/** The event that moved a factor most between nations; else the last of its kinds that concerns them. */
function causeOf(
  factor: Stage,
  turn: TurnMade,
  about: readonly NationId[],
  seats: readonly number[],
): EventId | null {
  const { events } = turn;
  const moves = MOVES[factor];
  let found: GameEvent | null = null;
  let most = 0;
  for (const event of events) {
    const weight = weightOf(event, moves, turn, seats);
    if (weight > most) [found, most] = [event, weight];
  }
  const others = events.filter(
    (event) => moves.events?.includes(event.kind) && concerns(event, moves, about),
  );
  return (found ?? others.at(-1))?.id ?? null;
}

type Subject = Pick<Entry, 'part' | 'about' | 'threat'>;
const isSame = (a: Subject, b: Subject): boolean =>
  a.part === b.part && a.about === b.about && a.threat === b.threat;

/**
 * What moved one entry of an account between two states, by factor; those that did nothing are left out. `account` reads a state and
 * nothing else, so that the changes come to the entry's own, to the unit. `about` are the nations that the number is about, the judged last.
 */
export function moversOf(
  account: (state: State) => Account | null,
  entry: Subject,
  turn: TurnMade,
  about: readonly NationId[],
): readonly Mover[] {
  const level = (state: State): number =>
    account(state)
      ?.entries.filter((one) => isSame(one, entry))
      .reduce((sum, one) => sum + one.level, 0) ?? 0;
  const seats = about.map((id) => indexOf(turn.now.content, id));
  let was = level(turn.before);
  return stagesBetween(turn.before, turn.now).flatMap((state, k): Mover[] => {
    const factor = STAGES[k]!;
    const now = level(state);
    const change = now - was;
    was = now;
    return change === 0 ? [] : [{ factor, change, cause: causeOf(factor, turn, about, seats) }];
  });
}
