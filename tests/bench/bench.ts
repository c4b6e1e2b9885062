// Decides what `npm run bench` prints: a full turn with all agents beside a bare sweep over the same pairs, in one run.
// Refuses to judge more than the ratio: microseconds are this machine's, the ratio is the engine's.

import { agentOrders, createGame, hashState, step } from '../../src/engine';
import type { Content, State } from '../../src/engine';
import { fillSeats } from '../../src/session';
import { leastMean, microseconds } from './clock';
import { sweep } from './sweep';
import { columnsOf, worldOf } from './world';

/** Nations, and how many times the sweep a full turn may take. */
const BARS = [
  [8, 150],
  [32, 60],
  [195, 50],
] as const;
/** A turn's time may grow from the first to the second as n to the third. */
const GROWTH = [48, 195, 2.3] as const;
const GAME = 60;
/** Games whose last states the bare sweep goes over. */
const SWEPT = 5;
/** Games to warm up, and games to time: small worlds take little time and much of it goes into compiling. */
const roundsFor = (nations: number): number => Math.max(5, Math.ceil(800 / nations));

/** Microseconds of a turn by what they go into; `state` is where the last game stood. */
interface Turn {
  readonly agents: number;
  readonly step: number;
  readonly hash: number;
  readonly state: State;
}

/** Means over one whole game of 60 turns. */
function timedGame(content: Content, seed: string): Turn {
  const seats = fillSeats(content, {});
  const spent = { agents: 0, step: 0, hash: 0 };
  let state = createGame(content, seed);
  for (let turn = 0; turn < GAME; turn += 1) {
    let orders: ReturnType<typeof agentOrders>['orders'] = [];
    spent.agents += microseconds(() => {
      orders = agentOrders(state, seats).orders;
    });
    spent.step += microseconds(() => {
      state = step(state, orders).state;
    });
    spent.hash += microseconds(() => hashState(state));
  }
  return { agents: spent.agents / GAME, step: spent.step / GAME, hash: spent.hash / GAME, state };
}

/** Several games after some to warm up, the quickest first. */
function timedGames(content: Content): readonly [Turn, ...Turn[]] {
  const rounds = roundsFor(content.nations.length);
  for (let k = 0; k < rounds; k += 1) timedGame(content, `warm up ${k}`);
  const games = Array.from({ length: rounds }, (_, k) => timedGame(content, `bench ${k}`));
  return games.sort((a, b) => a.agents + a.step - (b.agents + b.step)) as [Turn, ...Turn[]];
}

/** Mean microseconds of the bare sweep over the last states of some games: one state alone may be kinder to a processor than another. */
function sweepOver(games: readonly Turn[], n: number): number {
  const some = games.slice(0, SWEPT);
  let spent = 0;
  for (const { state } of some) {
    const columns = columnsOf(state);
    spent += leastMean(() => sweep(columns), Math.ceil(20_000 / n ** 2)) / some.length;
  }
  return spent;
}

const COLUMNS = ['nations', 'turn µs', 'agents µs', 'sweep µs', 'ratio', 'bar', '', 'hash µs'];
const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(10)).join('');

const turns = new Map<number, number>();

function measure(n: number, bar: number): boolean {
  const games = timedGames(worldOf(n, GAME));
  const [{ agents, step: resolved, hash }] = games;
  turns.set(n, agents + resolved);
  const bare = sweepOver(games, n);
  const ratio = (agents + resolved) / bare;
  const figures = [agents + resolved, agents, bare].map((figure) => figure.toFixed(figure < 10 ? 2 : 0));
  console.log(
    row([`${n}`, ...figures, ratio.toFixed(0), `≤ ${bar}`, ratio <= bar ? 'met' : 'MISSED', hash.toFixed(0)]),
  );
  return ratio <= bar;
}

/** How a turn's time grows with n, as the exponent of a power between two worlds. */
function measureGrowth(): boolean {
  const [from, to, bar] = GROWTH;
  const [small] = timedGames(worldOf(from, GAME));
  const exponent = Math.log((turns.get(to) as number) / (small.agents + small.step)) / Math.log(to / from);
  console.log(
    `Growth from n = ${from} to ${to}: n^${exponent.toFixed(2)}, bar n^${bar}, ${exponent <= bar ? 'met' : 'MISSED'}`,
  );
  return exponent <= bar;
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
  `Means over games of ${GAME} turns, the best of several after warming up; hashing is not part of the turn.`,
);
console.log(row(COLUMNS));
const met = [...BARS.map(([n, bar]) => measure(n, bar)), measureGrowth()];
console.log(`${GAME}-turn games of 8 nations: ${gamesPerSecond(worldOf(8, GAME)).toFixed(0)} a second`);
process.exitCode = met.every(Boolean) ? 0 : 1;
