// What `npm run bench:chances` prints: whether shown chances beat the base rate over 2 000 offers and 1 000 calls of each world in turn, by
// band, and whether 2 000 previews are what then happens. `-- --offers 200 --calls 100 --previews 200` plays less.

import { parseArgs } from 'node:util';
import {
  BANDS,
  bandOf,
  type Forecast,
  type ForecastKind,
  FORECASTS,
  skillOf,
  type Skill,
} from '../../src/analysis';
import { openThreads } from '../../src/cli/threads';
import { WORLDS } from '../engine/built-in-worlds';
import type { Job } from './chances-worker';
import type { Previewed } from './previews';

const WORKERS = 2;
/** Bands with fewer cases say little. */
const ENOUGH = 40;
const { values } = parseArgs({
  options: {
    offers: { type: 'string', default: '2000' },
    calls: { type: 'string', default: '1000' },
    previews: { type: 'string', default: '2000' },
  },
});
const wanted = {
  offer: Number(values.offers),
  call: Number(values.calls),
  preview: Number(values.previews),
};
if (Object.values(wanted).some((count) => !Number.isInteger(count) || count < 0)) {
  console.error('--offers, --calls and --previews take whole numbers');
  process.exit(2);
}

const thread = new URL('./chances-worker.js', import.meta.url);
const pool = openThreads<Job, readonly unknown[]>(thread, null, WORKERS);

/** Every world once for each seed, until there is enough of everything; from the third seed on those alone that are `telling`. */
async function gather<T>(
  what: Job['what'],
  isEnough: (found: ReadonlyMap<string, T[]>) => boolean,
  isTelling: (of: readonly T[]) => boolean = () => true,
): Promise<ReadonlyMap<string, T[]>> {
  const found = new Map<string, T[]>(WORLDS.map((world) => [world, []]));
  for (let seed = 1; !isEnough(found); seed++) {
    const telling = WORLDS.filter((world) => seed <= 2 || isTelling(found.get(world)!));
    const jobs = telling.map((world): Job => ({ what, world, seed: `${seed}` }));
    await pool.play(jobs, (result, at) => found.get(jobs[at]!.world)!.push(...(result as T[])));
    console.error(`${what}: seed ${seed}`);
  }
  return found;
}

const all = <T>(found: ReadonlyMap<string, T[]>): readonly T[] => [...found.values()].flat();

const count = (found: ReadonlyMap<string, Forecast[]>, kind: ForecastKind): number =>
  all(found).filter((one) => one.kind === kind).length;

/** The first so many of each kind, the worlds taking turns, so that one with many offers does not drown the rest. */
function fair(found: ReadonlyMap<string, Forecast[]>, kind: ForecastKind, most: number): readonly Forecast[] {
  const queues = [...found.values()].map((list) => list.filter((one) => one.kind === kind));
  const taken: Forecast[] = [];
  for (let k = 0; taken.length < most && queues.some((queue) => k < queue.length); k++)
    for (const queue of queues) if (queue[k] && taken.length < most) taken.push(queue[k]!);
  return taken;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function line(name: string, { count: cases, base, shown, brier, brierOfBase }: Skill): void {
  const beats = brier < brierOfBase;
  if (cases >= ENOUGH && !beats) process.exitCode = 1;
  const verdict = cases < ENOUGH ? 'too few' : beats ? 'beats it' : 'MISSED';
  const cells = [
    `${cases}`,
    percent(shown),
    percent(base),
    brier.toFixed(3),
    brierOfBase.toFixed(3),
    verdict,
  ];
  console.log(name.padEnd(18) + cells.map((cell) => cell.padStart(12)).join(''));
}

function forecastTable(forecasts: readonly Forecast[], kind: ForecastKind): void {
  const heads = ['cases', 'shown', 'came', 'Brier', 'base rate', ''];
  console.log(`\n${`${kind}s`.padEnd(18)}${heads.map((head) => head.padStart(12)).join('')}`);
  line('all', skillOf(forecasts));
  for (const band of BANDS) line(band, skillOf(forecasts.filter((one) => bandOf(one) === band)));
}

const sum = (previews: readonly Previewed[], of: (one: Previewed) => number): number =>
  previews.reduce((total, one) => total + of(one), 0);

/** Whether anything of it has no chance between. */
const isClear = ({ certain, missed }: Previewed): boolean => certain + missed.length > 0;

function previewTable(found: ReadonlyMap<string, Previewed[]>): void {
  const heads = ['orders', 'foreseen', 'sure, of', 'numbers', 'differ', 'at fault'];
  console.log(`\n${'previews'.padEnd(18)}${heads.map((head) => head.padStart(12)).join('')}`);
  for (const [world, list] of [...found, ['all', all(found)] as const]) {
    const differ = sum(list, ({ wrong, missed }) => wrong.length + missed.length);
    const faults = sum(list, (one) => one.faults.length);
    if (differ + faults > 0) process.exitCode = 1;
    const clear = list.filter(isClear);
    const counts = [
      list.length,
      sum(list, (one) => one.foreseen),
      clear.length,
      sum(clear, (one) => one.certain),
    ];
    const cells = [...counts, differ, faults];
    console.log(world.padEnd(18) + cells.map((cell) => `${cell}`.padStart(12)).join(''));
  }
}

const forecasts = await gather<Forecast>('forecasts', (found) =>
  FORECASTS.every((kind) => count(found, kind) >= wanted[kind]),
);
for (const kind of FORECASTS) forecastTable(fair(forecasts, kind, wanted[kind]), kind);
const previews = await gather<Previewed>(
  'previews',
  (found) => all(found).filter(isClear).length >= wanted.preview,
  // Where chance touches somebody in nearly every turn, hardly one is left to ask.
  (of) => 5 * of.filter(isClear).length >= of.length,
);
previewTable(previews);
await pool.close();
