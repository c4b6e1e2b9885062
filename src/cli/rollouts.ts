// How a review is played on threads: batch by batch, the same review on any number of them.

import {
  type Budget,
  type Job,
  type JobResult,
  type Played,
  type Review,
  reviewing,
  reviewOf,
} from '../analysis';
import { progress } from './terminal';
import { openThreads } from './threads';

const THREAD = new URL('review-worker.js', import.meta.url);

export async function reviewGame(played: Played, budget: Budget, workers: number): Promise<Review> {
  if (workers < 2) return reviewOf(played, budget, told);
  const threads = openThreads<Job, JobResult>(THREAD, played, workers);
  try {
    const steps = reviewing(played, budget);
    let step = steps.next();
    while (!step.done) {
      const { jobs, done, of } = step.value;
      told(done, of);
      const results = new Array<JobResult>(jobs.length);
      await threads.play(jobs, (result, at) => {
        results[at] = result;
      });
      step = steps.next(results);
    }
    progress(1, 1);
    return step.value;
  } finally {
    await threads.close();
  }
}

const told = (done: number, of: number): void => progress(done, of + 1);
