// `entente lint`: a scenario played by agents alone for many seeds, its figures beside their bars, and what makes it degenerate.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import {
  atHistoryPace,
  type DeadTurns,
  emergentFigures,
  type Ends,
  endsOf,
  type Figure,
  type GameRecord,
  type GoalMet,
  goalsMet,
  judge,
  type Judged,
  middlePowers,
  type OrdersGiven,
  ordersGiven,
  warningsOf,
  yearsPerTurn,
} from '../../analysis';
import { createGame, PACT_ENDS } from '../../engine';
import type { Content, NationId } from '../../engine';
import type { StatementFile } from '../../content';
import { type LoadedScenario, loadScenario } from '../content';
import { usualWorkers } from '../games';
import { findLesson } from '../lessons';
import { paceOf, seedsFrom, wholeNumber } from '../options';
import { EXIT, Stop } from '../outcome';
import { print, printJson, printTable, printTitle } from '../terminal';
import { figureFacts, figureTable, metWords } from '../text/figures';
import { goalTable, goalWords } from '../text/goals';
import { neverWords, orderTable } from '../text/orders';
import { deadTurnTable } from '../text/dead-turns';
import { holdWords, statementTable } from '../text/statements';
import { right, table } from '../text/table';
import { warningWords } from '../text/warnings';
import { watchControl, watchGames, watchPassive } from '../watch';
import { type Names, namesOf } from '../../language/names';
import { lintLesson } from './lint-lesson';
import type { LintOptions } from './lint-options';
import { lintWorlds } from './lint-worlds';

export function addLint(program: Command, language: CommandLine): void {
  const help = language.cli.helps.lint;
  program
    .command('lint')
    .description(help.about)
    .argument('<scenario>', help.scenario)
    .addOption(seedsFrom(language, '1..200'))
    .option('--pace <own|history>', help.pace, paceOf, 'own')
    .option('--theory <id or file>', help.theory)
    .option('--workers <n>', help.workers, wholeNumber('--workers', 1, 1000), usualWorkers())
    .option('--strict', help.strict)
    .option('--json', help.json)
    .action((file: string, options: LintOptions) => lint(language, file, options));
}

async function lint(language: CommandLine, scenario: string, options: LintOptions): Promise<void> {
  if (scenario === 'generated') return lintWorlds(language, options);
  const lesson = await findLesson(scenario);
  if (lesson !== null) return lintLesson(language, lesson, options);
  const loaded = await loadScenario(scenario, options.theory);
  const content = options.pace === 'history' ? atHistoryPace(loaded.content) : loaded.content;
  // Statements are about the years that the scenario covers, at its own pace.
  const statements = options.pace === 'history' ? [] : (loaded.file.history ?? []);
  const games = await watchGames(content, options.seeds, options.workers, statements);
  const history = await judgeHistory(loaded, statements, games.records, options);
  const figures = emergentFigures(games);
  const ends = endsOf(games.records);
  const orders = ordersGiven(games.records);
  const names = namesOf(language, content, createGame(content, '1').structure);
  const warnings = warningsOf(content, games.records).map((warning) => ({
    ...warning,
    says: warningWords(language, warning, names),
  }));
  const worthPlaying = loaded.file.recommended.map(({ nation }) => nation as NationId);
  const passive = await watchPassive(
    content,
    middlePowers(content, worthPlaying),
    options.seeds.slice(0, PASSIVE_SEEDS),
    options.workers,
  );
  const goals = goalsMet(content, games.records);
  const told = { figures, history, goals, ends, orders, passive, warnings, games: games.records };
  if (options.json) {
    const scenario = { id: content.id, hash: content.hash };
    const facts = { ...told, figures: figures.map((figure) => figureFacts(language, figure)) };
    printJson({ scenario, theory: content.theory.id, pace: options.pace, ...facts });
  } else tell(language, content, told, names);
  const missed = figures.filter(({ met }) => met === false).length;
  const untrue = history.filter(({ met }) => !met).length;
  if (options.strict && missed + untrue + warnings.length > 0)
    throw new Stop(EXIT.failure, ({ cli }) => cli.refusals.lintFailed(missed, untrue, warnings.length));
}

/** A share of turns is sure enough after so many games of each nation that passes. */
const PASSIVE_SEEDS = 20;

/** Deals of a scenario's relations that its statements are tried under, at most; a game of each. */
const MOST_DEALS = 60;

async function judgeHistory(
  loaded: LoadedScenario,
  statements: readonly StatementFile[],
  records: readonly GameRecord[],
  { seeds, workers }: LintOptions,
): Promise<readonly Judged[]> {
  if (statements.length === 0) return [];
  const control = await watchControl(
    seeds.slice(0, MOST_DEALS).flatMap((seed) => loaded.dealt(seed) ?? []),
    seeds,
    workers,
    statements,
  );
  const found = (games: readonly GameRecord[]) => games.map(({ history }) => history);
  return judge(statements, found(records), found(control));
}

interface Told {
  readonly figures: readonly Figure[];
  readonly history: readonly Judged[];
  readonly goals: readonly GoalMet[];
  readonly ends: readonly Ends[];
  readonly orders: readonly OrdersGiven[];
  readonly passive: readonly DeadTurns[];
  readonly warnings: readonly { readonly says: string }[];
  readonly games: readonly GameRecord[];
}

function tell(
  language: CommandLine,
  content: Content,
  { figures, history, goals, ends, orders, passive, warnings, games }: Told,
  names: Names,
): void {
  printTitle(headOf(language, content, games));
  print('');
  printTable(figureTable(language, language.cli.lint.figures, figures));
  print('');
  printTable(endTable(language, ends));
  print('');
  printTable(orderTable(language, orders));
  const never = neverWords(language, orders);
  if (never !== null) print(never);
  print('');
  printTable(deadTurnTable(language, passive, names));
  print('');
  print(metWords(language, figures));
  if (history.length > 0) {
    print('');
    printTable(statementTable(language, history));
    print('');
    print(holdWords(language, history));
  }
  if (goals.length > 0) {
    print('');
    printTable(goalTable(language, names, content.objectives, goals));
    print('');
    print(goalWords(language, goals));
  }
  for (const { says } of warnings) print(language.cli.lint.warning(says));
}

function headOf({ cli }: CommandLine, content: Content, records: readonly GameRecord[]): string {
  const { title, nations, turns, tempo } = content;
  const years = turns * yearsPerTurn(content);
  return cli.lint.title({
    world: title,
    nations: nations.length,
    turns,
    tempo,
    years,
    seeds: records.length,
  });
}

/** Ends of pacts by cause, one kind a line. */
function endTable({ cli, number }: CommandLine, ends: readonly Ends[]): string[] {
  const { heads, causes } = cli.lint.ends;
  const numbers = [heads.signed, ...PACT_ENDS.map((end) => causes[end]), heads.outlasting];
  const rows = ends.map(({ type, signed, ended }) => {
    const counts = PACT_ENDS.map((end) => ended[end]);
    const left = signed - counts.reduce((sum, count) => sum + count, 0);
    return [cli.pactKinds[type], ...[signed, ...counts, left].map((count) => number(count))];
  });
  return table([{ head: heads.pacts }, ...numbers.map(right)], rows);
}
