// `entente worker`: plays runs of sweeps that others hand out over a Redis, until it is stopped.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { usualWorkers } from '../games';
import { wholeNumber } from '../options';
import { work } from '../queue/join';
import { type Address, addressFrom, openRedis } from '../queue/redis';
import { print } from '../terminal';

interface WorkerOptions {
  readonly queue: Address;
  readonly workers: number;
  readonly idle?: number;
}

const DAY = 86_400;
const SECOND = 1000;

export function addWorker(program: Command, language: CommandLine): void {
  const help = language.cli.helps.worker;
  program
    .command('worker')
    .description(help.about)
    .requiredOption('--queue <url>', help.queue, addressFrom)
    .option('--workers <n>', help.workers, wholeNumber('--workers', 1, 1000), usualWorkers())
    .option('--idle <seconds>', help.idle, wholeNumber('--idle', 1, DAY))
    .action((options: WorkerOptions) => worker(language, options));
}

async function worker(language: CommandLine, { queue, workers, idle }: WorkerOptions): Promise<void> {
  const redis = await openRedis(language, queue);
  print(language.cli.told.workerWaits(queue.shown, workers));
  await work(language, redis, {
    threads: workers,
    idle: idle === undefined ? null : idle * SECOND,
    stopped: stopAsked(),
  });
  redis.disconnect();
}

/** The first Ctrl+C lets runs end that are being played; the second does not wait. */
function stopAsked(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(1);
      stop.abort();
    });
  return stop.signal;
}
