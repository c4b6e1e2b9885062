// What `npm run bench` prints: a full turn with all agents beside a bare sweep over the same pairs, in one run.

import { agentOrders, createGame, hashState, hashTurn, step } from '../../src/engine';
import type { Content, Order, State } from '../../src/engine';
import { fillSeats } from '../../src/session';
import { leastMean, microseconds } from './clock';
import { sweep } from './sweep';
import { builtIn, columnsOf, worldOf } from './world';

/** Nations, and how many times the sweep a full turn may take. */
const BARS = [
  [8, 150],
  [32, 60],
  [195, 25],
] as const;
/** A turn's time may grow from the first to the second as n to the third. */
const GROWTH = [48, 195, 2.3] as const;
const GAME = 60;
/** A turn of today's world may take so many milliseconds. */
const PRESENT = ['world-2025', 15] as const;
/** Built-in worlds of 8, 28 and 75 nations; verifying may take so many times bare stepping, hashing so much of a turn without agents. */
const VERIFIED = ['five-rivers', 'europe-1949', 'world-2025'] as const;
const VERIFYING = { verify: 1.3, hash: 0.35 } as const;
/** Games to warm up, and games to time: small worlds take little time and much of it goes into compiling. */
const roundsFor = (nations: number): number => Math.max(5, Math.ceil(1600 / nations));

/** Microseconds of a turn by what they go into, means over a game, and of a bare sweep and a hash of where it ended. */
interface Timed {
  readonly agents: number;
  readonly step: number;
  readonly sweep: number;
  readonly hash: number;
}

/** One whole game, to its end or so many turns, and right after it the bare sweep, so that a machine whose pace wavers is as quick for both. */
function timedGame(content: Content, seed: string): Timed {
  const seats = fillSeats(content, {});
  const spent = { agents: 0, step: 0 };
  let state = createGame(content, seed);
  const first = state.turn;
  for (let turn = 0; turn < GAME && !state.over; turn += 1) {
    let orders: ReturnType<typeof agentOrders>['orders'] = [];
    spent.agents += microseconds(() => {
      orders = agentOrders(state, seats).orders;
    });
    spent.step += microseconds(() => {
      state = step(state, orders).state;
    });
  }
  const played = state.turn - first;
  return {
    agents: spent.agents / played,
    step: spent.step / played,
    sweep: timedSweep(state),
    hash: microseconds(() => hashState(state)),
  };
}

/** Mean of as many sweeps as take a few milliseconds. */
function timedSweep(state: State): number {
  const columns = columnsOf(state);
  const times = Math.ceil(200_000 / state.content.nations.length ** 2);
  const all = microseconds(() => {
    for (let k = 0; k < times; k += 1) sweep(columns);
  });
  return all / times;
}

/** Several games after some to warm up. */
function timedGames(content: Content): readonly Timed[] {
  const rounds = roundsFor(content.nations.length);
  for (let k = 0; k < rounds; k += 1) timedGame(content, `warm up ${k}`);
  return Array.from({ length: rounds }, (_, k) => timedGame(content, `bench ${k}`));
}

/** The middle of what the games show. */
function median(games: readonly Timed[], figure: (game: Timed) => number): number {
  const figures = games.map(figure).sort((a, b) => a - b);
  return figures[Math.floor(figures.length / 2)]!;
}

const turnOf = ({ agents, step: resolved }: Timed): number => agents + resolved;

const COLUMNS = ['nations', 'turn µs', 'agents µs', 'sweep µs', 'ratio', 'bar', '', 'hash µs'];
const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(10)).join('');

const turns = new Map<number, number>();

function measure(n: number, bar: number): boolean {
  const games = timedGames(worldOf(n, GAME));
  turns.set(n, median(games, turnOf));
  const ratio = median(games, (game) => turnOf(game) / game.sweep);
  const figures = [turnOf, ({ agents }: Timed) => agents, ({ sweep: bare }: Timed) => bare]
    .map((figure) => median(games, figure))
    .map((figure) => figure.toFixed(figure < 10 ? 2 : 0));
  const hash = median(games, (game) => game.hash);
  console.log(
    row([`${n}`, ...figures, ratio.toFixed(0), `≤ ${bar}`, ratio <= bar ? 'met' : 'MISSED', hash.toFixed(0)]),
  );
  return ratio <= bar;
}

/** How a turn's time grows with n, as the exponent of a power between two worlds. */
function measureGrowth(): boolean {
  const [from, to, bar] = GROWTH;
  const small = median(timedGames(worldOf(from, GAME)), turnOf);
  const exponent = Math.log((turns.get(to) as number) / small) / Math.log(to / from);
  console.log(
    `Growth from n = ${from} to ${to}: n^${exponent.toFixed(2)}, bar n^${bar}, ${exponent <= bar ? 'met' : 'MISSED'}`,
  );
  return exponent <= bar;
}

/** A turn of today's world, on the clock and beside its sweep. */
function measurePresent(): boolean {
  const [name, bar] = PRESENT;
  const content = builtIn(name);
  const games = timedGames(content);
  const turn = median(games, turnOf) / 1000;
  const ratio = median(games, (game) => turnOf(game) / game.sweep);
  console.log(
    `A turn of ${name}, ${content.nations.length} nations: ${turn.toFixed(1)} ms, bar ${bar} ms, ${turn <= bar ? 'met' : 'MISSED'}; ${ratio.toFixed(0)} sweeps`,
  );
  return turn <= bar;
}

/** A game's orders, as a replay holds them. */
function recorded(content: Content, seed: string): readonly (readonly Order[])[] {
  const seats = fillSeats(content, {});
  const turns: (readonly Order[])[] = [];
  for (let state = createGame(content, seed); turns.length < GAME && !state.over; ) {
    const { orders } = agentOrders(state, seats);
    turns.push(orders);
    state = step(state, orders).state;
  }
  return turns;
}

/** Times that stepping through recorded orders takes bare and with the chain of hashes; what hashing takes of it. */
function measureVerifying(name: string): boolean {
  const content = builtIn(name);
  const turns = recorded(content, 'bench verify');
  const bare = (): void => {
    let state = createGame(content, 'bench verify');
    for (const orders of turns) state = step(state, orders).state;
  };
  const chained = (): void => {
    let state = createGame(content, 'bench verify');
    let hash = hashState(state);
    for (const orders of turns) {
      state = step(state, orders).state;
      hash = hashTurn(hash, orders, state);
    }
  };
  const rounds = roundsFor(content.nations.length);
  const pairs = Array.from(
    { length: 2 * rounds },
    () => [microseconds(bare), microseconds(chained)] as const,
  );
  const ratios = pairs.slice(rounds).map(([without, together]) => together / without);
  const verify = ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
  const hash = verify - 1;
  const met = verify <= VERIFYING.verify && hash <= VERIFYING.hash;
  console.log(
    `Verifying ${turns.length} turns of ${name}, ${content.nations.length} nations: ${verify.toFixed(2)} times bare stepping, bar ${VERIFYING.verify}; hashing ${hash.toFixed(2)} of a turn without agents, bar ${VERIFYING.hash}; ${met ? 'met' : 'MISSED'}`,
  );
  return met;
}

function gamesPerSecond(content: Content): number {
  const seats = fillSeats(content, {});
  let seed = 0;
  const game = (): void => {
    seed += 1;
    let state = createGame(content, `${seed}`);
    while (!state.over) state = step(state, agentOrders(state, seats).orders).state;
  };
  return 1_000_000 / leastMean(game, 10);
}

console.log(`A full turn with all agents beside a bare sweep over the same pairs; node ${process.version}.`);
console.log(
  `Medians of games of ${GAME} turns after warming up, each beside the sweep right after it; hashing is not part of the turn.`,
);
console.log(row(COLUMNS));
const met = [
  ...BARS.map(([n, bar]) => measure(n, bar)),
  measureGrowth(),
  measurePresent(),
  ...VERIFIED.map(measureVerifying),
];
console.log(`${GAME}-turn games of 8 nations: ${gamesPerSecond(worldOf(8, GAME)).toFixed(0)} a second`);
process.exitCode = met.every(Boolean) ? 0 : 1;
