// The test of concepts that comes along, how it is sat before and after, and what a class is told of its gains.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadConceptTest } from '../../src/content';
import { TERM_NOTES } from '../../src/language/terms';
import {
  itemChange,
  readTestResult,
  rightChoice,
  rightIn,
  satFrom,
  shownItems,
  testResultOf,
  wholeChange,
  withChoice,
  writeSealed,
  type KeptTest,
  type Sitting,
  type When,
} from '../../src/lesson';
import { testCsv } from '../../src/ui/concept-test/test-csv';

const text = readFileSync(new URL('../../scenarios/tests/alliances.json', import.meta.url), 'utf8');
const file = loadConceptTest(text).test!;

describe('the twelve items', () => {
  test('are sound, and each is about a concept of the glossary', () => {
    expect(loadConceptTest(text).issues).toEqual([]);
    expect(file.items).toHaveLength(12);
    expect(file.items.map(({ concept }) => concept).filter((concept) => !(concept in TERM_NOTES))).toEqual(
      [],
    );
  });

  test('do not give the right choice away by its length', () => {
    const longest = file.items.filter((item) =>
      item.choices.every(({ says }) => says.length <= rightChoice(item).says.length),
    );
    expect(longest.length).toBeLessThanOrEqual(3);
  });

  test.each([
    [
      'two right',
      (raw: Raw) => Object.assign(raw.items[0]!.choices[1]!, { right: true }),
      'items[0].choices',
      'not-one-right',
    ],
    [
      'a source that is not there',
      (raw: Raw) => Object.assign(raw.items[1]!, { sources: ['nobody'] }),
      'items[1].sources[0]',
      'unknown',
    ],
    [
      'a choice twice',
      (raw: Raw) => Object.assign(raw.items[2]!.choices[3]!, { id: raw.items[2]!.choices[0]!.id }),
      'items[2].choices[3].id',
      'id-taken',
    ],
  ])('%s is complained of', (_, spoil, path, code) => {
    const raw = JSON.parse(text) as Raw;
    spoil(raw);
    const [issue] = loadConceptTest(raw).issues;
    expect([issue?.path, issue?.fault.code]).toEqual([path, code]);
  });
});

interface Raw {
  readonly items: readonly { readonly choices: readonly { id: string }[] }[];
}

test('a seed shows its own order of the same items and choices', () => {
  const order = (seed: string) =>
    shownItems(file, seed).map(({ id, choices }) => [id, ...choices.map((c) => c.id)]);
  expect(order('a')).toEqual(order('a'));
  expect(order('a')).not.toEqual(order('b'));
  const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => [...row].sort().join()).sort();
  expect(sorted(order('a'))).toEqual(sorted(order('b')));
});

/** A sitting with the first so many items right, and the others wrong. */
function sat(when: When, right: number): Sitting {
  const none: Sitting = { when, seed: 'x', choices: [] };
  return file.items.reduce((sitting, item, k) => {
    const wrong = item.choices.find((choice) => !choice.right)!;
    return withChoice(sitting, item.id, (k < right ? rightChoice(item) : wrong).id);
  }, none);
}

const kept = (code: string, ...sittings: readonly Sitting[]): KeptTest => ({
  code,
  sittings: [...sittings],
  open: null,
});
const result = (code: string, ...sittings: readonly Sitting[]) => testResultOf(file, kept(code, ...sittings));

test('a result is read back as it was written, and names nobody', () => {
  const one = result('K7Q2M', sat('before', 5));
  expect(readTestResult(writeSealed(one))).toEqual({ file: one });
  expect(rightIn(file, one.sittings[0]!)).toBe(5);
  const [item] = file.items;
  const changed = writeSealed(one).replace(rightChoice(item!).id, item!.choices[3]!.id);
  expect(readTestResult(changed)).toMatchObject({ issue: { code: 'edited', path: 'hash' } });
  expect(readTestResult('{"kind":"entente-hand-in"}')).toMatchObject({ issue: { code: 'other-kind' } });
});

describe('a class', () => {
  const codes = Array.from({ length: 8 }, (_, k) => `C${k}`);
  const results = codes.flatMap((code) => [result(code, sat('before', 3)), result(code, sat('after', 9))]);
  const all = satFrom([...results, result('late', sat('after', 12))]);
  const change = (at: number) => itemChange(file.items[at]!, all);

  test('is put together by codes: shares of all, gains of those who sat both times', () => {
    expect(all).toHaveLength(9);
    expect(wholeChange(file, all)).toMatchObject({ satBefore: 8, satAfter: 9, pairs: 8, before: 3 / 12 });
    expect(wholeChange(file, all).gain?.value).toBeCloseTo((9 - 3) / (12 - 3));
    expect(change(5)).toMatchObject({ before: 0, after: 1, gain: { value: 1 } });
  });

  test('where all were right before, there is nothing to gain', () => {
    expect(change(0)).toMatchObject({ before: 1, after: 1, gain: null });
  });

  test('of one mind does not look certain, and one without change has 0 in its interval', () => {
    const [low, high] = change(5).gain!.interval!;
    expect(low).toBeLessThan(0.9);
    expect(high).toBe(1);
    const [worst, best] = change(10).gain!.interval!;
    expect(worst).toBeLessThan(0);
    expect(best).toBeGreaterThan(0);
  });

  test('of fewer than five gets no interval', () => {
    const few = satFrom(results.slice(0, 8));
    expect(itemChange(file.items[5]!, few).gain).toEqual({ value: 1, interval: null });
  });

  test('is one line a code in the table, and empty where it did not sit', () => {
    const lines = testCsv(file, all)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(lines).toHaveLength(10);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([1 + 2 * 25]));
    const late = lines.find(([code]) => code === 'late')!;
    expect([late[25], late[50]]).toEqual(['', '12']);
  });
});
