// Specifies `entente sweep`: tables that duckdb reads as their codebook says, the same on any number of threads and after any number of
// kills, failures as rows, and clear words for what cannot be.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParse } from 'd3-dsv';
import { beforeAll, expect, test } from 'vitest';
import { desk, entente } from './entente';

const here = desk();
const VARIED = ['--seeds', '1..2', '--vary', 'war.dread=1,3', '--vary', 'agent.ORL=balancer,revisionist'];
const sweep = (out: string, ...args: string[]) =>
  entente(['sweep', 'five-rivers', '--out', here.path(out), ...args]);
const runsIn = (out: string) => csvParse(here.read(`${out}/runs.csv`));
const manifest = (out: string) => JSON.parse(here.read(`${out}/manifest.json`));

beforeAll(() => {
  const { code, out, err } = sweep('whole', ...VARIED);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(`8 runs of 4 settings in ${here.path('whole')}.\n`);
});

test('leaves its tables, their codebook, its manifest and a report, and nothing else', () => {
  expect(readdirSync(here.path('whole')).sort()).toEqual([
    'datapackage.json',
    'events.parquet',
    'manifest.json',
    'pacts.parquet',
    'report.html',
    'runs.csv',
    'turns.parquet',
  ]);
});

test('runs are told with their setting, every setting once with each seed in turn', () => {
  const runs = runsIn('whole');
  expect(runs.map(({ run, config, rep, seed }) => [run, config, rep, seed].join(' ')).slice(0, 5)).toEqual([
    '1 1 1 1',
    '2 2 1 1',
    '3 3 1 1',
    '4 4 1 1',
    '5 1 2 2',
  ]);
  expect(runs[3]).toMatchObject({ 'war.dread': '3', 'agent.ORL': 'revisionist', status: 'done', error: '' });
});

test('a run ends as the same seed does under `run`', () => {
  sweep('plain', '--seeds', '7');
  const [row] = runsIn('plain');
  const game = JSON.parse(entente(['run', 'five-rivers', '--seed', '7', '--json']).out);
  expect(row).toMatchObject({ seed: '7', end_turn: String(game.turns), winner: game.outcome.winner });
});

test('duckdb reads every table as the codebook says', async () => {
  const { resources } = JSON.parse(here.read('whole/datapackage.json'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const TYPES: Record<string, RegExp> = {
    string: /VARCHAR/,
    integer: /INTEGER|BIGINT/,
    number: /DOUBLE|BIGINT/,
    boolean: /BOOLEAN/,
  };
  for (const { path, schema } of resources) {
    const file = `'${here.path(`whole/${path}`)}'`;
    const columns = await ask(`DESCRIBE SELECT * FROM ${file}`);
    expect(columns.map((column) => column.column_name)).toEqual(
      schema.fields.map(({ name }: { name: string }) => name),
    );
    if (path.endsWith('.parquet'))
      for (const [k, { type }] of schema.fields.entries())
        expect(columns[k]!.column_type).toMatch(TYPES[type]!);
    for (const { description } of schema.fields) expect(description).not.toBe('');
    const key = schema.primaryKey.join(', ');
    const [counts] = await ask(`SELECT count(*) AS n, count(DISTINCT (${key})) AS keys FROM ${file}`);
    expect(Number(counts!.n)).toBeGreaterThan(0);
    expect(counts!.keys).toBe(counts!.n);
  }
  const turns = `'${here.path('whole/turns.parquet')}'`;
  const runs = `'${here.path('whole/runs.csv')}'`;
  const [ends] = await ask(
    `SELECT count(*) AS n FROM ${turns} t JOIN ${runs} r USING (run) WHERE t.turn = r.end_turn AND t.nation = r.winner AND t.rank = 1`,
  );
  const [won] = await ask(`SELECT count(*) AS n FROM ${runs} WHERE winner IS NOT NULL`);
  expect(ends!.n).toBe(won!.n);
});

test('the same bytes on one thread as on many', () => {
  sweep('alone', ...VARIED, '--workers', '1');
  expect(manifest('alone')).toEqual(manifest('whole'));
});

/** Starts the sweep, and kills it once so many runs are kept. */
async function killedAfter(out: string, runs: number): Promise<NodeJS.Signals | null> {
  const args = ['bin/entente.js', 'sweep', 'five-rivers', '--out', here.path(out), ...VARIED];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const parts = here.path(`${out}/parts`);
  const kept = (): number => (existsSync(parts) ? readdirSync(parts).length : 0);
  while (child.exitCode === null && kept() < runs) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await ended;
  return child.signalCode;
}

test('killed again and again it goes on where it was, with nothing lost and nothing doubled', async () => {
  for (const runs of [1, 4, 6]) expect(await killedAfter('killed', runs)).toBe('SIGKILL');
  sweep('killed', ...VARIED);
  expect(manifest('killed')).toEqual(manifest('whole'));
});

test('killed before its manifest is whole it begins anew', () => {
  mkdirSync(here.path('early'));
  here.write('early/.manifest.json.0123456789abcdef.part', '{"pl');
  expect(sweep('early', '--seeds', '1').code).toBe(0);
  expect(readdirSync(here.path('early'))).toEqual(readdirSync(here.path('whole')));
});

test('a part that was cut is played again', async () => {
  expect(await killedAfter('cut', 3)).toBe('SIGKILL');
  const [first] = readdirSync(here.path('cut/parts')).filter((name) => name.endsWith('.gz'));
  const part = here.path(`cut/parts/${first}`);
  expect(() => gunzipSync(readFileSync(part))).not.toThrow();
  writeFileSync(part, readFileSync(part).subarray(0, 100));
  sweep('cut', ...VARIED);
  expect(manifest('cut')).toEqual(manifest('whole'));
});

test('a complete sweep is left as it is', () => {
  const before = readdirSync(here.path('whole'));
  expect(sweep('whole', ...VARIED).out).toBe(`${here.path('whole')} is complete: 8 runs.\n`);
  expect(readdirSync(here.path('whole'))).toEqual(before);
});

test('a run whose world cannot be made is a row that says why', () => {
  // Each value is sound by itself; of the four pairs one has a base above the most.
  const base = ['--vary', 'economy.burdenBase=0.01,0.1', '--vary', 'economy.burdenMax=0.05,0.5'];
  const { code, out } = sweep('failing', '--seeds', '1', '--metrics', 'wars', ...base);
  expect([code, out]).toEqual([
    0,
    `4 runs of 4 settings in ${here.path('failing')}; 1 failed, see the column error.\n`,
  ]);
  expect(runsIn('failing').map(({ status }) => status)).toEqual(['done', 'done', 'failed', 'done']);
  expect(runsIn('failing')[2]!.error).toContain('economy.burdenBase is more than burdenMax');
});

test('a Latin hypercube takes as many settings as it is asked for', () => {
  sweep(
    'cube',
    '--seeds',
    '1',
    '--vary',
    'war.dread=1..3',
    '--design',
    'lhs',
    '--points',
    '4',
    '--metrics',
    'wars',
  );
  const dreads = runsIn('cube').map((row) => Number(row['war.dread']));
  expect(dreads.map((dread) => Math.floor((dread - 1) * 2)).sort()).toEqual([0, 1, 2, 3]);
  expect(here.read('cube/report.html')).toContain('Latin hypercube, 4 settings');
});

test('seeds derived from a base are told as they are', () => {
  sweep('based', '--base', 'autumn', '--seeds', '1..2', '--metrics', 'wars');
  expect(runsIn('based').map(({ seed }) => seed)).toEqual(['autumn.1', 'autumn.2']);
});

test.each([
  [['--vary', 'war.dred=1'], /war\.dred: .* there is no "dred"; did you mean dread\?/],
  [['--vary', 'war.dread'], /--vary takes key=a,b or key=lo\.\.hi.*not "war\.dread"/],
  [['--vary', 'war.dread=3..1'], /a range runs upwards: 1\.\.3, not 3\.\.1/],
  [['--vary', 'war.dread=-1'], /war\.dread is -1; it must be at least 0/],
  [['--vary', 'war.dread=1', '--vary', 'war.dread=2'], /war\.dread is named twice/],
  [['--vary', 'agent.ORL=balanser'], /there is no agent "balanser"; did you mean balancer/],
  [['--vary', 'theory=realist'], /there is no theory "realist"/],
  [
    ['--vary', 'scenario.nations.ORL=3'],
    /scenario\.nations\.ORL is no number or word; under it stand id, name/,
  ],
  [
    [
      '--vary',
      'war.dread=1..3',
      '--vary',
      'trust.aid=0..1',
      '--levels',
      '1000',
      '--vary',
      'trust.dialogue=0..1',
    ],
    /1000000000 settings of 1 seeds are more than 1000000 runs/,
  ],
  [['--metrics', 'warz'], /there is no figure "warz"; did you mean wars/],
])('wrong usage: %j', (args, says) => {
  const { code, err } = sweep('wrong', '--seeds', '1', ...args);
  expect([code, err]).toEqual([2, expect.stringMatching(says)]);
  expect(existsSync(here.path('wrong'))).toBe(false);
});

test('a directory with something else in it is left alone', () => {
  expect(sweep('whole', '--seeds', '1').err).toMatch(/holds another sweep \(its .*seeds.* differ\)/);
  mkdirSync(here.path('foreign'));
  for (const text of ['null', '{"name":"my site"}', '{"plan":null}', 'no json']) {
    here.write('foreign/manifest.json', text);
    const { code, err } = sweep('foreign', '--seeds', '1');
    expect([code, err]).toEqual([3, expect.stringMatching(/this is no manifest of a sweep/)]);
    expect(here.read('foreign/manifest.json')).toBe(text);
  }
  here.write('note.txt', 'mine');
  const { code, err } = entente(['sweep', 'five-rivers', '--out', here.path('.')]);
  expect([code, err]).toEqual([2, expect.stringMatching(/holds other files and no sweep/)]);
});
