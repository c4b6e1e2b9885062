// What a worker does: joins every sweep that is made known in a Redis and that it fits, plays runs, and leaves when the sweep is gone.

import type { Job } from 'bullmq';
import type { Redis } from 'ioredis';
import type { CommandLine } from '../../language/command-line';
import { openCrew } from '../crew';
import { type Line, lineIn } from '../outcome';
import type { PlannedRun } from '../../sweep';
import { print, warn } from '../terminal';
import { misfit } from './fit';
import { idsPosted, type Notice, noticeOf, PREFIX, queueOf } from './notice';

const THREAD = new URL('sweep-worker.js', import.meta.url);
/** Milliseconds between two looks at which sweeps there are. */
const LOOK_AFTER = 250;
/** Milliseconds without a sign of life after which a worker's runs go to others. */
const LOCKED = 5000;
/** Workers may die with the same run in hand this often, before it is given up as a row that failed. */
const MOST_DEATHS = 25;
/** Runs that are fetched for each thread: it has its next one at hand. */
const AHEAD = 2;

/** A sweep that this worker knows of. */
interface Membership {
  readonly leave: () => Promise<void>;
}

export interface Working {
  readonly threads: number;
  /** Milliseconds without a sweep that it fits, after which it ends; null for never. */
  readonly idle: number | null;
  /** Rejects or resolves when it is asked to stop. */
  readonly stopped: AbortSignal;
}

/** Plays until it is stopped, or has been idle. */
export async function work(
  language: CommandLine,
  redis: Redis,
  { threads, idle, stopped }: Working,
): Promise<void> {
  const known = new Map<string, Membership | null>();
  let busy = Date.now();
  while (!stopped.aborted && (idle === null || Date.now() - busy < idle)) {
    const ids = await idsPosted(redis);
    for (const id of ids) if (!known.has(id)) known.set(id, await join(language, redis, id, threads));
    for (const [id, membership] of known) {
      if (ids.includes(id)) continue;
      known.delete(id);
      await membership?.leave();
    }
    if ([...known.values()].some((membership) => membership !== null)) busy = Date.now();
    await pause(LOOK_AFTER, stopped);
  }
  for (const membership of known.values()) await membership?.leave();
}

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      stopped.removeEventListener('abort', end);
      resolve();
    }
    stopped.addEventListener('abort', end);
  });

/** Null where it does not fit; that is said once. */
async function join(
  language: CommandLine,
  redis: Redis,
  id: string,
  threads: number,
): Promise<Membership | null> {
  const refused = (line: Line): null => {
    warn(lineIn(language, line));
    return null;
  };
  const notice = await noticeOf(redis, id);
  if (notice === null) return refused(({ cli }) => cli.refusals.noNotice(id));
  const crew = openCrew<PlannedRun, Uint8Array>(THREAD, notice.table, threads);
  const line = await misfit(notice, crew.play);
  if (line === null) return joined(language, redis, id, notice, threads, crew);
  await crew.close();
  return refused(line);
}

async function joined(
  { cli }: CommandLine,
  redis: Redis,
  id: string,
  { plan }: Notice,
  threads: number,
  crew: ReturnType<typeof openCrew<PlannedRun, Uint8Array>>,
): Promise<Membership> {
  const { Worker } = await import('bullmq');
  let count = 0;
  const play = async ({ data }: Job<PlannedRun>): Promise<string> => {
    const packed = await crew.play(data);
    count++;
    return Buffer.from(packed).toString('base64');
  };
  const worker = new Worker<PlannedRun, string>(queueOf(id), play, {
    connection: redis,
    prefix: PREFIX,
    concurrency: threads * AHEAD,
    lockDuration: LOCKED,
    stalledInterval: LOCKED / 2,
    maxStalledCount: MOST_DEATHS,
  });
  // A broken connection is told where it is opened; a run that somebody else has brought back meanwhile is no fault.
  worker.on('error', () => {});
  print(cli.told.workerJoined(plan.scenario.id, plan.settings.length * plan.seeds.length));
  const leave = async (): Promise<void> => {
    await worker.close();
    await crew.close();
    if (!(await idsPosted(redis)).includes(id)) await clear(redis, id);
    print(cli.told.workerLeft(plan.scenario.id, count));
  };
  return { leave };
}

/** Takes away what who came as all was done has written anew. */
async function clear(redis: Redis, id: string): Promise<void> {
  const { Queue } = await import('bullmq');
  const queue = new Queue(queueOf(id), { connection: redis, prefix: PREFIX, skipMetasUpdate: true });
  await queue.obliterate({ force: true });
  await queue.close();
}
