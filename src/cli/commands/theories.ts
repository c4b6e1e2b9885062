// `entente theories`: one scenario and the same seeds under each built-in theory, a column each.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { meanProfile, profileOf, type GameProfile } from '../../analysis';
import { fillSeats } from '../../session';
import { builtInTheories, loadScenario } from '../content';
import { seedsOf } from '../options';
import { print, printJson, printTable, printTitle, progress } from '../terminal';
import { percent } from '../text/numbers';
import { right, table } from '../text/table';

interface TheoriesOptions {
  readonly seeds: readonly string[];
  readonly json?: true;
}

export function addTheories(program: Command, language: CommandLine): void {
  const help = language.cli.helps.theories;
  program
    .command('theories')
    .description(help.about)
    .argument('<scenario>', help.scenario)
    .requiredOption('--seeds <list>', help.seeds, seedsOf)
    .option('--json', help.json)
    .action((file: string, options: TheoriesOptions) => theories(language, file, options));
}

async function theories(
  language: CommandLine,
  scenario: string,
  { seeds, json }: TheoriesOptions,
): Promise<void> {
  const ids = Object.keys(builtInTheories());
  const means: Record<string, GameProfile> = {};
  const titles: string[] = [];
  let title = '';
  for (const [k, id] of ids.entries()) {
    const { content } = await loadScenario(scenario, id);
    title = content.title;
    titles.push(content.theory.title);
    const seats = fillSeats(content, {});
    means[id] = meanProfile(
      seeds.map((seed, s) => {
        progress(k * seeds.length + s, ids.length * seeds.length);
        return profileOf(content, seed, seats);
      }),
    );
  }
  progress(1, 1);
  if (json) return printJson({ scenario, seeds, theories: means });
  printTitle(language.cli.theories.title(title, seeds.length));
  print('');
  const rows = rowsOf(
    language,
    ids.map((id) => means[id]!),
  );
  printTable(table([{ head: '' }, ...titles.map(right)], rows));
}

type Row = keyof CommandLine['cli']['theories']['rows'];
type Cell = (profile: GameProfile, formats: CommandLine) => string;

const mean =
  (of: (profile: GameProfile) => number, digits: number): Cell =>
  (profile, { number }) =>
    number(of(profile), digits);
const share =
  (of: (profile: GameProfile) => number): Cell =>
  (profile, formats) =>
    percent(formats, of(profile));

/** From above to below. */
const CELLS: Readonly<Record<Row, Cell>> = {
  founded: mean(({ founded }) => founded, 1),
  broken: mean(({ broken }) => broken, 2),
  claims: mean(({ claims }) => claims, 1),
  crises: mean(({ crises }) => crises, 1),
  democraticCrises: mean(({ democraticCrises }) => democraticCrises, 2),
  wars: mean(({ wars }) => wars, 2),
  fear: mean(({ fear }) => fear, 3),
  allied: share(({ allied }) => allied),
  largest: share(({ largest }) => largest),
  democratic: share(({ bonds }) => bonds.democratic),
  culture: share(({ bonds }) => bonds.culture),
  hostile: share(({ bonds }) => bonds.hostile),
  interdependence: share(({ bonds }) => bonds.interdependence),
  trust: share(({ bonds }) => bonds.trust),
};

const rowsOf = (language: CommandLine, means: readonly GameProfile[]): string[][] =>
  Object.entries(CELLS).map(([row, cell]) => [
    language.cli.theories.rows[row as Row],
    ...means.map((profile) => cell(profile, language)),
  ]);
