// Threads for jobs that come one by one: each waits for a thread that is free, and one that fails is replaced.

import { openThreads } from './threads';

export interface Crew<Job, Result> {
  /** Rejects where the thread fails. */
  play(job: Job): Promise<Result>;
  close(): Promise<unknown>;
}

/** `thread` and `table` as for `openThreads`. */
export function openCrew<Job, Result>(thread: URL, table: unknown, size: number): Crew<Job, Result> {
  const open = () => openThreads<Job, Result>(thread, table, 1);
  const all = new Set(Array.from({ length: size }, open));
  const free = [...all];
  const waiting: ((one: ReturnType<typeof open>) => void)[] = [];
  const give = (one: ReturnType<typeof open>): void => {
    const next = waiting.shift();
    if (next) next(one);
    else free.push(one);
  };
  const replaced = (one: ReturnType<typeof open>): ReturnType<typeof open> => {
    void one.close();
    all.delete(one);
    const another = open();
    all.add(another);
    return another;
  };
  return {
    play: async (job) => {
      let mine =
        free.pop() ?? (await new Promise<ReturnType<typeof open>>((resolve) => waiting.push(resolve)));
      let found: Result | undefined;
      try {
        await mine.play([job], (result) => {
          found = result;
        });
      } catch (error) {
        mine = replaced(mine);
        throw error;
      } finally {
        give(mine);
      }
      return found as Result;
    },
    close: () => Promise.all([...all].map((one) => one.close())),
  };
}
