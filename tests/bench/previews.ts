// Whether previews come true: orders of games that agents play, each foreseen alone, and what of it then differs from what happens.

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
  /** An event came that came in none of the turns that were tried with other luck, or one stayed away that came in all. */
  readonly surprised: boolean;
  readonly kind: Order['kind'];
  /** Numbers foreseen to move, those of them with no chance between, and those of these that then moved by another amount. */
  readonly foreseen: number;
  readonly certain: number;
  readonly wrong: readonly string[];
  /** Numbers that moved though they were not foreseen to. */
  readonly missed: readonly string[];
}

/** What differs between a turn with the order and without, number by number. */
type Changes = ReadonlyMap<string, number>;

function changesBetween(now: State, without: State, withIt: State, order: Order): Changes {
  const n = now.content.nations.length;
  const found = new Map<string, number>();
  const note = (key: string, change: number): void => {
    if (change !== 0) found.set(key, change);
  };
  for (const column of FORESEEN_PAIRS)
    without.pairs[column].forEach((was, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      if (column === 'trust' || i < j) note(`${column} ${i} ${j}`, withIt.pairs[column][at]! - was);
    });
  for (const column of FORESEEN_NATIONS)
    without.nations[column].forEach((was, i) => {
      note(`${column} ${i}`, withIt.nations[column][i]! - was);
    });
  for (const { id } of now.structure.pacts) {
    const [a, b] = [without, withIt].map(({ structure }) => structure.pacts.find((pact) => pact.id === id));
    if (a && b) note(id, b.cohesion - a.cohesion);
  }
  const [then, after] = [scoresOf(without, order.by), scoresOf(withIt, order.by)];
  for (const score of SCORES) note(score, after[score].now - then[score].now);
  return found;
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
    step(state, orders).events.map(({ kind, detail, pact, actors }) =>
      [kind, detail, pact, ...actors].join(' '),
    ),
  );

/** Whether chance brought to this turn what it brought to none of those tried with other luck. */
function isSurprised(state: State, orders: readonly Order[]): boolean {
  const came = eventsOf(state, orders);
  const tried = Array.from({ length: TRIES }, (_, k) =>
    eventsOf({ ...state, streams: openStreams(`${state.seed}/foresight/${state.turn}/${k}`) }, orders),
  );
  const always = [...tried[0]!].filter((event) => tried.every((events) => events.has(event)));
  return (
    [...came].some((event) => !tried.some((events) => events.has(event))) ||
    always.some((event) => !came.has(event))
  );
}

/** An order previewed, and given: everyone else passes both times. */
function previewed(state: State, order: Order): Previewed {
  const foreseen = foreseenIn(state, foresee(state, [() => [order]], order.by, TRIES));
  const happened = changesBetween(state, step(state, []).state, step(state, [order]).state, order);
  const certain = [...foreseen].filter(([, { least, most }]) => least === most);
  return {
    surprised: isSurprised(state, []) || isSurprised(state, [order]),
    kind: order.kind,
    foreseen: foreseen.size,
    certain: certain.length,
    wrong: certain.filter(([key, { most }]) => (happened.get(key) ?? 0) !== most).map(([key]) => key),
    missed: [...happened.keys()].filter((key) => !foreseen.has(key)),
  };
}

/** One order a turn of a game: of a nation drawn by chance, what its own agent orders or what chance would. */
export function previewsOf(world: string, seed: string): readonly Previewed[] {
  const content = builtInWorld(world);
  const draw = sideStream('previews', `${world}/${seed}`);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(draw() * items.length)];
  const found: Previewed[] = [];
  let state = createGame(content, seed);
  while (!state.over) {
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
