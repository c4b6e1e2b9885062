// What `npm run bench:review` prints: how often a planted blunder is among the three worst turns that a review names, how many mistakes it finds
// in an adviser's game, and how true its expected ends are. `-- --games 4` looks into fewer.

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { NationId } from '../../src/engine';
import { builtInWorld } from '../engine/built-in-worlds';
import type { Case, Found } from './review-case';

const WORKERS = 2;
const WORLDS = [
  'five-rivers',
  'two-promises',
  'europe-1914',
  'five-rivers',
  'broken-bridges',
  'greek-leagues-431',
];
/** Bars: the share of planted blunders that must be found, and mistakes of an adviser that may be. */
const [LEAST_FOUND, MOST_MISTAKES] = [0.8, 0.03];
const { values } = parseArgs({ options: { games: { type: 'string', default: '24' } } });
const games = Number(values.games);
if (!Number.isInteger(games) || games < 1) {
  console.error('--games takes a whole number');
  process.exit(2);
}

/** Worlds in turn, in each another nation and seed. */
const cases = Array.from({ length: games }, (_, k): Case => {
  const world = WORLDS[k % WORLDS.length]!;
  const { nations } = builtInWorld(world);
  return { world, nation: nations[(7 * k) % nations.length]!.id as NationId, seed: `${k + 1}` };
});

const found: Found[] = [];
const open = [...cases];
const work = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./review-worker.js', import.meta.url));
    const hand = (): void => {
      const next = open.shift();
      if (next !== undefined) worker.postMessage(next);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (one: Found) => {
      found.push(one);
      tell(one);
      hand();
    });
    worker.once('error', reject);
    hand();
  });

const points = (ppm: number): string => (ppm / 10_000).toFixed(1);

function tell({ told, plant, slips, blunders, decisions, seconds }: Found): void {
  const { world, nation, seed } = told;
  const planted =
    plant === null
      ? 'nothing costs enough to be planted'
      : `${plant.kind} in turn ${plant.turn + 1}, −${points(plant.loss)}: ${plant.place === 0 ? 'missed' : `worst turn ${plant.place}`}`;
  console.log(
    `${world} ${nation} ${seed}: ${planted}; adviser: ${blunders} blunders, ${slips} slips of ${decisions}; ${seconds.toFixed(0)} s`,
  );
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${Math.round((100 * part) / Math.max(1, whole))} %)`;

/** Of all that was looked into so far. */
function summary(): void {
  const planted = found.flatMap(({ plant }) => plant ?? []);
  const worst = planted.filter(({ place }) => place >= 1 && place <= 3).length;
  const sum = (of: (one: Found) => number): number => found.reduce((total, one) => total + of(one), 0);
  const decisions = sum((one) => one.decisions);
  const blunders = sum((one) => one.blunders);
  const borneOut = found.flatMap((one) => one.borneOut);
  console.log(`\nplanted blunders among the three worst turns: ${share(worst, planted.length)}, bar 80 %`);
  console.log(
    `of an adviser's decisions, blunders: ${share(blunders, decisions)}, bar 3 %; slips: ${share(
      sum((one) => one.slips),
      decisions,
    )}`,
  );
  console.log(
    `names that 60 new rollouts bear out: ${share(borneOut.filter(Boolean).length, borneOut.length)}`,
  );
  console.log('\nexpected ends   cases  within the band of 80 %  mean error  mean size of the error');
  ['first third', 'second third', 'last third'].forEach(endsLine);
  if (worst < LEAST_FOUND * planted.length || blunders > MOST_MISTAKES * decisions) process.exitCode = 1;
}

function endsLine(name: string, part: number): void {
  const ends = found.flatMap((one) => one.ends.filter((end) => end.part === part));
  const mean = (of: (end: (typeof ends)[number]) => number): number =>
    ends.reduce((total, end) => total + of(end), 0) / ends.length;
  const within = `${Math.round(100 * mean(({ within: is }) => Number(is)))} %`;
  console.log(
    [
      name.padEnd(14),
      `${ends.length}`.padStart(6),
      within.padStart(24),
      points(mean(({ error }) => error)).padStart(11),
      points(mean(({ error }) => Math.abs(error))).padStart(23),
    ].join(' '),
  );
}

// Stopped early, it says what it has found.
process.once('SIGINT', () => {
  summary();
  process.exit();
});
await Promise.all(Array.from({ length: WORKERS }, work));
summary();
