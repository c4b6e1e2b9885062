// The columns of a sweep's tables and their codebook, a Frictionless data package.

import { type ColumnHead, SWEEP_COLUMNS, SWEEP_METRICS } from '../../analysis';
import type { StatementFile } from '../../content';
import type { Plan } from './plan';

export type TableName = 'runs' | 'turns' | 'pacts' | 'events';

const RUN: ColumnHead = {
  name: 'run',
  type: 'integer',
  says: 'Number of the run, from 1; repetitions outermost.',
};

const typeOf = (values: readonly unknown[]): ColumnHead['type'] =>
  values.every((value) => typeof value === 'number') ? 'number' : 'string';

/** What was varied, a column each. */
const factorColumns = ({ factors, settings }: Plan): readonly ColumnHead[] =>
  factors.map(({ name }) => ({
    name,
    type: typeOf(settings.map((setting) => setting[name])),
    says: 'Varied: a weight of the theory, scenario.PATH, agent.NATION, or theory.',
  }));

const statementColumns = (statements: readonly StatementFile[]): readonly ColumnHead[] =>
  statements.map(({ id, says }) => ({
    name: `history.${id}`,
    type: 'number',
    says: `1 where it holds, 0 where not, or a count; empty where it could not be told: ${says}`,
  }));

/** The columns of runs.csv, in their order. */
export const runColumns = (plan: Plan, statements: readonly StatementFile[]): readonly ColumnHead[] => [
  RUN,
  { name: 'config', type: 'integer', says: 'Number of the setting, from 1.' },
  { name: 'rep', type: 'integer', says: "Number of the repetition, from 1: the seed's place." },
  { name: 'seed', type: 'string', says: 'The seed; the same seed, setting and engine give the same game.' },
  ...factorColumns(plan),
  { name: 'engine', type: 'string', says: 'Version of the engine.' },
  { name: 'status', type: 'string', says: 'done, or failed.' },
  { name: 'error', type: 'string', says: 'Why it failed; empty where it did not.' },
  { name: 'end_turn', type: 'integer', unit: 'turn', says: 'Turns resolved by its end.' },
  { name: 'end_state', type: 'string', says: "Hash of the end's state." },
  {
    name: 'winner',
    type: 'string',
    says: 'Id of the nation that ranks first; empty where some share that place.',
  },
  ...SWEEP_METRICS.filter(({ name }) => plan.metrics.includes(name)),
  ...statementColumns(statements),
];

/** The columns of a table in parquet. */
export const tableColumns = (table: Exclude<TableName, 'runs'>): readonly ColumnHead[] => [
  RUN,
  ...SWEEP_COLUMNS[table],
];

const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  runs: ['run'],
  turns: ['run', 'turn', 'nation'],
  pacts: ['run', 'pact'],
  events: ['run', 'event'],
};

const SAYS: Readonly<Record<TableName, string>> = {
  runs: 'One row a run: its setting and the figures of the whole game.',
  turns: 'One row a nation and turn, the start with it.',
  pacts: 'One row a pact that the run has seen.',
  events: 'One row an event.',
};

const FORMATS = {
  csv: { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
  parquet: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
} as const;

const resourceOf = (name: TableName, columns: readonly ColumnHead[]): object => ({
  name,
  description: SAYS[name],
  path: fileOf(name),
  ...FORMATS[name === 'runs' ? 'csv' : 'parquet'],
  schema: {
    fields: columns.map(({ name, type, unit, says }) => ({
      name,
      type,
      ...(unit === undefined ? {} : { unit }),
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
export const dataPackage = (plan: Plan, title: string, statements: readonly StatementFile[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: `entente-sweep-${plan.scenario.id}`,
  title: `Entente: a sweep of ${title}`,
  resources: [
    resourceOf('runs', runColumns(plan, statements)),
    ...(['turns', 'pacts', 'events'] as const).map((name) => resourceOf(name, tableColumns(name))),
  ],
});
