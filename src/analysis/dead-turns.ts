// How often nothing concerns a nation that only passes, and how often its agenda asks for a decision.

import {
  agendaOf,
  agentOrders,
  asks,
  callsFor,
  createGame,
  derive,
  indexOf,
  offersFor,
  ONE,
  pactsOf,
  SCORES,
  scoresOf,
  step,
} from '../engine';
import type { Content, Crisis, NationId, Seat, State } from '../engine';

/** What concerns a nation in a turn: somebody asks it something, quarrels with it or near it, or something of its own moves. */
export const CONCERNS = ['offer', 'call', 'demand', 'crisis', 'change'] as const;
export type Concern = (typeof CONCERNS)[number];

/** A game of one that passes: its turns, those in which nothing concerned it and those in which its agenda asked for a decision. */
export interface DeadTurns {
  readonly nation: NationId;
  readonly turns: number;
  readonly dead: number;
  readonly asked: number;
  readonly concerned: Readonly<Record<Concern, number>>;
}

/** A change from which it is one: three points. */
const NOTICED = 3 * (ONE / 100);

/** A partner, or one next door. */
function isClose(state: State, me: NationId, other: NationId): boolean {
  const { content, pairs } = state;
  const at = indexOf(content, me) * content.nations.length + indexOf(content, other);
  return derive(state).tied[at]! > 0 || pairs.distance[at]! <= content.theory.threat.neighbourKm;
}

const isOwn = ({ challenger, target }: Crisis, me: NationId): boolean => challenger === me || target === me;

const isNoticed = (before: number, after: number): boolean => Math.abs(after - before) >= NOTICED;

/** Its scores, and what it fears. */
function ownMoved(before: State, after: State, me: NationId): boolean {
  const [then, now] = [scoresOf(before, me), scoresOf(after, me)];
  const at = indexOf(after.content, me);
  return (
    SCORES.some((score) => isNoticed(then[score].now, now[score].now)) ||
    isNoticed(derive(before).threat[at]!, derive(after).threat[at]!)
  );
}

/** Its trust in one of the others, or theirs in it: what they do to it moves that. */
function trustMoved(before: State, after: State, me: NationId): boolean {
  const n = after.content.nations.length;
  const at = indexOf(after.content, me);
  const [then, now] = [before.pairs.trust, after.pairs.trust];
  return after.content.nations.some(
    (_, j) =>
      isNoticed(then[at * n + j]!, now[at * n + j]!) || isNoticed(then[j * n + at]!, now[j * n + at]!),
  );
}

/** What it is itself: how stable, ready, proud and well governed. */
function selfMoved(before: State, after: State, me: NationId): boolean {
  const at = indexOf(after.content, me);
  return (['stability', 'readiness', 'nationalism', 'regime'] as const).some((column) =>
    isNoticed(before.nations[column][at]!, after.nations[column][at]!),
  );
}

/** The cohesion of its pacts; one that has begun or ended is a change too. */
function pactsMoved(before: State, after: State, me: NationId): boolean {
  const [then, now] = [pactsOf(before, me), pactsOf(after, me)];
  if (then.length !== now.length) return true;
  return now.some((pact) => {
    const old = then.find(({ id }) => id === pact.id);
    return old === undefined || isNoticed(old.cohesion, pact.cohesion);
  });
}

/** What of a turn concerns `me`: what waits for its answer, quarrels under way or settled in it, what has moved. */
export function concernsOf(before: State, after: State, me: NationId): readonly Concern[] {
  const crises = [...before.structure.crises, ...after.structure.crises];
  const near = crises.some(
    (crisis) =>
      !isOwn(crisis, me) && (isClose(after, me, crisis.challenger) || isClose(after, me, crisis.target)),
  );
  const found: Readonly<Record<Concern, boolean>> = {
    offer: offersFor(after, me).length > 0,
    call: callsFor(after, me).length > 0,
    demand: crises.some((crisis) => isOwn(crisis, me)),
    crisis: near,
    change: [ownMoved, selfMoved, trustMoved, pactsMoved].some((moved) => moved(before, after, me)),
  };
  return CONCERNS.filter((concern) => found[concern]);
}

/** Plays a game in which whoever has the person's seat passes. @throws Error where nobody has one */
export function deadTurnsOf(
  content: Content,
  seed: string,
  seats: Readonly<Record<NationId, Seat>>,
): DeadTurns {
  const nation = content.nations.find(({ id }) => seats[id] === 'person')?.id;
  if (nation === undefined) throw new Error('dead turns are those of a person who passes: give one a seat');
  const concerned: Record<Concern, number> = { offer: 0, call: 0, demand: 0, crisis: 0, change: 0 };
  let [dead, asked] = [0, 0];
  let state = createGame(content, seed);
  while (!state.over) {
    const before = state;
    if (agendaOf(before, nation).some((item) => asks(before, item))) asked++;
    state = step(before, agentOrders(before, seats).orders).state;
    const concerns = concernsOf(before, state, nation);
    if (concerns.length === 0) dead++;
    for (const concern of concerns) concerned[concern]++;
  }
  return { nation, turns: state.turn, dead, asked, concerned };
}

/**
 * The powers in the middle of those worth playing: by capability at the start, the median one, or the two around it. Worth playing
 * are those that the scenario recommends, or all where it recommends none.
 */
export function middlePowers(content: Content, recommended: readonly NationId[]): readonly NationId[] {
  const among = content.nations.filter(({ id }) => recommended.length === 0 || recommended.includes(id));
  const sorted = [...among].sort((a, b) => a.capability - b.capability || (a.id < b.id ? -1 : 1));
  const middle = (sorted.length - 1) / 2;
  return sorted.slice(Math.floor(middle), Math.ceil(middle) + 1).map(({ id }) => id);
}
