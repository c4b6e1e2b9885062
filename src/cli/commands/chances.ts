// `entente chances`: whether the chances that players are shown are worth what they say, over many games of agents.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { BANDS, bandOf, type Forecast, FORECASTS, skillOf, TENTHS, tenthOf } from '../../analysis';
import { fillSeats } from '../../session';
import { loadScenario } from '../content';
import { playGames, usualWorkers } from '../games';
import { seedsFrom, wholeNumber } from '../options';
import { print, printJson, printTable, printTitle } from '../terminal';
import { bandTable, tenthTable } from '../text/chances';

interface ChancesOptions {
  readonly seeds: readonly string[];
  readonly theory?: string;
  readonly workers: number;
  readonly json?: true;
}

export function addChances(program: Command, language: CommandLine): void {
  const help = language.cli.helps.chances;
  program
    .command('chances')
    .description(help.about)
    .argument('<scenario>', help.scenario)
    .addOption(seedsFrom(language, '1..20'))
    .option('--theory <id or file>', help.theory)
    .option('--workers <n>', help.workers, wholeNumber('--workers', 1, 1000), usualWorkers())
    .option('--json', help.json)
    .action((file: string, options: ChancesOptions) => chances(language, file, options));
}

async function chances(language: CommandLine, scenario: string, options: ChancesOptions): Promise<void> {
  const { content } = await loadScenario(scenario, options.theory);
  const seats = fillSeats(content, {});
  const jobs = options.seeds.map((seed) => ({ content: 0, seed, seats }));
  const found = (await playGames('chances', { contents: [content] }, jobs, options.workers)).flat();
  if (options.json) return printJson({ scenario: content.id, theory: content.theory.id, ...scores(found) });
  printTitle(language.cli.chances.title(content.title, options.seeds.length));
  for (const kind of FORECASTS) {
    const own = found.filter((one) => one.kind === kind);
    print('');
    printTable(bandTable(language, kind, own));
    print('');
    printTable(tenthTable(language, own));
  }
}

const scores = (found: readonly Forecast[]): object =>
  Object.fromEntries(
    FORECASTS.map((kind) => {
      const own = found.filter((one) => one.kind === kind);
      const bands = BANDS.map((band) => [band, skillOf(own.filter((one) => bandOf(one) === band))] as const);
      const tenths = TENTHS.map((tenth) => skillOf(own.filter((one) => tenthOf(one) === tenth)));
      return [kind, { all: skillOf(own), bands: Object.fromEntries(bands), tenths }];
    }),
  );
