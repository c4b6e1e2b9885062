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
  KINDS,
  middlePowers,
  type OrdersGiven,
  ordersGiven,
  warningsOf,
  yearsPerTurn,
} from '../../analysis';
import { createGame, PACT_ENDS } from '../../engine';
import type { Content, NationId } from '../../engine';
import type { LessonFile, StatementFile } from '../../content';
import { tryLesson } from '../../lesson';
import { type LoadedScenario, loadScenario } from '../content';
import { usualWorkers } from '../games';
import { findLesson } from '../lessons';
import { paceOf, type Pace, seedsFrom, wholeNumber } from '../options';
import { EXIT, Stop } from '../outcome';
import { print, printJson, printTable, printTitle } from '../terminal';
import { figureTable, metWords } from '../text/figures';
import { goalTable, goalWords } from '../text/goals';
import { neverWords, orderTable } from '../text/orders';
import { deadTurnTable } from '../text/dead-turns';
import { answerTable, conceptLine, policyTable } from '../text/lessons';
import { holdWords, statementTable } from '../text/statements';
import { type Column, table } from '../text/table';
import { warningWords } from '../text/warnings';
import { watchControl, watchGames, watchPassive } from '../watch';
import { asWords, type Names, namesOf } from '../../language/names';
import type { Language } from '../../language/language';

interface LintOptions {
  readonly seeds: readonly string[];
  readonly pace: Pace;
  readonly theory?: string;
  readonly workers: number;
  readonly strict?: true;
  readonly json?: true;
}

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
  const lesson = await findLesson(scenario);
  if (lesson !== null) return lintLesson(lesson, options);
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
    printJson({ scenario, theory: content.theory.id, pace: options.pace, ...told });
  } else tell(language, content, told, names);
  const missed = figures.filter(({ met }) => met === false).length;
  const untrue = history.filter(({ met }) => !met).length;
  if (options.strict && missed + untrue + warnings.length > 0)
    throw new Stop(EXIT.failure, ({ cli }) => cli.refusals.lintFailed(missed, untrue, warnings.length));
}

/** A lesson's world, its nation by each of the lesson's policies. */
async function lintLesson(lesson: LessonFile, { seeds, theory, json, strict }: LintOptions): Promise<void> {
  const { content } = await loadScenario(lesson.scenario, theory ?? lesson.theory);
  const trials = tryLesson(lesson, content, seeds);
  if (json) printJson({ lesson: lesson.id, theory: content.theory.id, ...trials });
  else {
    printTitle(`${lesson.title}: ${content.title}, ${lesson.turns} turns, ${seeds.length} seeds`);
    print('');
    print(conceptLine(lesson, trials));
    print('');
    printTable(answerTable(lesson, trials));
    print('');
    printTable(policyTable(lesson, trials));
  }
  if (strict && !trials.met) throw new Stop(EXIT.failure, ({ cli }) => cli.refusals.lessonIdeaMissing);
}

/** A share of turns is sure enough after so many games of each nation that passes. */
const PASSIVE_SEEDS = 20;

/** Deals of a scenario's relations that its statements are tried under. */
const DEALS = ['1', '2', '3', '4', '5', '6', '7', '8'];

async function judgeHistory(
  loaded: LoadedScenario,
  statements: readonly StatementFile[],
  records: readonly GameRecord[],
  { seeds, workers }: LintOptions,
): Promise<readonly Judged[]> {
  if (statements.length === 0) return [];
  const control = await watchControl(
    DEALS.flatMap((seed) => loaded.dealt(seed) ?? []),
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
  language: Language,
  content: Content,
  { figures, history, goals, ends, orders, passive, warnings, games }: Told,
  names: Names,
): void {
  printTitle(headOf(content, games));
  print('');
  printTable(figureTable('agents alone', figures));
  print('');
  printTable(endTable(ends));
  print('');
  printTable(orderTable(orders));
  const never = neverWords(orders);
  if (never !== null) print(never);
  print('');
  printTable(deadTurnTable(passive, names));
  print('');
  print(metWords(figures));
  if (history.length > 0) {
    print('');
    printTable(statementTable(history));
    print('');
    print(holdWords(history));
  }
  if (goals.length > 0) {
    print('');
    printTable(goalTable(language, names, content.objectives, goals));
    print('');
    print(goalWords(goals));
  }
  for (const { says } of warnings) print(`warning: ${says}`);
}

function headOf(content: Content, records: readonly GameRecord[]): string {
  const years = (content.turns * yearsPerTurn(content)).toFixed(0);
  return `${content.title}: ${content.nations.length} nations, ${content.turns} turns at tempo ${content.tempo} (${years} years of history's), ${records.length} seeds`;
}

const right = (head: string): Column => ({ head, align: 'right' });

/** Ends of pacts by cause, one kind a line. */
function endTable(ends: readonly Ends[]): string[] {
  const columns = [
    { head: 'pacts' },
    right('signed'),
    ...PACT_ENDS.map((end) => right(asWords(end))),
    right('outlast the game'),
  ];
  const rows = ends.map(({ type, signed, ended }) => {
    const counts = PACT_ENDS.map((end) => ended[end]);
    const left = signed - counts.reduce((sum, count) => sum + count, 0);
    return [KINDS[type], signed, ...counts, left].map(String);
  });
  return table(columns, rows);
}
