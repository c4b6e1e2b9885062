// `entente branch`: a recorded game left at a turn and run on with one thing changed, kept as a game of its own.

import type { Command } from 'commander';
import * as z from 'zod/mini';
import type { Order } from '../../engine';
import { orderSchema, writeReplay } from '../../replay';
import { branchReplay } from '../../session';
import { parseJson } from '../../text';
import { loadScenario } from '../content';
import { collect, seatsFrom, seedOf, wholeNumber } from '../options';
import { unreadable, usage } from '../outcome';
import { openReplay, turnWithin } from '../replays';
import { nameOf, readInput, writeOutput } from '../terminal';

interface BranchOptions {
  readonly at: number;
  readonly orders?: string;
  readonly seat: readonly string[];
  readonly seed?: string;
  readonly theory?: string;
  readonly turns?: number;
  readonly out: string;
}

export function addBranch(program: Command): void {
  program
    .command('branch')
    .description('leave a recorded game at a turn and run on with something changed')
    .argument('<file>', 'a replay file; - for stdin')
    .requiredOption('--at <n>', 'the last turn that is kept; 0 begins anew', wholeNumber('--at', 0, 100_000))
    .option('--orders <file>', 'a list of orders for the next turn, in place of what those nations ordered')
    .option('--seat <nation=agent>', 'who plays a nation from then on; may be given again', collect, [])
    .option(
      '--seed <text>',
      'another chance, from the first turn on, with the same orders up to --at',
      seedOf,
    )
    .option('--theory <id or file>', 'other weights, from the first turn on, as with --seed')
    .option(
      '--turns <n>',
      'how many turns to run on; left out: as many as were recorded',
      wholeNumber('--turns', 0, 100_000),
    )
    .requiredOption('--out <file>', 'where the branch goes; - for stdout')
    .action(branch);
}

async function branch(file: string, options: BranchOptions): Promise<void> {
  const { replay, content } = await openReplay(file);
  const at = turnWithin(replay, options.at);
  const { seed, theory } = options;
  if (theory !== undefined && replay.scenario.file !== undefined)
    throw usage('--theory is for built-in scenarios; this replay carries one of its own');
  const orders = options.orders === undefined ? [] : await ordersIn(options.orders);
  const world = theory === undefined ? undefined : await loadScenario(replay.scenario.id, theory);
  const branched = branchReplay(replay, content, {
    at,
    orders,
    seats: { ...replay.seats, ...seatsFrom(options.seat, content, '--seat') },
    turns: options.turns ?? replay.turns.length - at,
    ...(seed === undefined ? {} : { seed }),
    ...(world === undefined ? {} : { world }),
  });
  writeOutput(options.out, writeReplay(branched));
}

/** A list of orders in the form in which a replay has them. Stops with code 3 where the file is none. */
async function ordersIn(file: string): Promise<readonly Order[]> {
  const json = parseJson(await readInput(file));
  const read = 'value' in json ? z.array(orderSchema).safeParse(json.value) : null;
  if (read?.success) return read.data as readonly Order[];
  const at = read?.error?.issues[0]?.path.join('.') ?? '';
  throw unreadable(
    `${nameOf(file)}: no list of orders as a replay has them${at === '' ? '' : ` (at ${at})`}`,
  );
}
