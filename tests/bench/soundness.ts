// What `npm run soundness` prints: every rule, the turns it was held to, and how often it broke. `-- --seeds 2 --turns 2000` plays less.

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { THEORIES, WORLDS } from '../engine/built-in-worlds';
import { RULES } from '../engine/laws';
import type { Job, Report } from './soundness-worker';

const WORKERS = 2;
/** Breaches of a rule that are named. */
const SHOWN = 10;
const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '40' }, turns: { type: 'string', default: '200000' } },
});
const [seeds, turns] = [Number(values.seeds), Number(values.turns)];
if (!Number.isInteger(seeds) || !Number.isInteger(turns) || seeds < 0 || turns < 0) {
  console.error('--seeds and --turns take whole numbers');
  process.exit(2);
}

/** The most turns that a game has. */
const WHOLE_GAME = 1000;
const ofAgents = WORLDS.flatMap((world) =>
  THEORIES.flatMap((theory) =>
    Array.from({ length: seeds }, (_, k): Job => ({ world, theory, seed: `${k + 1}`, turns: WHOLE_GAME })),
  ),
);
const ofPeople = WORLDS.flatMap((world) =>
  Array.from(
    { length: WORKERS },
    (_, k): Job => ({
      world,
      theory: null,
      seed: `crowd-${k + 1}`,
      turns: Math.ceil(turns / WORLDS.length / WORKERS),
    }),
  ),
);

const run = (jobs: readonly Job[]): Promise<Report> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./soundness-worker.js', import.meta.url), { workerData: jobs });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

async function all(jobs: readonly Job[]): Promise<Report> {
  const shares = Array.from({ length: WORKERS }, (_, k) => jobs.filter((_, at) => at % WORKERS === k));
  const reports = await Promise.all(shares.map(run));
  return {
    turns: reports.reduce((sum, report) => sum + report.turns, 0),
    drawn: reports.reduce((sum, report) => sum + report.drawn, 0),
    found: reports.flatMap(({ found }) => found),
  };
}

const agents = await all(ofAgents);
const people = await all(ofPeople);
const found = [...agents.found, ...people.found];
const columns = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, k) => (k === 0 ? `${cell}`.padEnd(34) : `${cell}`.padStart(16))).join('');

console.log(
  `${WORLDS.length} worlds × ${THEORIES.length} theories × ${seeds} seeds of agents, and random people\n`,
);
console.log(columns('rule', 'turns of agents', 'of people', 'breaches'));
for (const rule of RULES) {
  const drawn = rule === 'order is not drawn';
  const broken = found.filter((one) => one.rule === rule).length;
  console.log(
    columns(rule, drawn ? agents.drawn : agents.turns, drawn ? people.drawn : people.turns, broken),
  );
}
for (const rule of RULES) {
  const broken = found.filter((one) => one.rule === rule);
  for (const { where } of broken.slice(0, SHOWN)) console.log(`\n${rule}: ${where}`);
  if (broken.length > SHOWN) console.log(`\n${rule}: and ${broken.length - SHOWN} more`);
}
if (found.length > 0) process.exitCode = 1;
