// Decides `entente survey`: a scenario played by agents alone for many seeds, a row each and the shares that meet the bar.
// Refuses to know what is counted and how.

import type { Command } from 'commander';
import {
  countOf,
  isBalanced,
  summarise,
  surveySeed,
  type SeedSurvey,
  type SurveySummary,
} from '../../analysis';
import { PACT_ENDS, PACT_TYPES } from '../../engine';
import { fillSeats } from '../../session';
import { loadScenario } from '../content';
import { seedsOf } from '../options';
import { print, printJson, printTable, printTitle, progress } from '../terminal';
import { percent } from '../text/numbers';
import { table, type Column } from '../text/table';

interface SurveyOptions {
  readonly seeds: readonly string[];
  readonly theory?: string;
  readonly json?: true;
}

export function addSurvey(program: Command): void {
  program
    .command('survey')
    .description('play a scenario with agents alone for many seeds and count what happens')
    .argument('<scenario>', "a built-in scenario's id, a file, or - for stdin")
    .requiredOption('--seeds <list>', 'seeds as 1..50 or 3,5,8', seedsOf)
    .option('--theory <id or file>', 'weights to play by, instead of those the scenario names')
    .option('--json', 'print rows and summary for machines')
    .action(survey);
}

async function survey(scenario: string, options: SurveyOptions): Promise<void> {
  const { content } = await loadScenario(scenario, options.theory);
  const seats = fillSeats(content, {});
  const rows = options.seeds.map((seed, k) => {
    progress(k, options.seeds.length, 'game');
    return surveySeed(content, seed, seats);
  });
  progress(1, 1, 'game');
  const summary = summarise(rows);
  if (options.json) return printJson({ scenario: { id: content.id, hash: content.hash }, rows, summary });
  printTitle(`${content.title}: ${content.nations.length} nations, ${content.turns} turns, agents alone`);
  print('');
  printTable(table(COLUMNS, rows.map(rowOf)));
  print('');
  print(`pacts founded, by type: ${PACT_TYPES.join(' / ')}; ended, by: ${PACT_ENDS.join(' / ')}`);
  print('');
  printTable(table(SUMMARY_COLUMNS, summaryRows(summary)));
}

const right = (head: string): Column => ({ head, align: 'right' });
const COLUMNS = [
  right('seed'),
  right('founded'),
  right('by type'),
  right('beyond two'),
  right('joined'),
  right('largest'),
  right('ended'),
  right('by'),
  right('calls'),
  right('honoured'),
  right('crises'),
  right('clashes'),
  right('wars'),
  right('largest defence pact'),
  right('at its peak'),
  right('alone'),
  { head: 'between' },
];

function rowOf(row: SeedSurvey): string[] {
  const { seed, founded, multilateral, joined, largest, ended, called, honoured, crises, clashes, wars } =
    row;
  return [
    seed,
    `${countOf(founded)}`,
    PACT_TYPES.map((type) => founded[type] ?? 0).join('/'),
    ...[multilateral, joined, largest].map(String),
    `${countOf(ended)}`,
    PACT_ENDS.map((end) => ended[end] ?? 0).join('/'),
    ...[called, honoured, crises, clashes, wars].map(String),
    percent(row.largestDefence),
    percent(row.largestDefencePeak),
    `${row.alone} of ${row.nations}`,
    isBalanced(row) ? 'yes' : 'no',
  ];
}

const SUMMARY_COLUMNS = [{ head: 'over all seeds' }, right('figure'), right('bar')];

function summaryRows(summary: SurveySummary): string[][] {
  return [
    ['seeds', `${summary.seeds}`, ''],
    ['pacts form', percent(summary.formed), ''],
    ['some grow past two members', percent(summary.grown), ''],
    ['some end', percent(summary.ended), ''],
    ['everyone in one defence pact', percent(summary.swallowed), ''],
    ['nobody in any pact', percent(summary.empty), ''],
    ['neither of the two', percent(summary.balanced), '≥ 90 %'],
    ['calls honoured', summary.honoured === null ? '–' : percent(summary.honoured), ''],
    ['pacts founded a game', summary.pacts.toFixed(1), ''],
    ['wars a game', summary.wars.toFixed(1), ''],
  ];
}
