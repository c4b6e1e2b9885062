// How many games are played at once: shared out among threads, results in the order of the jobs whoever was first.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type GameKind, type GameResult, type Job, playJob, type Table } from './game-kinds';
import { progress } from './terminal';

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
  progress(1, 1, 'game');
  return results;
}

function alone<Kind extends GameKind>(kind: Kind, table: Table, jobs: readonly Job[]): GameResult<Kind>[] {
  return jobs.map((job, k) => {
    progress(k, jobs.length, 'game');
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
  let next = 0;
  let done = 0;
  const work = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let at = -1;
      const hand = (): void => {
        at = next++;
        if (at >= jobs.length) resolve();
        else thread.postMessage(jobs[at]);
      };
      thread.on('error', reject);
      thread.on('message', (result: GameResult<Kind>) => {
        results[at] = result;
        progress(++done, jobs.length + 1, 'game');
        hand();
      });
      hand();
    });
  const pool = Array.from({ length: threads }, () => new Worker(THREAD, { workerData: { kind, table } }));
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((thread) => thread.terminate()));
  }
  return results;
}
