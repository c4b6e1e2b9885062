// What `npm run bench:sweep` prints: games per second of a whole sweep of Five Rivers on one thread, on two, and over a Redis with two workers,
// beside their bars; and the most memory that it takes for ten times as many runs. `-- --seeds 100` for less.

import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { kill, started } from '../cli/kills';
import { hasRedis, startRedis } from '../cli/redis';
import { numberAfter } from './arguments';

const SEEDS = numberAfter('--seeds', 1000);
/** Two threads play so many times the games of one; two workers over a Redis so much of what two threads do. */
const BARS = { threads: 1.6, queue: 0.8 } as const;
/** Memory may grow so many times from the sweep to one of ten times its runs. */
const MEMORY = 1.1;
const TIMES = 10;

const desk = mkdtempSync(`${tmpdir()}/entente-sweeps-`);
const LOOK_AFTER = 100;

/** The most memory that a process has held, in MB; nought where the system does not say. */
function mostMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

interface Measured {
  readonly gamesPerSecond: number;
  readonly memory: number;
}

/** A whole sweep in a process of its own, from its start to its end. */
async function measured(seeds: number, ...more: string[]): Promise<Measured> {
  const out = `${desk}/out`;
  const began = performance.now();
  const { child, ended } = started('sweep', 'five-rivers', '--seeds', `1..${seeds}`, '--out', out, ...more);
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, mostMemory(child.pid!));
  }, LOOK_AFTER);
  await ended;
  clearInterval(timer);
  if (child.exitCode !== 0) throw new Error(`the sweep ended with ${child.exitCode}`);
  rmSync(out, { recursive: true });
  return { gamesPerSecond: (seeds / (performance.now() - began)) * 1000, memory };
}

const told = (name: string, { gamesPerSecond, memory }: Measured): void =>
  console.log(
    `${name.padEnd(36)}${gamesPerSecond.toFixed(1).padStart(7)} games a second, ${memory.toFixed(0)} MB`,
  );

let missed = false;
function bar(name: string, value: number, met: boolean, of: string): void {
  console.log(`${name}: ${value.toFixed(2)}, bar ${of}, ${met ? 'met' : 'MISSED'}`);
  if (!met) missed = true;
}

console.log(
  `Sweeps of ${SEEDS} seeds × 12 turns of Five Rivers, from start to end; node ${process.version}.`,
);
const one = await measured(SEEDS, '--workers', '1');
told('one thread', one);
const two = await measured(SEEDS, '--workers', '2');
told('two threads', two);
const threads = two.gamesPerSecond / one.gamesPerSecond;
bar('two threads of one', threads, threads >= BARS.threads, `≥ ${BARS.threads}`);
if (hasRedis) {
  const redis = await startRedis();
  const workers = Array.from({ length: 2 }, () => started('worker', '--queue', redis.url, '--workers', '1'));
  const queue = await measured(SEEDS, '--queue', redis.url);
  told('over a Redis, two workers', queue);
  await Promise.all(workers.map(kill));
  await redis.stop();
  const share = queue.gamesPerSecond / two.gamesPerSecond;
  bar('over a Redis of two threads', share, share >= BARS.queue, `≥ ${BARS.queue}`);
} else console.log('over a Redis: not measured, there is no redis-server.');
const many = await measured(SEEDS * TIMES, '--workers', '2');
told(`two threads, ${SEEDS * TIMES} seeds`, many);
const growth = many.memory / two.memory;
if (two.memory > 0) bar(`memory for ${TIMES} times the runs`, growth, growth <= MEMORY, `≤ ${MEMORY}`);
rmSync(desk, { recursive: true });
process.exitCode = missed ? 1 : 0;
