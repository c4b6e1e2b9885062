// How the runs of a sweep are handed out over BullMQ on a Redis, and taken in again. What is kept is the sweep's directory; what stands in the
// Redis may be lost at any time, and is put there anew.

import type { Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { isWhole, pack } from '../sweep/packed';
import type { PlannedRun } from '../../sweep';
import { PREFIX, type Posted, post, queueOf, withdraw } from './notice';

/** Runs that stand in the Redis at once: enough for hundreds of threads, and little memory. */
const MOST_OUT = 1000;
/** Events are hints that a run is back; one that was missed is found when we look. */
const EVENTS_KEPT = 1000;
/** Milliseconds after which we look whether something was missed or lost. */
const LOOK_AFTER = 2000;
const LOOKED_AT = 200;
/** Times that a run is tried whose thread fails. */
const ATTEMPTS = 3;

const nameOf = ({ run }: PlannedRun): string => `run-${run}`;

/** What came back of a run. */
interface Back {
  readonly name: string;
  readonly packed: Uint8Array;
}

const played = (name: string, value: unknown): Back => ({
  name,
  packed: Buffer.from(String(value), 'base64'),
});
const failed = (name: string, error: string): Back => ({ name, packed: pack({ error }) });
const backFrom = (job: Job): Back =>
  job.failedReason ? failed(job.id!, job.failedReason) : played(job.id!, job.returnvalue);

/** Resolves on `ring`, or after some time. */
function bell(): { readonly ring: () => void; readonly rung: (milliseconds: number) => Promise<void> } {
  let wake = (): void => {};
  return {
    ring: () => wake(),
    rung: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}

/** Resolves once every run is taken. `waits` is called where nobody has joined after a while. */
export async function handOut(
  redis: Redis,
  sheet: Posted,
  runs: readonly PlannedRun[],
  take: (run: PlannedRun, packed: Uint8Array) => void,
  waits: () => void,
): Promise<void> {
  const { Queue, QueueEvents } = await import('bullmq');
  const options = { connection: redis, prefix: PREFIX };
  const queue = new Queue(queueOf(sheet.id), {
    ...options,
    streams: { events: { maxLen: EVENTS_KEPT } },
    defaultJobOptions: { attempts: ATTEMPTS, removeOnComplete: false, removeOnFail: false },
  });
  const events = new QueueEvents(queue.name, options);
  const { ring, rung } = bell();
  const inbox: Back[] = [];
  const hear = (back: Back): void => {
    inbox.push(back);
    ring();
  };
  events.on('completed', ({ jobId, returnvalue }) => hear(played(jobId, returnvalue)));
  events.on('failed', ({ jobId, failedReason }) => hear(failed(jobId, failedReason)));
  // A broken connection is told where it is opened.
  queue.on('error', () => {});
  events.on('error', () => {});

  const out = new Map<string, PlannedRun>();
  let next = 0;
  const handMore = async (): Promise<void> => {
    if (next >= runs.length || out.size > MOST_OUT / 2) return;
    const more = runs.slice(next, next + MOST_OUT - out.size);
    next += more.length;
    for (const run of more) out.set(nameOf(run), run);
    await add(queue, more);
  };
  /** Takes what is back; what is not whole is asked for again when we look. */
  const takeIn = async (backs: readonly Back[]): Promise<void> => {
    for (const { name, packed } of backs) {
      const run = out.get(name);
      if (run === undefined || !isWhole(packed)) continue;
      take(run, packed);
      out.delete(name);
    }
    await Promise.all(backs.map(({ name }) => queue.remove(name)));
  };
  const look = async (): Promise<void> => {
    await post(redis, sheet);
    await takeIn(
      (await queue.getJobs(['completed', 'failed'], 0, LOOKED_AT - 1)).filter(Boolean).map(backFrom),
    );
    if ((await queue.getJobCountByTypes('wait', 'active', 'delayed', 'completed', 'failed')) < out.size)
      await add(queue, [...out.values()]);
  };

  try {
    await events.waitUntilReady();
    let [looked, told] = [0, false];
    const began = Date.now();
    while (next < runs.length || out.size > 0) {
      await handMore();
      await takeIn(inbox.splice(0));
      if (Date.now() - looked >= LOOK_AFTER) {
        await look();
        looked = Date.now();
        if (!told && looked - began >= 2 * LOOK_AFTER) {
          told = true;
          if ((await queue.getWorkersCount()) === 0) waits();
        }
      }
      if (inbox.length === 0 && (next < runs.length || out.size > 0)) await rung(LOOK_AFTER);
    }
    await withdraw(redis, sheet.id);
    await queue.obliterate({ force: true });
  } finally {
    await Promise.all([events.close(), queue.close()]);
  }
}

/** A run that stands there already is not added twice: its name is its id. */
const add = (queue: Queue, runs: readonly PlannedRun[]): Promise<unknown> =>
  queue.addBulk(runs.map((run) => ({ name: 'run', data: run, opts: { jobId: nameOf(run) } })));
