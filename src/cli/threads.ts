// How jobs are shared out among threads: each thread is handed one at a time, and results are told by the job's place, whoever was first.

import { Worker } from 'node:worker_threads';

/** `thread` is a module that answers each message, a job, with one, its result; `table` is what all jobs have in common. */
export async function inThreads<Job, Result>(
  thread: URL,
  table: unknown,
  jobs: readonly Job[],
  threads: number,
  take: (result: Result, at: number) => void,
): Promise<void> {
  let next = 0;
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let at = -1;
      const hand = (): void => {
        at = next++;
        if (at >= jobs.length) resolve();
        else worker.postMessage(jobs[at]);
      };
      worker.on('error', reject);
      worker.on('message', (result: Result) => {
        try {
          take(result, at);
          hand();
        } catch (error) {
          reject(error);
        }
      });
      hand();
    });
  const pool = Array.from(
    { length: Math.min(threads, jobs.length) },
    () => new Worker(thread, { workerData: table }),
  );
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}
