// The columns of a sweep's tables and their codebook, a Frictionless data package.

import { type ColumnHead, SWEEP_COLUMNS, SWEEP_METRICS } from '../analysis';
import type { StatementFile } from '../content';
import type { SweepWords } from '../language/sweep-words';
import type { Plan } from './plan';

export type TableName = 'runs' | 'turns' | 'pacts' | 'events';

/** A column with what it means, in the words of a language. */
export interface ColumnTold extends ColumnHead {
  readonly says: string;
  readonly unitSays?: string;
}

/** Columns of runs.csv before what was varied, and after it. */
const WHICH: readonly ColumnHead[] = [
  { name: 'run', type: 'integer' },
  { name: 'config', type: 'integer' },
  { name: 'rep', type: 'integer' },
  { name: 'seed', type: 'string' },
];
const ENDED: readonly ColumnHead[] = [
  { name: 'engine', type: 'string' },
  { name: 'status', type: 'string' },
  { name: 'error', type: 'string' },
  { name: 'end_turn', type: 'integer', unit: 'turn' },
  { name: 'end_state', type: 'string' },
  { name: 'winner', type: 'string' },
];

const typeOf = (values: readonly unknown[]): ColumnHead['type'] =>
  values.every((value) => typeof value === 'number') ? 'number' : 'string';

function toldOf({ cli }: SweepWords, table: TableName, column: ColumnHead): ColumnTold {
  const says: Readonly<Record<string, string>> = cli.sweep.columns[table];
  const { unit } = column;
  return {
    ...column,
    says: says[column.name] ?? '',
    ...(unit === undefined ? {} : { unitSays: cli.sweep.units[unit] }),
  };
}

/** What was varied, a column each. */
const factorColumns = ({ cli }: SweepWords, { factors, settings }: Plan): readonly ColumnTold[] =>
  factors.map(({ name }) => ({
    name,
    type: typeOf(settings.map((setting) => setting[name])),
    says: cli.sweep.factor,
  }));

const statementColumns = ({ cli }: SweepWords, statements: readonly StatementFile[]): readonly ColumnTold[] =>
  statements.map(({ id, says }) => ({
    name: `history.${id}`,
    type: 'number',
    says: cli.sweep.statement(says),
  }));

/** The columns of runs.csv, in their order. */
export function runColumns(
  language: SweepWords,
  plan: Plan,
  statements: readonly StatementFile[],
): readonly ColumnTold[] {
  const told = (column: ColumnHead): ColumnTold => toldOf(language, 'runs', column);
  return [
    ...WHICH.map(told),
    ...factorColumns(language, plan),
    ...ENDED.map(told),
    ...SWEEP_METRICS.filter(({ name }) => plan.metrics.includes(name)).map(told),
    ...statementColumns(language, statements),
  ];
}

/** The columns of a table in parquet. */
export const tableColumns = (
  language: SweepWords,
  table: Exclude<TableName, 'runs'>,
): readonly ColumnTold[] => [
  toldOf(language, 'runs', WHICH[0]!),
  ...SWEEP_COLUMNS[table].map((column) => toldOf(language, table, column)),
];

const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  runs: ['run'],
  turns: ['run', 'turn', 'nation'],
  pacts: ['run', 'pact'],
  events: ['run', 'event'],
};

const FORMATS = {
  csv: { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
  parquet: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
} as const;

const resourceOf = ({ cli }: SweepWords, name: TableName, columns: readonly ColumnTold[]): object => ({
  name,
  description: cli.sweep.tables[name],
  path: fileOf(name),
  ...FORMATS[name === 'runs' ? 'csv' : 'parquet'],
  schema: {
    fields: columns.map(({ name, type, unitSays, says }) => ({
      name,
      type,
      ...(unitSays === undefined ? {} : { unit: unitSays }),
      description: says,
    })),
    missingValues: [''],
    primaryKey: KEYS[name],
    ...(name === 'runs'
      ? {}
      : { foreignKeys: [{ fields: ['run'], reference: { resource: 'runs', fields: ['run'] } }] }),
  },
});

export const fileOf = (name: TableName): string => `${name}.${name === 'runs' ? 'csv' : 'parquet'}`;

/** The codebook of a sweep's directory, by the Data Package standard (https://datapackage.org). */
export const dataPackage = (
  language: SweepWords,
  plan: Plan,
  title: string,
  statements: readonly StatementFile[],
): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: `entente-sweep-${plan.scenario.id}`,
  title: language.cli.sweep.title(title),
  resources: [
    resourceOf(language, 'runs', runColumns(language, plan, statements)),
    ...(['turns', 'pacts', 'events'] as const).map((name) =>
      resourceOf(language, name, tableColumns(language, name)),
    ),
  ],
});
