// Decides what is counted in a game that agents play alone: pacts made, grown and ended, calls, wars, and how far one pact swallows all.
// Refuses to know terminals and which figures are good; `summary.ts` holds them against the bar.

import { agentOrders, createGame, step } from '../engine';
import type { Content, GameEvent, NationId, PactEnd, PactId, PactType, Seat, State } from '../engine';

export interface SeedSurvey {
  readonly seed: string;
  readonly turns: number;
  readonly nations: number;
  /** Pacts signed during the game. */
  readonly founded: Readonly<Partial<Record<PactType, number>>>;
  /** Pacts that came to more than two members during the game: founded so, or grown. */
  readonly multilateral: number;
  /** Nations that joined a standing pact. */
  readonly joined: number;
  /** Most members that any pact ever had. */
  readonly largest: number;
  readonly ended: Readonly<Partial<Record<PactEnd, number>>>;
  /** Calls to arms that were answered or passed in silence, and those that brought forces. */
  readonly called: number;
  readonly honoured: number;
  readonly crises: number;
  readonly clashes: number;
  readonly wars: number;
  /** Members of the largest defence pact at the end, as a share of all nations; and the most at any turn. */
  readonly largestDefence: number;
  readonly largestDefencePeak: number;
  /** Nations in no pact at the end. */
  readonly alone: number;
}

/** Plays the content to its end with these seats and counts. */
export function surveySeed(
  content: Content,
  seed: string,
  seats: Readonly<Record<NationId, Seat>>,
): SeedSurvey {
  const events: GameEvent[] = [];
  let state = createGame(content, seed);
  const sizes: Sizes = new Map(
    state.structure.pacts.map(({ id, members }) => [id, { start: members.length, most: members.length }]),
  );
  let peak = largestDefenceShare(state);
  while (!state.over) {
    const played = step(state, agentOrders(state, seats).orders);
    state = played.state;
    events.push(...played.events);
    noteSizes(sizes, state);
    peak = Math.max(peak, largestDefenceShare(state));
  }
  return {
    seed,
    turns: state.turn,
    nations: content.nations.length,
    ...countsOf(state, events, [...sizes.values()], peak),
  };
}

/** The most members a pact ever had, and those at the start: 0 where it was founded later. */
interface Size {
  readonly start: number;
  readonly most: number;
}
type Sizes = Map<PactId, Size>;

function noteSizes(sizes: Sizes, state: State): void {
  for (const { id, members } of state.structure.pacts) {
    const { start, most } = sizes.get(id) ?? { start: 0, most: 0 };
    sizes.set(id, { start, most: Math.max(most, members.length) });
  }
}

type Counts = Omit<SeedSurvey, 'seed' | 'turns' | 'nations'>;

function countsOf(state: State, events: readonly GameEvent[], sizes: readonly Size[], peak: number): Counts {
  const { pacts, ended, conduct } = state.structure;
  const of = (kind: GameEvent['kind']): number => events.filter((event) => event.kind === kind).length;
  return {
    founded: tally([...pacts, ...ended].filter(({ signed }) => signed > 0).map(({ type }) => type)),
    multilateral: sizes.filter(({ most, start }) => most > 2 && most > start).length,
    joined: of('member-joined'),
    largest: Math.max(0, ...sizes.map(({ most }) => most)),
    ended: tally(ended.map(({ how }) => how)),
    called: conduct.reduce((sum, { called }) => sum + called, 0),
    honoured: conduct.reduce((sum, { honoured }) => sum + honoured, 0),
    crises: of('incident'),
    clashes: of('clash-fought'),
    wars: of('war-fought'),
    largestDefence: largestDefenceShare(state),
    largestDefencePeak: peak,
    alone: aloneIn(state),
  };
}

const DEFENCE: ReadonlySet<PactType> = new Set<PactType>(['bilateral-defence', 'multilateral-defence']);

function largestDefenceShare(state: State): number {
  const sizes = state.structure.pacts
    .filter(({ type }) => DEFENCE.has(type))
    .map(({ members }) => members.length);
  return Math.max(0, ...sizes) / state.content.nations.length;
}

function aloneIn(state: State): number {
  const bound = new Set(state.structure.pacts.flatMap(({ members }) => members.map(({ nation }) => nation)));
  return state.content.nations.length - bound.size;
}

function tally<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
