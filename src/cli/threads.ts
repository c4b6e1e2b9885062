// How jobs are shared out among threads: each thread is handed one at a time, and results are told by the job's place, whoever was first.

import { Worker } from 'node:worker_threads';

/** Threads that stay open for one list of jobs after the other. */
export interface Threads<Job, Result> {
  play(jobs: readonly Job[], take: (result: Result, at: number) => void): Promise<void>;
  close(): Promise<unknown>;
}

/** `thread` is a module that answers each message, a job, with one, its result; `table` is what all jobs have in common. */
export function openThreads<Job, Result>(thread: URL, table: unknown, threads: number): Threads<Job, Result> {
  const pool = Array.from({ length: threads }, () => new Worker(thread, { workerData: table }));
  const play: Threads<Job, Result>['play'] = async (jobs, take) => {
    let next = 0;
    const work = (worker: Worker): Promise<void> =>
      new Promise((resolve, reject) => {
        let at = -1;
        /** Hands on the next job; false when there is none. */
        const hand = (): boolean => {
          at = next++;
          if (at >= jobs.length) return false;
          worker.postMessage(jobs[at]);
          return true;
        };
        // The thread has its next job before the last one's result is seen to.
        const heard = (result: Result): void => {
          const played = at;
          const more = hand();
          try {
            take(result, played);
            if (!more) done();
          } catch (error) {
            reject(error);
          }
        };
        const done = (): void => {
          worker.off('error', reject);
          worker.off('message', heard);
          resolve();
        };
        worker.on('error', reject);
        worker.on('message', heard);
        if (!hand()) done();
      });
    await Promise.all(pool.map(work));
  };
  return { play, close: () => Promise.all(pool.map((worker) => worker.terminate())) };
}

/** One list of jobs, on threads of its own. */
export async function inThreads<Job, Result>(
  thread: URL,
  table: unknown,
  jobs: readonly Job[],
  threads: number,
  take: (result: Result, at: number) => void,
): Promise<void> {
  const pool = openThreads<Job, Result>(thread, table, Math.min(threads, jobs.length));
  try {
    await pool.play(jobs, take);
  } finally {
    await pool.close();
  }
}
