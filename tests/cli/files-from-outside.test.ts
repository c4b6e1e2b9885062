// Files that others wrote, at the command line: named faults, nothing printed that steers a terminal, and `--out` that spoils nothing.
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { desk, entente } from './entente';

const here = desk();
const good = here.path('good.replay.json');
const scenario = JSON.parse(readFileSync('scenarios/five-rivers.json', 'utf8'));
const fixture = (name: string): string =>
  readFileSync(new URL(`../replay/fixtures/${name}.replay.json`, import.meta.url), 'utf8');

beforeAll(() => {
  expect(entente(['run', 'five-rivers', '--seed', 'Ü 3', '--turns', '3', '--out', good, '--json']).code).toBe(
    0,
  );
});

test('upper-case escapes are read like any', () => {
  const text = here.read('good.replay.json').replace('"Ü 3"', '"\\u00DC 3"');
  expect(entente(['verify', here.write('escaped.replay.json', text)])).toMatchObject({ code: 0 });
});

test('another encoding is named, and the other files are told of', () => {
  const wide = here.path('wide.replay.json');
  writeFileSync(wide, Buffer.from(`\ufeff${here.read('good.replay.json')}`, 'utf16le'));
  const ended = entente(['verify', here.path('none.replay.json'), wide, good]);
  expect(ended).toMatchObject({
    code: 3,
    out: expect.stringContaining('good.replay.json: matches'),
    err: expect.stringContaining('wide.replay.json: this file is in UTF-16, not UTF-8'),
  });
  expect(ended.err).toContain('none.replay.json: there is no such file');
});

test.each([
  ['an escape sequence', '\u001b[31mred', 'U+001B'],
  ['a line end', 'one\ntwo', 'U+000A'],
  ['a turn of direction', '\u202eabc', 'U+202E'],
])('%s in a name is refused with its place', (_, name, code) => {
  const file = structuredClone(scenario);
  file.nations[0].name = name;
  const ended = entente(['validate', here.write('odd.json', JSON.stringify(file, null, 1))]);
  expect(ended.code).toBe(3);
  expect(ended.out).toMatch(/odd\.json:\d+:\d+: nations\[0\]\.name holds the character U\+/);
  expect(ended.out).toContain(code);
});

test('a file name cannot steer the terminal', () => {
  const ended = entente(['verify', here.path('x\u001b[31m.json')]);
  expect(ended.code).toBe(3);
  expect(ended.err).not.toContain('\u001b');
});

test('another seat than the one that played never matches', () => {
  const text = here.read('good.replay.json').replace(/"HAL": "[a-z-]+"/, '"HAL": "random"');
  const ended = entente(['verify', here.write('seats.replay.json', text)]);
  expect(ended).toMatchObject({ code: 4, err: expect.stringContaining('does not match at its seats') });
});

test('a file of an older form is never called sound', () => {
  expect(entente(['verify', here.write('old.replay.json', fixture('v2'))]).code).toBe(4);
});

test('a built-in world with names of its own keeps them in its replay', () => {
  const renamed = here.write('renamed.json', JSON.stringify({ ...scenario, title: 'Fünf Flüsse' }));
  const out = here.path('renamed.replay.json');
  expect(entente(['run', renamed, '--turns', '1', '--out', out, '--json']).code).toBe(0);
  expect(entente(['replay', out]).out).toContain('Fünf Flüsse');
});

test.each([
  ['130 000 bad entries', () => JSON.stringify({ ...scenario, pairs: Array(130_000).fill(0) })],
  ['3.5 million escapes', () => JSON.stringify({ ...scenario, summary: '\n'.repeat(3_500_000) })],
  [
    '200 000 unknown keys',
    () =>
      JSON.stringify({
        ...scenario,
        ...Object.fromEntries(Array.from({ length: 200_000 }, (_, k) => [`k${k}`, 1])),
      }),
  ],
])('%s: one line, and exit 3', (_, text) => {
  const ended = entente(['validate', here.write('many.json', text())]);
  expect(ended.code).toBe(3);
  expect(ended.out.trim().split('\n')).toHaveLength(1);
});

test('of many issues fifty are told and the rest counted', () => {
  const bad = { ...scenario, pairs: Array(19_000).fill({ a: 1 }) };
  const ended = entente(['validate', here.write('bad.json', JSON.stringify(bad))]);
  expect(ended.code).toBe(3);
  expect(ended.out.trim().split('\n')).toHaveLength(51);
  expect(ended.out).toMatch(/holds \d+ issues more/);
});

test('--out leaves neighbours, links and modes alone', () => {
  const target = here.write('target.replay.json', 'old');
  chmodSync(target, 0o600);
  here.write('link.replay.json.part', 'mine');
  symlinkSync(target, here.path('link.replay.json'));
  const before = readdirSync(here.path('.')).sort();
  const ended = entente([
    'run',
    'five-rivers',
    '--turns',
    '1',
    '--out',
    here.path('link.replay.json'),
    '--json',
  ]);
  expect(ended.code).toBe(0);
  expect(lstatSync(here.path('link.replay.json')).isSymbolicLink()).toBe(true);
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(here.read('target.replay.json')).toContain('"formatVersion": 5');
  expect(here.read('link.replay.json.part')).toBe('mine');
  expect(readdirSync(here.path('.')).sort()).toEqual(before);
});
