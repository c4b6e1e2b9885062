// What the page's threads for a review do. One leads: it works out which games are to be played on or again, and what they show. The others play them.

import { type Again, luckOver, playAgain } from './analysis/luck';
import { type Job, type JobResult, playJob, positionsOf, reviewing, tableOf, USUAL } from './analysis/review';
import type { Lead, LeadNews, Player } from './reviews';

/** Rollouts from a position, or the whole game under another seed. */
type Ask = Job | string;

/** Milliseconds between two results that are shown while it goes on. */
const SHOWN_EACH = 600;
/** Seeds under which a game's orders are given again. */
const SEEDS = Array.from({ length: 100 }, (_, k) => `${k + 1}`);

addEventListener('message', ({ data }: MessageEvent<Lead | Player>) => {
  if (data.role === 'player') return player(data);
  const led = data.task === 'review' ? review(data) : luck(data);
  // A thread's page hears of what is thrown, not of what is promised in vain.
  led.catch((problem: unknown) =>
    setTimeout(() => {
      throw problem;
    }),
  );
});

function player({ played, port }: Player): void {
  const table = tableOf(played);
  const positions = positionsOf(played);
  port.onmessage = ({ data }: MessageEvent<Ask>) =>
    port.postMessage(typeof data === 'string' ? playAgain(played, data) : playJob(table, positions, data));
}

const tell = (news: LeadNews): void => postMessage(news);

/** Says whether it is time to show something. */
function clock(): () => boolean {
  let shown = 0;
  return () => {
    const now = performance.now();
    const due = shown === 0 || now - shown >= SHOWN_EACH;
    if (due) shown = now;
    return due;
  };
}

async function review({ played, ports }: Lead): Promise<void> {
  const steps = reviewing(played, USUAL);
  const due = clock();
  let step = steps.next();
  while (!step.done) {
    const { jobs, done, of, review: soFar } = step.value;
    tell({ done, of, found: done > 0 && due() ? soFar() : null, whole: false });
    step = steps.next(await sharedOut<Job, JobResult>(ports, jobs));
  }
  tell({ done: 1, of: 1, found: step.value, whole: true });
}

/** So many games at a time, so that progress is told. */
const GAMES_AT_ONCE = 8;

async function luck({ played, ports }: Lead): Promise<void> {
  const games: Again[] = [];
  while (games.length < SEEDS.length) {
    tell({ done: games.length, of: SEEDS.length, found: null, whole: false });
    const some = SEEDS.slice(games.length, games.length + GAMES_AT_ONCE);
    games.push(...(await sharedOut<string, Again>(ports, some)));
  }
  tell({ done: 1, of: 1, found: luckOver(played, games), whole: true });
}

/** Each thread is handed one at a time; results stand at their asks' places. */
async function sharedOut<One extends Ask, Result>(
  ports: readonly MessagePort[],
  asks: readonly One[],
): Promise<readonly Result[]> {
  const results = new Array<Result>(asks.length);
  let next = 0;
  const work = (port: MessagePort): Promise<void> =>
    new Promise((resolve) => {
      let at = -1;
      const hand = (): void => {
        at = next++;
        if (at < asks.length) port.postMessage(asks[at]);
        else resolve();
      };
      port.onmessage = ({ data }: MessageEvent<Result>) => {
        results[at] = data;
        hand();
      };
      hand();
    });
  await Promise.all(ports.map(work));
  return results;
}
