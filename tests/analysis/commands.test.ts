// Specifies what `entente history` and `entente landscape` print, and how they end.
import { expect, test } from 'vitest';
import { desk, entente } from '../cli/entente';
import { CASES, writeCases } from './cases';

function deskWith(cases: Readonly<Record<string, string>>) {
  const made = desk();
  writeCases(made.path, cases);
  return made;
}
const whole = deskWith(CASES).path('');
const history = (data: string, ...more: string[]) =>
  entente(['history', '--data', data, '--emergent', '0', ...more]);

test('history prints each figure beside its baseline, its bar and its verdict', () => {
  const { out, err } = history(whole);
  expect(out).toMatch(
    /^ {2}2 {2}states on their side of made up, of 4 +4 +4 +4 {2}conflict only +≥ 4 +met$/m,
  );
  expect(out).toMatch(/honoured with a formal treaty .* without +–$/m);
  expect(out).toMatch(/^\d+ of 16 bars met$/m);
  expect(err).not.toMatch(/ at .*:\d+:\d+/);
});

test('history ends with 1 where a bar is missed, and names it', () => {
  const { code, err } = history(whole);
  expect(code).toBe(1);
  expect(err).toContain('entente: row 4 misses its bar: violations in the top fifth');
});

test('what grows out of games stands beside the rest and fails nothing', () => {
  const { err, out } = entente(['history', '--data', whole, '--emergent', '1']);
  expect(out).toMatch(/^ {2}8 {2}calls under alliances that were honoured .*0\.40–0\.75/m);
  expect(out.indexOf('\n  8  ')).toBeLessThan(out.indexOf('\n  9  '));
  expect(err).not.toContain('row 8');
});

test('history for machines', () => {
  const { out } = history(whole, '--json');
  const { theory, figures, faults, untold } = JSON.parse(out);
  expect({ theory, faults, untold }).toEqual({ theory: 'balance-of-threat', faults: [], untold: [] });
  expect(figures.find(({ row }: { row: number }) => row === 2)).toEqual({
    row: 2,
    measure: { code: 'states-on-side', lineUp: 'made up', of: 4 },
    what: 'states on their side of made up, of 4',
    cases: 4,
    figure: 4,
    baseline: { figure: 4, what: 'conflict only' },
    bar: { least: 4 },
    met: true,
    digits: 0,
  });
});

test('a missing or odd file: one line each, exit 3, and the other rows are told all the same', () => {
  const { 'nato_burden.csv': _, ...rest } = CASES;
  const made = deskWith(rest);
  made.write('coalition_sets.csv.gz', 'no archive');
  const { code, out, err } = history(made.path(''));
  expect(code).toBe(3);
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^entente: .*coalition_sets\.csv\.gz: cannot be read: /),
    expect.stringMatching(/^entente: .*nato_burden\.csv: there is no such file$/),
    'entente: rows left untold: 3, 7',
  ]);
  expect(out).toContain('AUC of h: Leeds & Anac');
});

test.each<[number, string[], RegExp]>([
  [2, ['history'], /--data/],
  [3, ['history', '--data', '/nowhere/at/all'], /there is no such directory/],
  [2, ['landscape', 'five-rivers', '--turn', '999'], /five-rivers has \d+ turns, so there is no turn 999/],
  [3, ['landscape', 'no-rivers'], /there is no scenario "no-rivers"/],
])('exit %i: %j', (code, args, said) => {
  const ended = entente(args);
  expect([ended.code, ended.err]).toEqual([code, expect.stringMatching(said)]);
});

test('landscape looks at every way to take sides where nations are few', () => {
  const { code, out } = entente(['landscape', 'five-rivers']);
  expect(code).toBe(0);
  expect(out).toContain('All 16 ways to take two sides looked at');
  const { method, starts, minima } = JSON.parse(entente(['landscape', 'five-rivers', '--json']).out);
  expect([method, starts]).toEqual(['exact', 16]);
  expect(minima.reduce((sum: number, { basin }: { basin: number }) => sum + basin, 0)).toBeCloseTo(1, 9);
  expect(minima[0].sides.flat().sort()).toEqual(Object.keys(minima[0].frustration).sort());
});

test('landscape descends where they are many, the same way each time', () => {
  const args = ['landscape', 'europe-1949', '--turn', '3', '--starts', '50', '--json'];
  const once = entente(args);
  expect(JSON.parse(once.out)).toMatchObject({ method: 'descent', starts: 50, turn: 3 });
  expect(entente(args).out).toBe(once.out);
});
