// `entente theories`: one scenario and the same seeds under each built-in theory, a column each.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { meanProfile, profileOf, type GameProfile } from '../../analysis';
import { fillSeats } from '../../session';
import { builtInTheories, loadScenario } from '../content';
import { seedsOf } from '../options';
import { print, printJson, printTable, printTitle, progress } from '../terminal';
import { percent } from '../text/numbers';
import { type Column, table } from '../text/table';

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
    .action(theories);
}

async function theories(scenario: string, { seeds, json }: TheoriesOptions): Promise<void> {
  const ids = Object.keys(builtInTheories());
  const means: Record<string, GameProfile> = {};
  let title = '';
  for (const [k, id] of ids.entries()) {
    const { content } = await loadScenario(scenario, id);
    title = content.title;
    const seats = fillSeats(content, {});
    means[id] = meanProfile(
      seeds.map((seed, s) => {
        progress(k * seeds.length + s, ids.length * seeds.length, 'game');
        return profileOf(content, seed, seats);
      }),
    );
  }
  progress(1, 1, 'game');
  if (json) return printJson({ scenario, seeds, theories: means });
  printTitle(`${title}: means of ${seeds.length} games under each theory`);
  print('');
  printTable(table([{ head: '' }, ...ids.map(right)], rowsOf(ids.map((id) => means[id]!))));
}

const right = (head: string): Column => ({ head, align: 'right' });

const ROWS: readonly (readonly [string, (profile: GameProfile) => string])[] = [
  ['pacts signed', ({ founded }) => founded.toFixed(1)],
  ['pacts broken', ({ broken }) => broken.toFixed(2)],
  ['claims pressed', ({ claims }) => claims.toFixed(1)],
  ['crises', ({ crises }) => crises.toFixed(1)],
  ['… between democracies', ({ democraticCrises }) => democraticCrises.toFixed(2)],
  ['wars', ({ wars }) => wars.toFixed(2)],
  ['threat felt', ({ fear }) => fear.toFixed(3)],
  ['pairs that a promise of defence binds', ({ allied }) => percent(allied)],
  ['largest pact, of all nations', ({ largest }) => percent(largest)],
  ['of pairs with a pact: both democratic', ({ bonds }) => percent(bonds.democratic)],
  ['… of one culture', ({ bonds }) => percent(bonds.culture)],
  ['… rivals, or quarrel over land', ({ bonds }) => percent(bonds.hostile)],
  ['… mean interdependence', ({ bonds }) => percent(bonds.interdependence)],
  ['… mean trust', ({ bonds }) => percent(bonds.trust)],
];

const rowsOf = (means: readonly GameProfile[]): string[][] =>
  ROWS.map(([name, cell]) => [name, ...means.map(cell)]);
