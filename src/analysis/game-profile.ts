// What is measured of a game to tell one theory's histories from another's: how much is fought and signed, and who stands with whom.

import { agentOrders, createGame, derive, indexOf, ONE, step } from '../engine';
import type { Content, GameEvent, NationId, Seat, State } from '../engine';

/** Shares and means, 0…1, over pairs of nations. */
export interface Bonds {
  /** Pairs of two democracies; of one culture. */
  readonly democratic: number;
  readonly culture: number;
  readonly interdependence: number;
  readonly trust: number;
  /** Pairs that are rivals or quarrel over land. */
  readonly hostile: number;
}

/** One game. `bonds` are of the pairs that a pact bound, by pair and turn; `all` of all pairs. */
export interface GameProfile {
  readonly founded: number;
  readonly broken: number;
  readonly claims: number;
  readonly crises: number;
  /** Those between two democracies. */
  readonly democraticCrises: number;
  readonly wars: number;
  /** Pairs that a promise of defence binds, as a share of all pairs and turns. */
  readonly allied: number;
  /** Members of the largest pact, as a share of the nations, mean over turns. */
  readonly largest: number;
  /** Threat felt by a nation, mean over nations and turns. */
  readonly fear: number;
  readonly bonds: Bonds;
  readonly all: Bonds;
}

type Sums = { -readonly [K in keyof Bonds]: number } & { pairs: number };

const nothing = (): Sums => ({
  democratic: 0,
  culture: 0,
  interdependence: 0,
  trust: 0,
  hostile: 0,
  pairs: 0,
});

function addPair(sums: Sums, state: State, i: number, j: number): void {
  const { content, nations, pairs } = state;
  const n = content.nations.length;
  const at = i * n + j;
  const least = content.theory.attack.democracyFrom * ONE;
  const { trade } = derive(state);
  const flow = pairs.trade[at]!;
  const share = flow <= 0 ? 0 : Math.min(flow / trade[i]!, flow / trade[j]!);
  const democratic = nations.regime[i]! >= least && nations.regime[j]! >= least;
  sums.pairs++;
  sums.democratic += democratic ? 1 : 0;
  sums.culture += content.nations[i]?.culture === content.nations[j]?.culture ? 1 : 0;
  sums.interdependence += share / (share + content.theory.economy.interdependenceHalf);
  sums.trust += (pairs.trust[at]! + pairs.trust[j * n + i]!) / (2 * ONE);
  sums.hostile += pairs.rivalry[at]! > 0 || pairs.dispute[at]! > 0 ? 1 : 0;
}

function bondsOf({ pairs, ...sums }: Sums): Bonds {
  const mean = (sum: number): number => sum / Math.max(1, pairs);
  const { democratic, culture, interdependence, trust, hostile } = sums;
  return {
    democratic: mean(democratic),
    culture: mean(culture),
    interdependence: mean(interdependence),
    trust: mean(trust),
    hostile: mean(hostile),
  };
}

interface Tally {
  readonly bound: Sums;
  readonly all: Sums;
  allied: number;
  largest: number;
  fear: number;
}

function note(tally: Tally, state: State): void {
  const n = state.content.nations.length;
  const { tied, allied, threat } = derive(state);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      addPair(tally.all, state, i, j);
      if (tied[i * n + j]) addPair(tally.bound, state, i, j);
      if (allied[i * n + j]) tally.allied++;
    }
  tally.largest += Math.max(0, ...state.structure.pacts.map(({ members }) => members.length)) / n;
  tally.fear += threat.reduce((sum, theta) => sum + theta, 0) / (ONE * n);
}

const BEGINNINGS: ReadonlySet<GameEvent['kind']> = new Set(['incident', 'claim-pressed'] as const);

function crisesAmongDemocracies(events: readonly GameEvent[], state: State): number {
  const least = state.content.theory.attack.democracyFrom * ONE;
  const democratic = (nation: NationId | undefined): boolean =>
    nation !== undefined && state.nations.regime[indexOf(state.content, nation)]! >= least;
  return events.filter(
    ({ kind, actors: [one, other] }) => BEGINNINGS.has(kind) && democratic(one) && democratic(other),
  ).length;
}

/** Plays the content to its end with these seats and measures it. */
export function profileOf(
  content: Content,
  seed: string,
  seats: Readonly<Record<NationId, Seat>>,
): GameProfile {
  const events: GameEvent[] = [];
  let democraticCrises = 0;
  const tally: Tally = { bound: nothing(), all: nothing(), allied: 0, largest: 0, fear: 0 };
  let state = createGame(content, seed);
  while (!state.over) {
    const played = step(state, agentOrders(state, seats).orders);
    state = played.state;
    events.push(...played.events);
    democraticCrises += crisesAmongDemocracies(played.events, state);
    note(tally, state);
  }
  const of = (kind: GameEvent['kind']): number => events.filter((event) => event.kind === kind).length;
  return {
    founded: of('pact-founded'),
    broken: of('pact-broken'),
    claims: of('claim-pressed'),
    crises: of('incident') + of('claim-pressed'),
    democraticCrises,
    wars: events.filter((event) => event.kind === 'crisis-rose' && event.detail === 'war').length,
    allied: tally.allied / Math.max(1, tally.all.pairs),
    largest: tally.largest / Math.max(1, state.turn),
    fear: tally.fear / Math.max(1, state.turn),
    bonds: bondsOf(tally.bound),
    all: bondsOf(tally.all),
  };
}

type Figures = Omit<GameProfile, 'bonds' | 'all'>;

/** Means over games. */
export function meanProfile(games: readonly GameProfile[]): GameProfile {
  const mean = (of: (game: GameProfile) => number): number =>
    games.reduce((sum, game) => sum + of(game), 0) / Math.max(1, games.length);
  const bonds = (of: (game: GameProfile) => Bonds): Bonds => ({
    democratic: mean((game) => of(game).democratic),
    culture: mean((game) => of(game).culture),
    interdependence: mean((game) => of(game).interdependence),
    trust: mean((game) => of(game).trust),
    hostile: mean((game) => of(game).hostile),
  });
  const figures: Figures = {
    founded: mean(({ founded }) => founded),
    broken: mean(({ broken }) => broken),
    claims: mean(({ claims }) => claims),
    crises: mean(({ crises }) => crises),
    democraticCrises: mean((game) => game.democraticCrises),
    wars: mean(({ wars }) => wars),
    allied: mean(({ allied }) => allied),
    largest: mean(({ largest }) => largest),
    fear: mean(({ fear }) => fear),
  };
  return { ...figures, bonds: bonds((game) => game.bonds), all: bonds((game) => game.all) };
}
