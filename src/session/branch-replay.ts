// A recorded game left at a turn and run on: with other orders in the next one, in other seats, from another seed, or under another theory.

import { agentOrders, canonicalJson, hashState, type Content, type NationId, type Order } from '../engine';
import { positions, record, type Replay, type Sources } from '../replay';
import { createHistory, type History } from './history';

export interface Branching {
  /** The last turn that is kept; 0 begins anew. */
  readonly at: number;
  /** How many turns to run on. */
  readonly turns: number;
  /** In the first turn after `at`, in the place of all that these nations would order. */
  readonly orders?: readonly Order[];
  /** Who orders nothing but what stands there, be it nothing. */
  readonly ordering?: readonly NationId[];
  /** From the turn after `at` on. */
  readonly seats?: Replay['seats'];
  /** Holds from the first turn on, with the recorded orders up to `at` given again. */
  readonly seed?: string;
  /** As the seed. */
  readonly world?: Sources & { readonly content: Content };
}

/**
 * The branch as a replay of its own. Persons order what they did in the recorded game, as far as that goes; agents decide anew. Without a change
 * it is the recorded game, as far as that went.
 */
export function branchReplay(main: Replay, content: Content, change: Branching): Replay {
  const steps = branching(main, content, change);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `branchReplay`, a turn at a time: gives how many have been played, so that a page may draw between them. */
export function* branching(main: Replay, content: Content, change: Branching): Generator<number, Replay> {
  const { at, turns, orders = [], ordering = [], seats = main.seats, seed = main.seed } = change;
  const world = change.world ?? { content, scenario: main.scenario, theory: main.theory };
  const { scenario, theory } = world;
  const header = { scenario, theory, seed, seats, covers: main.covers };
  const history = createHistory(world.content, header);
  const over = (): boolean => history.now().state.over;
  for (let turn = 0; turn < at && !over(); turn += 1) yield history.play(main.turns[turn]?.orders ?? []).turn;
  for (let turn = at; turn < at + turns && !over(); turn += 1)
    yield history.play(
      ordersOf(main, history, seats, turn, turn === at ? orders : [], turn === at ? ordering : []),
    ).turn;
  const annotations = notesOf(main, content, history);
  return record({ ...header, start: history.start, turns: history.turns(), annotations });
}

function ordersOf(
  main: Replay,
  history: History,
  seats: Replay['seats'],
  turn: number,
  given: readonly Order[],
  ordering: readonly NationId[],
): readonly Order[] {
  const named = new Set<NationId>([...given.map(({ by }) => by), ...ordering]);
  const theirs = (main.turns[turn]?.orders ?? []).filter(({ by }) => seats[by] === 'person');
  const agents = agentOrders(history.now().state, seats).orders;
  return [...given, ...[...theirs, ...agents].filter(({ by }) => !named.has(by))];
}

/** The notes on turns that the branch shares with the recorded game: later ones tell another story. */
function notesOf(main: Replay, content: Content, history: History): Replay['annotations'] {
  if (main.annotations.length === 0) return [];
  let shared = -1;
  for (const { state } of positions(main, content, history.now().state.turn)) {
    const { turn } = state;
    const same = history.turns()[turn - 1]?.orders ?? [];
    const recorded = main.turns[turn - 1]?.orders ?? [];
    if (turn > 0 && canonicalJson(sorted(same)) !== canonicalJson(sorted(recorded))) break;
    if (hashState(history.stateAt(turn)) !== hashState(state)) break;
    shared = turn;
  }
  return main.annotations.filter(({ turn }) => turn <= shared);
}

const sorted = (orders: readonly Order[]): readonly string[] =>
  orders.map((order) => canonicalJson(order)).sort();
