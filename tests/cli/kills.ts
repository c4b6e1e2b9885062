// Kills a sweep at random moments, alone or with its workers, until it is done, and says what was killed.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
}

/** The command line as a process of its own, which says nothing. */
export function started(...args: string[]): Running {
  const child = spawn(process.execPath, ['bin/entente.js', ...args], { cwd: root, stdio: 'ignore' });
  return { child, ended: once(child, 'exit') };
}

export async function kill({ child, ended }: Running): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** Asks it to end, as Ctrl+C does. */
export async function stop({ child, ended }: Running): Promise<void> {
  child.kill('SIGINT');
  await ended;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const isOver = ({ child }: Running): boolean => child.exitCode !== null || child.signalCode !== null;

/** What is killed: the sweep's own process, and how its workers are started, where it has any. */
export interface Victims {
  readonly sweep: readonly string[];
  readonly worker?: readonly string[];
}

/**
 * Starts the sweep, with two workers where it is handed out, kills one of them at a random moment within `within` milliseconds and starts it
 * again, until so many were killed or the sweep has ended by itself. Whatever is left is ended. Returns how many were killed.
 */
export async function killAtRandom(
  { sweep, worker }: Victims,
  kills: number,
  within: number,
  random: () => number = Math.random,
): Promise<number> {
  const lines = [sweep, ...(worker ? [worker, worker] : [])];
  const running = lines.map((line) => started(...line));
  let killed = 0;
  try {
    while (killed < kills && !isOver(running[0]!)) {
      await Promise.race([pause(random() * within), running[0]!.ended]);
      if (isOver(running[0]!)) break;
      const victim = Math.floor(random() * lines.length);
      await kill(running[victim]!);
      killed++;
      running[victim] = started(...lines[victim]!);
    }
    return killed;
  } finally {
    await Promise.all(running.filter((one) => !isOver(one)).map(kill));
  }
}
