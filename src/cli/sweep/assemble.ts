// How the files of a sweep are made from its runs: four tables, their codebook, and the report.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StatementFile } from '../../content';
import type { CommandLine } from '../../language/command-line';
import { writeWhole } from '../write-whole';
import {
  chosen,
  dataPackage,
  fileOf,
  type Plan,
  type Reported,
  reportPage,
  runColumns,
  runRow,
  runsOf,
  tableColumns,
} from '../../sweep';
import type { Store } from './store';
import { csvTable, parquetTable } from './tables';

const TABLES = ['turns', 'pacts', 'events'] as const;
const REPORT = 'report.html';
const CODEBOOK = 'datapackage.json';

export interface SweepTold {
  readonly title: string;
  readonly statements: readonly StatementFile[];
}

/** Writes every file from the store's runs and closes it; returns how many runs failed. */
export async function assemble(
  language: CommandLine,
  store: Store,
  plan: Plan,
  told: SweepTold,
): Promise<number> {
  const path = (name: string): string => join(store.directory, name);
  const columns = runColumns(language, plan, told.statements);
  const runs = csvTable(path(fileOf('runs')), columns);
  const tables = TABLES.map((name) => ({
    name,
    table: parquetTable(path(fileOf(name)), tableColumns(language, name)),
  }));
  const reported: Reported[] = [];
  let failed = 0;
  for (const planned of runsOf(plan)) {
    const outcome = store.read(planned.run);
    runs.add([runRow(plan, planned, outcome, told.statements.length)]);
    if ('error' in outcome) {
      failed++;
      continue;
    }
    for (const { name, table } of tables) table.add(outcome[name].map((row) => [planned.run, ...row]));
    reported.push({
      config: planned.config,
      figures: [...chosen(plan, outcome.metrics), ...outcome.statements],
    });
  }
  for (const { close } of [runs, ...tables.map(({ table }) => table)]) close();
  const codebook = dataPackage(language, plan, told.title, told.statements);
  writeWhole(path(CODEBOOK), `${JSON.stringify(codebook, null, 2)}\n`);
  // Figures of the report are the columns after those that say which run it is.
  const figures = columns.slice(-(plan.metrics.length + told.statements.length));
  writeWhole(path(REPORT), reportPage(language, told.title, plan, figures, reported, failed));
  const names = [fileOf('runs'), ...TABLES.map(fileOf), CODEBOOK, REPORT];
  store.close(
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await sha256(path(name))] as const)),
    ),
  );
  return failed;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
