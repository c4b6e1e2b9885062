// Plays the games of `npm run soundness` that fall to one worker, and hands back what was checked and what broke.

import { parentPort, workerData } from 'node:worker_threads';
import { agentOrders, createGame, type Order, sideStream, type State, step } from '../../src/engine';
import { builtInWorld } from '../engine/built-in-worlds';
import { crowdOrders } from '../engine/crowd';
import { breaches, dependsOnDraw, settles, type Turn } from '../engine/laws';

/** Games of agents under a theory, or so many turns of random people where that is null. */
export interface Job {
  readonly world: string;
  readonly theory: string | null;
  readonly seed: string;
  readonly turns: number;
}

export interface Found {
  readonly rule: string;
  readonly where: string;
}

export interface Report {
  readonly turns: number;
  /** Turns that were played again with the nations drawn in another order. */
  readonly drawn: number;
  readonly found: readonly Found[];
}

interface Tally {
  turns: number;
  drawn: number;
  readonly found: Found[];
}

function watch(tally: Tally, job: Job, before: State, orders: readonly Order[]): State {
  const { state: after, events } = step(before, orders);
  const turn: Turn = { before, orders, after, events };
  const where = `${job.world}, ${job.theory ?? 'random people'}, seed ${job.seed}, turn ${after.turn}`;
  const note = (rule: string, what: string) => tally.found.push({ rule, where: `${where}: ${what}` });
  tally.turns++;
  for (const [rule, what] of breaches(turn)) note(rule, what);
  if (settles(turn)) {
    tally.drawn++;
    for (const what of dependsOnDraw(turn)) note('order is not drawn', what);
  }
  return after;
}

function playAgents(tally: Tally, job: Job): void {
  let state = createGame(builtInWorld(job.world, job.theory ?? undefined), job.seed);
  for (let k = 0; k < job.turns && !state.over; k++)
    state = watch(tally, job, state, agentOrders(state).orders);
}

/** Random people play game after game, rich enough to do what they like. */
function playCrowd(tally: Tally, job: Job): void {
  const content = builtInWorld(job.world);
  let left = job.turns;
  for (let game = 0; left > 0; game++) {
    const seed = `${job.seed}/${game}`;
    const draw = sideStream('crowd', seed);
    let state = createGame(content, seed);
    for (; left > 0 && !state.over; left--) {
      state.nations.influence.fill(100);
      state = watch(tally, { ...job, seed }, state, crowdOrders(state, draw));
    }
  }
}

const tally: Tally = { turns: 0, drawn: 0, found: [] };
for (const job of workerData as readonly Job[]) (job.theory === null ? playCrowd : playAgents)(tally, job);
parentPort?.postMessage(tally satisfies Report);
