// Whether previews come true: orders of games that agents play, each foreseen alone, and what of it then differs from what happens. Chance stands
// between where it moves the number without the order too, moves anybody's power as in no turn that was tried, or parts the two turns.

import {
  agentOrders,
  checkInSequence,
  createGame,
  foresee,
  type Foresight,
  indexOf,
  type Order,
  SCORES,
  scoresOf,
  sideStream,
  type State,
  step,
} from '../../src/engine';
import { openStreams } from '../../src/engine/random/streams';
import { FORESEEN_NATIONS, FORESEEN_PAIRS } from '../../src/engine/foresight/foresight';
import { fillSeats } from '../../src/session';
import { builtInWorld } from '../engine/built-in-worlds';

/** Games tried for a preview that somebody asked for. */
const TRIES = 24;

export interface Previewed {
  readonly kind: Order['kind'];
  /** Numbers foreseen to move, those of them with no chance between, and those of these that then moved by another amount. */
  readonly foreseen: number;
  readonly certain: number;
  readonly wrong: readonly string[];
  /** Numbers that moved, no chance between, though they were not foreseen to. */
  readonly missed: readonly string[];
  /** Numbers that differ from what was foreseen though the turn is played with the luck of the one that was tried: no chance excuses them. */
  readonly faults: readonly string[];
}

/** Numbers of a state that a preview tells of, by name. */
type Numbers = ReadonlyMap<string, number>;

/** Those of `state`, of the pacts those that stand `now`. */
function numbersIn(now: State, state: State, me: Order['by']): Numbers {
  const n = now.content.nations.length;
  const found = new Map<string, number>();
  for (const column of FORESEEN_PAIRS)
    state.pairs[column].forEach((level, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      if (column === 'trust' || i < j) found.set(`${column} ${i} ${j}`, level);
    });
  for (const column of FORESEEN_NATIONS)
    state.nations[column].forEach((level, i) => {
      found.set(`${column} ${i}`, level);
    });
  for (const { id, cohesion } of state.structure.pacts)
    if (now.structure.pacts.some((pact) => pact.id === id)) found.set(id, cohesion);
  const scores = scoresOf(state, me);
  for (const score of SCORES) found.set(score, scores[score].now);
  return found;
}

/** What differs between a turn with the order and without, number by number. */
function changesBetween(without: Numbers, withIt: Numbers): Numbers {
  const changed = [...without].flatMap(([key, was]): (readonly [string, number])[] => {
    const change = (withIt.get(key) ?? was) - was;
    return change === 0 ? [] : [[key, change]];
  });
  return new Map(changed);
}

type Sure = ReadonlyMap<string, { readonly least: number; readonly most: number }>;

function foreseenIn(state: State, { pairs, nations, pacts, scores }: Foresight): Sure {
  const at = (id: Order['by']): number => indexOf(state.content, id);
  return new Map<string, { least: number; most: number }>([
    ...pairs.map(({ column, from, to, change }) => [`${column} ${at(from)} ${at(to)}`, change] as const),
    ...nations.map(({ column, nation, change }) => [`${column} ${at(nation)}`, change] as const),
    ...pacts.map(({ pact, change }) => [pact, change] as const),
    ...SCORES.map((score) => [score, scores[score]] as const).filter(
      ([, { least, most }]) => least !== 0 || most !== 0,
    ),
  ]);
}

const eventsOf = (state: State, orders: readonly Order[]): ReadonlySet<string> =>
  new Set(
    step(state, orders).events.map(({ kind, detail, pact, value, actors }) =>
      [kind, detail, pact, value, ...actors].join(' '),
    ),
  );

/** The state with the luck of one of the turns that a preview tries. */
const withLuckOf = (state: State, attempt: number): State => ({
  ...state,
  streams: openStreams(`${state.seed}/foresight/${state.turn}/${attempt}`),
});

/** What comes in one of the two turns alone, with the order or without: what comes in both leaves their difference as it is. */
function apartIn(state: State, order: Order): ReadonlySet<string> {
  const [without, withIt] = [eventsOf(state, []), eventsOf(state, [order])];
  return new Set([
    ...[...without].filter((event) => !withIt.has(event)).map((event) => `without ${event}`),
    ...[...withIt].filter((event) => !without.has(event)).map((event) => `with ${event}`),
  ]);
}

/** Whether the two turns come apart as they did in none of those tried with other luck, or do not as they did in all. */
function isSurprised(state: State, order: Order): boolean {
  const came = apartIn(state, order);
  const tried = Array.from({ length: TRIES }, (_, k) => apartIn(withLuckOf(state, k), order));
  const always = [...tried[0]!].filter((event) => tried.every((events) => events.has(event)));
  return (
    [...came].some((event) => !tried.some((events) => events.has(event))) ||
    always.some((event) => !came.has(event))
  );
}

const foreseenOf = (state: State, order: Order, games: number): Sure =>
  foreseenIn(state, foresee(state, [() => [order]], order.by, games));

const numbersAfter = (state: State, orders: readonly Order[], me: Order['by']): Numbers =>
  numbersIn(state, step(state, orders).state, me);

const happensTo = (state: State, order: Order): Numbers =>
  changesBetween(numbersAfter(state, [], order.by), numbersAfter(state, [order], order.by));

/**
 * Whether a number comes out the same without the order, whatever luck the turn had of those tried. None does where luck touched anybody's
 * power as it did in no try: what each has is a share of a sum over all.
 */
function unmovedByLuck(state: State, { by }: Order): ((key: string) => boolean) | null {
  const came = numbersAfter(state, [], by);
  const tried = Array.from({ length: TRIES }, (_, k) => numbersAfter(withLuckOf(state, k), [], by));
  const power = state.content.nations.flatMap((_, i) => [`capability ${i}`, `gdp ${i}`]);
  if (!tried.some((numbers) => power.every((key) => numbers.get(key) === came.get(key)))) return null;
  return (key) => tried.every((numbers) => numbers.get(key) === came.get(key));
}

/** What one try foresees beside the turn played with its luck: the same, number by number. */
function faultsOf(state: State, order: Order): readonly string[] {
  const foreseen = foreseenOf(state, order, 1);
  const happened = happensTo(withLuckOf(state, 0), order);
  return [...new Set([...foreseen.keys(), ...happened.keys()])].filter(
    (key) => (foreseen.get(key)?.most ?? 0) !== (happened.get(key) ?? 0),
  );
}

/** An order previewed, and given: everyone else passes both times. */
function previewed(state: State, order: Order): Previewed {
  const foreseen = foreseenOf(state, order, TRIES);
  const happened = happensTo(state, order);
  const isCalm = unmovedByLuck(state, order);
  const isSure = isCalm === null || isSurprised(state, order) ? () => false : isCalm;
  const certain = [...foreseen].filter(([key, { least, most }]) => least === most && isSure(key));
  return {
    faults: faultsOf(state, order),
    kind: order.kind,
    foreseen: foreseen.size,
    certain: certain.length,
    wrong: certain.filter(([key, { most }]) => (happened.get(key) ?? 0) !== most).map(([key]) => key),
    missed: [...happened.keys()].filter((key) => !foreseen.has(key) && isSure(key)),
  };
}

/** One order a turn of a game: of a nation drawn by chance, what its own agent orders or what chance would; the first turns of it alone if so asked. */
export function previewsOf(world: string, seed: string, turns?: number): readonly Previewed[] {
  const content = builtInWorld(world);
  const draw = sideStream('previews', `${world}/${seed}`);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(draw() * items.length)];
  const found: Previewed[] = [];
  let state = createGame(content, seed);
  while (!state.over && (turns === undefined || state.turn < turns)) {
    const here = state;
    const nation = pick(content.nations)!.id;
    const seats = fillSeats(content, draw() < 0.5 ? { [nation]: 'random' } : {});
    const orders = agentOrders(here, seats).orders.filter(({ by }) => by === nation);
    const order = pick(orders.filter((one) => checkInSequence(here, [one])[0] === null));
    if (order) found.push(previewed(here, order));
    state = step(here, agentOrders(here, fillSeats(content, {})).orders).state;
  }
  return found;
}
