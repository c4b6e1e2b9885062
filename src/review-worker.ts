// What the page's threads for a review do. One leads: it works out which rollouts are wanted and what they show. The others play them.

import {
  type Job,
  type JobResult,
  type Played,
  playJob,
  positionsOf,
  reviewing,
  tableOf,
  USUAL,
} from './analysis/review';
import type { Lead, LeadNews, Player } from './reviews';

/** Milliseconds between two reviews that are shown while it goes on. */
const SHOWN_EACH = 600;

addEventListener('message', ({ data }: MessageEvent<Lead | Player>) => {
  if (data.role === 'player') player(data);
  else void lead(data);
});

function player({ played, port }: Player): void {
  const table = tableOf(played);
  const positions = positionsOf(played);
  port.onmessage = ({ data }: MessageEvent<Job>) => port.postMessage(playJob(table, positions, data));
}

async function lead({ played, ports }: Lead): Promise<void> {
  const steps = reviewing(played as Played, USUAL);
  let step = steps.next();
  let shown = 0;
  while (!step.done) {
    const { jobs, done, of, review } = step.value;
    const now = performance.now();
    const due = done > 0 && (shown === 0 || now - shown >= SHOWN_EACH);
    if (due) shown = now;
    postMessage({ done, of, review: due ? review() : null, whole: false } satisfies LeadNews);
    step = steps.next(await playedBy(ports, jobs));
  }
  postMessage({ done: 1, of: 1, review: step.value, whole: true } satisfies LeadNews);
}

/** Each thread is handed one job at a time; results stand at their jobs' places. */
async function playedBy(ports: readonly MessagePort[], jobs: readonly Job[]): Promise<readonly JobResult[]> {
  const results = new Array<JobResult>(jobs.length);
  let next = 0;
  const work = (port: MessagePort): Promise<void> =>
    new Promise((resolve) => {
      let at = -1;
      const hand = (): void => {
        at = next++;
        if (at < jobs.length) port.postMessage(jobs[at]);
        else resolve();
      };
      port.onmessage = ({ data }: MessageEvent<JobResult>) => {
        results[at] = data;
        hand();
      };
      hand();
    });
  await Promise.all(ports.map(work));
  return results;
}
