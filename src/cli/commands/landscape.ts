// `entente landscape`: which two sides a scenario's nations would fall into, now or after some turns, and how strained they are.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import {
  exactMinima,
  foundMinima,
  frustrationIfMoved,
  frustrationOf,
  GRAINS,
  type LineUp,
  lineUpOfState,
  type Minimum,
  MOST_EXACT,
} from '../../analysis';
import { agentOrders, createGame, sideStream, step } from '../../engine';
import type { Content, State } from '../../engine';
import { fillSeats } from '../../session';
import { loadScenario } from '../content';
import { seedOf, wholeNumber } from '../options';
import { usage } from '../outcome';
import { print, printJson, printTable, printTitle, progress } from '../terminal';
import { percent } from '../text/numbers';
import { right, table } from '../text/table';

interface LandscapeOptions {
  readonly turn: number;
  readonly seed: string;
  readonly starts: number;
  readonly theory?: string;
  readonly json?: true;
}

export function addLandscape(program: Command, language: CommandLine): void {
  const help = language.cli.helps.landscape;
  program
    .command('landscape')
    .description(help.about)
    .argument('<scenario>', help.scenario)
    .option('--turn <n>', help.turn, wholeNumber('--turn', 0, 100_000), 0)
    .option('--seed <text>', help.seed, seedOf, '1')
    .option('--starts <n>', help.starts(MOST_EXACT), wholeNumber('--starts', 1, 1_000_000), 2000)
    .option('--theory <id or file>', help.theory)
    .option('--json', help.json)
    .action((file: string, options: LandscapeOptions) => landscape(language, file, options));
}

async function landscape(language: CommandLine, scenario: string, options: LandscapeOptions): Promise<void> {
  const { content } = await loadScenario(scenario, options.theory);
  if (options.turn > content.turns)
    throw usage(({ cli }) => cli.refusals.noTurnInWorld(content.id, content.turns, options.turn));
  const state = stateAfter(content, options);
  const lineUp = lineUpOfState(state);
  const exact = lineUp.ids.length <= MOST_EXACT;
  const minima = exact
    ? exactMinima(lineUp)
    : foundMinima(lineUp, options.starts, sideStream('landscape', options.seed));
  if (options.json) return printJson(facts(content, options, lineUp, minima, exact));
  tell(language, content, options, lineUp, minima, exact);
}

function stateAfter(content: Content, { turn, seed }: LandscapeOptions): State {
  const seats = fillSeats(content, {});
  let state = createGame(content, seed);
  while (state.turn < turn && !state.over) {
    progress(state.turn, turn);
    state = step(state, agentOrders(state, seats).orders).state;
  }
  progress(1, 1);
  return state;
}

const idsOn = (lineUp: LineUp, { sides }: Minimum, side: number): string[] =>
  lineUp.ids.filter((_, i) => sides[i] === side);

function facts(
  content: Content,
  { turn, seed, starts }: LandscapeOptions,
  lineUp: LineUp,
  minima: readonly Minimum[],
  exact: boolean,
): object {
  return {
    scenario: { id: content.id, hash: content.hash },
    theory: content.theory.id,
    turn,
    seed,
    method: exact ? 'exact' : 'descent',
    starts: exact ? 2 ** (lineUp.ids.length - 1) : starts,
    minima: minima.map((minimum) => ({
      energy: minimum.energy / GRAINS,
      basin: minimum.basin,
      sides: [idsOn(lineUp, minimum, 0), idsOn(lineUp, minimum, 1)],
      frustration: Object.fromEntries(
        lineUp.ids.map((id, i) => [id, frustrationOf(lineUp, minimum.sides, i)]),
      ),
    })),
  };
}

/** Minima shown in the table; `--json` has them all. */
const SHOWN = 8;
/** Decimals of energies. */
const DIGITS = 4;

function tell(
  language: CommandLine,
  content: Content,
  { turn, starts }: LandscapeOptions,
  lineUp: LineUp,
  minima: readonly Minimum[],
  exact: boolean,
): void {
  const n = lineUp.ids.length;
  const names = content.nations.map(({ name }) => name);
  const { landscape: words } = language.cli;
  const { heads } = words;
  printTitle(words.title(content.title, language.dateWords(content, turn), n));
  print(exact ? words.exact(2 ** (n - 1), minima.length) : words.descents(starts, minima.length));
  print('');
  printTable(
    table(
      [right(heads.energy), right(heads.basin), { head: heads.one }, { head: heads.other }],
      minima.slice(0, SHOWN).map((minimum) => minimumRow(language, names, minimum)),
    ),
  );
  print('');
  printTitle(words.lowest);
  printTable(
    table(
      [{ head: heads.nation }, { head: heads.side }, right(heads.frustration), right(heads.moved)],
      nationRows(language, names, lineUp, minima[0]!),
    ),
  );
}

function minimumRow(
  language: CommandLine,
  names: readonly string[],
  { sides, energy, basin }: Minimum,
): string[] {
  const on = (side: number): string => language.listUpTo(names.filter((_, i) => sides[i] === side));
  return [language.number(energy / GRAINS, DIGITS), percent(language, basin), on(0), on(1)];
}

/** The first side's nations, then the other's; the most frustrated first. */
function nationRows(
  { cli, number }: CommandLine,
  names: readonly string[],
  lineUp: LineUp,
  { sides }: Minimum,
): string[][] {
  const rows = names.map((name, i) => ({
    name,
    side: sides[i]!,
    frustration: frustrationOf(lineUp, sides, i),
    i,
  }));
  return rows
    .sort((a, b) => a.side - b.side || b.frustration - a.frustration || a.i - b.i)
    .map(({ name, side, frustration, i }) => [
      name,
      cli.landscape.sides[side]!,
      number(frustration, DIGITS),
      number(frustrationIfMoved(lineUp, sides, i), DIGITS),
    ]);
}
