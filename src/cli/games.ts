// How many games are played at once: shared out among threads, results in the order of the jobs whoever was first.

import { availableParallelism } from 'node:os';
import { type GameKind, type GameResult, type Job, playJob, type Table } from './game-kinds';
import { progress } from './terminal';
import { inThreads } from './threads';

const THREAD = new URL('games-worker.js', import.meta.url);
/** Below this a thread costs more than it saves. */
const WORTH_A_THREAD = 4;

/** As many threads as there are processors. */
export const usualWorkers = (): number => availableParallelism();

/** Plays all jobs, each of one of the contents, on so many threads. */
export async function playGames<Kind extends GameKind>(
  kind: Kind,
  table: Table,
  jobs: readonly Job[],
  workers: number,
): Promise<readonly GameResult<Kind>[]> {
  const threads = Math.min(workers, Math.floor(jobs.length / WORTH_A_THREAD));
  const results = threads > 1 ? await shared(kind, table, jobs, threads) : alone(kind, table, jobs);
  progress(1, 1);
  return results;
}

function alone<Kind extends GameKind>(kind: Kind, table: Table, jobs: readonly Job[]): GameResult<Kind>[] {
  return jobs.map((job, k) => {
    progress(k, jobs.length);
    return playJob(kind, table, job);
  });
}

async function shared<Kind extends GameKind>(
  kind: Kind,
  table: Table,
  jobs: readonly Job[],
  threads: number,
): Promise<GameResult<Kind>[]> {
  const results = new Array<GameResult<Kind>>(jobs.length);
  let done = 0;
  await inThreads<Job, GameResult<Kind>>(THREAD, { kind, table }, jobs, threads, (result, at) => {
    results[at] = result;
    progress(++done, jobs.length + 1);
  });
  return results;
}
