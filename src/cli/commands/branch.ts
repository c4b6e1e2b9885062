// `entente branch`: a recorded game left at a turn and run on with one thing changed, kept as a game of its own.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
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

export function addBranch(program: Command, language: CommandLine): void {
  const help = language.cli.helps.branch;
  program
    .command('branch')
    .description(help.about)
    .argument('<file>', help.file)
    .requiredOption('--at <n>', help.at, wholeNumber('--at', 0, 100_000))
    .option('--orders <file>', help.orders)
    .option('--seat <nation=agent>', help.seat, collect, [])
    .option('--seed <text>', help.seed, seedOf)
    .option('--theory <id or file>', help.theory)
    .option('--turns <n>', help.turns, wholeNumber('--turns', 0, 100_000))
    .requiredOption('--out <file>', help.out)
    .action((file: string, options: BranchOptions) => branch(language, file, options));
}

async function branch(language: CommandLine, file: string, options: BranchOptions): Promise<void> {
  const { replay, content } = await openReplay(language, file);
  const at = turnWithin(replay, options.at);
  const { seed, theory } = options;
  if (theory !== undefined && replay.scenario.file !== undefined)
    throw usage(({ cli }) => cli.refusals.theoryOfOwnWorld);
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
  throw unreadable(({ cli }) => cli.refusals.noOrders(nameOf(file), at));
}
