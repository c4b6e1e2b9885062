// How jobs are shared out among threads: each thread is handed one or two at a time, and results are told by the job's place, whoever was first.

import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** So many jobs for each thread are many. */
const MANY = 8;

/**
 * How threads compile and clear up. The engine's code is wide and flat: compiled late, and each function by itself, a sweep of a thousand games of Five
 * Rivers takes two thirds of its time; and a heap that grows by a fifth at most takes no more memory for ten times the games.
 */
const TUNED = [
  '--interrupt-budget=150000',
  '--max-inlined-bytecode-size-cumulative=0',
  '--heap-growing-percent=20',
] as const;

/** Threads that stay open for one list of jobs after the other. */
export interface Threads<Job, Result> {
  play(jobs: readonly Job[], take: (result: Result, at: number) => void): Promise<void>;
  close(): Promise<unknown>;
}

/** `thread` is a module that answers each message, a job, with one, its result; `table` is what all jobs have in common. */
export function openThreads<Job, Result>(thread: URL, table: unknown, threads: number): Threads<Job, Result> {
  for (const flag of TUNED) setFlagsFromString(flag);
  const pool = Array.from({ length: threads }, () => new Worker(thread, { workerData: table }));
  const play: Threads<Job, Result>['play'] = async (jobs, take) => {
    let next = 0;
    const work = (worker: Worker): Promise<void> =>
      new Promise((resolve, reject) => {
        const handed: number[] = [];
        const hand = (): void => {
          // While many are left, one waits at the thread, so that it need not wait for us; the last ones go to whoever is free.
          const most = jobs.length - next > MANY * pool.length ? 2 : 1;
          while (handed.length < most && next < jobs.length) {
            worker.postMessage(jobs[next]);
            handed.push(next++);
          }
        };
        const heard = (result: Result): void => {
          const played = handed.shift()!;
          // The thread has its next job before this result is seen to.
          hand();
          try {
            take(result, played);
            if (handed.length === 0) done();
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
        hand();
        if (handed.length === 0) done();
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
