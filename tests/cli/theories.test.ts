// A theory on the command line: by id or file, kept whole in the replay, and one column for each in the comparison.
import { expect, test } from 'vitest';
import { desk, entente } from './entente';

const here = desk();
const mine = here.write(
  'mine.json',
  JSON.stringify({
    formatVersion: 1,
    id: 'mine',
    extends: 'liberal',
    title: 'Mine',
    summary: 'Liberal, and nobody trades.',
    sources: [],
    why: { 'attack.trade': { because: 'To see what trade does.' } },
    attack: { trade: 0 },
  }),
);

const played = (theory: string | null) => {
  const out = here.path(`${theory ?? 'own'}.replay.json`.replace(/[/\\]/g, '_'));
  const options = theory === null ? [] : ['--theory', theory];
  const { code, err } = entente(['run', 'five-rivers', '--seed', '2', ...options, '--out', out, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

test('the same seed under another theory is another game, and both verify', () => {
  const files = [played(null), played('liberal'), played(mine)];
  expect(entente(['verify', ...files]).code).toBe(0);
  const ends = files.map((file) => entente(['replay', file, '--json']).out);
  expect(new Set(ends).size).toBe(3);
});

test('a replay names a built-in theory and carries any other whole, so that it verifies anywhere', () => {
  const read = (file: string) =>
    JSON.parse(entente(['replay', file, '--json']).out === '' ? '' : here.read(file.split('/').at(-1)!));
  expect(read(played('liberal')).theory).toEqual({
    id: 'liberal',
    hash: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  const { theory } = read(played(mine));
  expect(theory.file).toMatchObject({
    id: 'mine',
    attack: { trade: 0, democracies: 0.15 },
    trust: { violation: 0.35 },
  });
  expect(theory.file).not.toHaveProperty('extends');
});

test('validate knows a theory that extends, and says what is wrong with it', () => {
  expect(entente(['validate', mine]).out).toContain('a sound theory');
  const bad = here.write('bad.json', here.read('mine.json').replace('"trade":0', '"trade":9'));
  const { code, out } = entente(['validate', bad]);
  expect(code).toBe(3);
  expect(out).toMatch(/bad\.json:\d+:\d+: attack\.trade is 9; it must be at most 1/);
});

test('theories sets all six side by side', () => {
  const { code, out } = entente(['theories', 'five-rivers', '--seeds', '1..2', '--json']);
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(out).theories)).toEqual([
    'balance-of-power',
    'balance-of-threat',
    'constructivist',
    'landscape',
    'liberal',
    'offensive-realist',
  ]);
  expect(entente(['theories', 'five-rivers', '--seeds', '1']).out).toContain(
    'pairs that a promise of defence binds',
  );
});
