// What `npm run kills` does: kills sweeps at random moments, on threads and over a Redis, starts them again, and holds what they leave against an
// undisturbed one. `-- --kills 50` is usual.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { entente } from '../cli/entente';
import { kill, killAtRandom, started, type Victims } from '../cli/kills';
import { hasRedis, startRedis } from '../cli/redis';
import { numberAfter } from './arguments';

const KILLS = numberAfter('--kills', 50);
const SWEEP = ['sweep', 'five-rivers', '--seeds', '1..30', '--vary', 'war.dread=1,3'];
const desk = mkdtempSync(`${tmpdir()}/entente-kills-`);

/** Hashes of all that a sweep leaves; the part that a worker has in hand when it dies is played anew. */
const left = (out: string): string => readFileSync(`${out}/manifest.json`, 'utf8');

const whole = `${desk}/whole`;
const began = Date.now();
entente([...SWEEP, '--out', whole]);
/** Kills come at any time of a sweep, from its start to the writing of its tables. */
const within = Date.now() - began;

/** Sweep after sweep until so many kills are done; each goes on where it was killed until it is whole. Returns how many sweeps that took. */
async function killing(name: string, victims: (out: string) => Victims): Promise<boolean> {
  let killed = 0;
  let sweeps = 0;
  for (; killed < KILLS; sweeps++) {
    const out = `${desk}/${name}-${sweeps}`;
    const { sweep, worker } = victims(out);
    killed += await killAtRandom(
      { sweep, ...(worker ? { worker } : {}) },
      Math.min(10, KILLS - killed),
      within,
    );
    const last = worker ? started(...worker) : null;
    const { code, err } = entente(sweep);
    if (last) await kill(last);
    if (code !== 0 || left(out) !== left(whole)) {
      console.log(`${name}: after ${killed} kills ${out} is not as it should be (code ${code}) ${err}`);
      return false;
    }
  }
  console.log(`${name}: ${killed} kills in ${sweeps} sweeps of 60 runs; nothing lost, nothing doubled.`);
  return true;
}

const results = [await killing('threads', (out) => ({ sweep: [...SWEEP, '--out', out] }))];
if (hasRedis) {
  const redis = await startRedis();
  const worker = ['worker', '--queue', redis.url, '--workers', '1'];
  results.push(
    await killing('queue', (out) => ({ sweep: [...SWEEP, '--out', out, '--queue', redis.url], worker })),
  );
  await redis.stop();
} else console.log('queue: not tried, there is no redis-server.');
if (results.every(Boolean)) rmSync(desk, { recursive: true });
else process.exitCode = 1;
