// `entente history`: the model's formulas held against tables of real cases, a line for each figure.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import {
  atHistoryPace,
  emergentFigures,
  type Figure,
  type History,
  type HistoryFile,
  historyOf,
  OddFile,
} from '../../analysis';
import { loadTheory } from '../../content';
import { builtInTheories, loadScenario } from '../content';
import { usualWorkers } from '../games';
import { wholeNumber } from '../options';
import { EXIT, Stop, unreadable } from '../outcome';
import { print, printJson, printTable, printTitle } from '../terminal';
import { faultWords, figureFacts, figureTable, measureWords, metWords } from '../text/figures';
import { watchGames } from '../watch';

/** The weights that are held against history; no others are. */
const THEORY = 'balance-of-threat';
/** The world whose games are watched, and the row that they belong to. */
const WORLD = 'europe-1949';
const EMERGENT = 8;
/** Seeds that take about a minute, each played twice; the model asks for 200. */
const SEEDS = 20;

interface HistoryOptions {
  readonly data: string;
  readonly emergent: number;
  readonly json?: true;
}

export function addHistory(program: Command, language: CommandLine): void {
  const help = language.cli.helps.history;
  program
    .command('history')
    .description(help.about)
    .requiredOption('--data <dir>', help.data)
    .option('--emergent <n>', help.emergent(WORLD, EMERGENT), wholeNumber('--emergent', 0, 100_000), SEEDS)
    .option('--json', help.json)
    .action((options: HistoryOptions) => history(language, options));
}

async function history(language: CommandLine, { data, emergent, json }: HistoryOptions): Promise<void> {
  if (!existsSync(data)) throw unreadable(({ cli }) => cli.history.noDirectory(data));
  const { theory } = loadTheory(builtInTheories()[THEORY]);
  if (theory === null) throw new Error(`${THEORY} is not sound`);
  const cases = historyOf(theory, (file) => readCases(data, file));
  const figures = [...cases.figures, ...(await watched(emergent))].sort((a, b) => a.row - b.row);
  const held = { ...cases, figures };
  if (json) printJson({ theory: THEORY, ...factsOf(language, held) });
  else tell(language, theory.title, held);
  end(held);
}

/** What grows out of all formulas together, over the first seeds. */
async function watched(seeds: number): Promise<readonly Figure[]> {
  if (seeds === 0) return [];
  const content = atHistoryPace((await loadScenario(WORLD, THEORY)).content);
  const names = Array.from({ length: seeds }, (_, k) => String(k + 1));
  return emergentFigures(await watchGames(content, names, usualWorkers()));
}

/** The text of a table, unpacked. */
function readCases(directory: string, file: HistoryFile): string {
  const path = join(directory, file);
  if (!existsSync(path)) throw new OddFile({ file: path, code: 'missing' });
  try {
    const bytes = readFileSync(path);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OddFile({ file: path, code: 'unreadable', why });
  }
}

const factsOf = (language: CommandLine, { figures, faults, untold }: History): object => ({
  figures: figures.map((figure) => figureFacts(language, figure)),
  faults: faults.map((fault) => faultWords(language, fault)),
  untold,
});

function tell(language: CommandLine, title: string, { figures }: History): void {
  printTitle(language.cli.history.title(title));
  print('');
  printTable(figureTable(language, language.cli.history.figures, figures));
  print('');
  print(metWords(language, figures));
}

/**
 * Odd files weigh more than missed bars: what could not be told may have been met or missed. What grows out of games is shown
 * with its bars but fails nothing: it belongs to a world and its agents as much as to the formulas.
 */
function end({ figures, faults, untold }: History): void {
  if (faults.length > 0)
    throw unreadable(
      ...faults.map((fault) => (language: CommandLine) => faultWords(language, fault)),
      ({ cli }) => cli.history.untold(untold),
    );
  const missed = figures.filter(({ row, met }) => met === false && row !== EMERGENT);
  if (missed.length > 0)
    throw new Stop(
      EXIT.failure,
      ...missed.map(
        ({ row, what }) =>
          (language: CommandLine) =>
            language.cli.history.missed(row, measureWords(language, what)),
      ),
    );
}
