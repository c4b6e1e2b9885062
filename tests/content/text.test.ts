// What is said of texts: where they stop being JSON, keys that stand twice, lines of issues, junk of any size.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent, loadTheory } from '../../src/content';
import { load, smallWorld, THEORIES } from './small-world';
import { worded } from './worded';

const only = (text: unknown) => {
  const { issues, content, file } = load(text);
  expect([content, file]).toEqual([null, null]);
  expect(issues).toHaveLength(1);
  return worded(issues)[0]!;
};

describe('a text that is not JSON', () => {
  test.each([
    ['', 1, 1, 'the file ends too early'],
    ['{\n  "id": "x"', 2, 12, 'the file ends too early'],
    ['{\n  "id": x\n}', 2, 9, 'this is not expected here'],
    ['{\n  id: 1 }', 2, 3, 'this is not expected here'],
    ['{ "a": [1, 2,] }', 1, 14, 'a value is expected'],
    ['{ "a": 1 "b": 2 }', 1, 10, 'a comma is expected'],
    ['{ "a" 1 }', 1, 7, 'a colon is expected after the key'],
    ['{} {}', 1, 4, 'nothing may follow the value'],
    ['{ "a": "tab\there" }', 1, 8, 'this string holds a character that must be escaped'],
    ["{ 'a': 1 }", 1, 3, 'this is not expected here'],
  ])('%j', (text, line, column, fault) => {
    const issue = only(text);
    expect(issue.message).toBe(`is not JSON: line ${line}, column ${column}: ${fault}`);
    expect([issue.line, issue.column]).toEqual([line, column]);
  });
});

test('a key that stands twice is an error at its second place', () => {
  const text = JSON.stringify(smallWorld(), null, 1).replace(
    '"id": "small-world"',
    '"id": "small-world",\n "id": "small-world"',
  );
  expect(worded(load(text).issues)).toEqual([
    {
      path: 'id',
      severity: 'error',
      code: 'bad-json',
      message: 'the key "id" stands twice',
      suggestion: 'Remove one of the two.',
      line: 5,
      column: 2,
    },
  ]);
});

test('an issue of a text says on which line its value stands, or what it is missing from', () => {
  const world = smallWorld();
  world.nations[1]!.gdp = -5;
  delete (world.nations[2] as Record<string, unknown>).region;
  const text = JSON.stringify(world, null, 1);
  const lines = text.split('\n');
  for (const { line, path } of load(text).issues) {
    expect(lines[line! - 1]).toContain(path.endsWith('gdp') ? '"gdp": -5' : '{');
  }
  expect(load(text).issues).toHaveLength(2);
});

test('a byte-order mark is passed over', () => {
  expect(load(`\ufeff${JSON.stringify(smallWorld())}`).issues).toEqual([]);
});

describe('junk gets one clear line', () => {
  const many = (n: number) => ({
    ...smallWorld(),
    nations: Array.from({ length: n }, () => smallWorld().nations[0]),
  });
  test.each([
    ['5 000 nations', many(5000), 'nations: has 5000 entries; there may be at most 200'],
    [
      '5 000 nations as text',
      JSON.stringify(many(5000)),
      'nations: has 5000 entries; there may be at most 200',
    ],
    [
      'a million pairs',
      { ...smallWorld(), pairs: new Array(1_000_000).fill({}) },
      'pairs: has 1000000 entries; there may be at most 19900',
    ],
    ['50 MB of text', 'x'.repeat(50_000_000), ': is 50 million characters long; at most 16 million are read'],
    ['a list', [], ': is not an object { … }'],
    ['nothing', null, ': is not an object { … }'],
    ['a number', '17', ': is not an object { … }'],
    ['brackets without end', '['.repeat(100_000), 'the values are nested more than 100 deep'],
  ])('%s', (_, input, said) => {
    const issue = only(input);
    expect(`${issue.path}: ${issue.message}`).toContain(said);
  });
});

test('nothing that can be handed in makes the checks throw', () => {
  const keys = Object.keys(smallWorld());
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.anything({ maxDepth: 4 }), (key, value) => {
      const { content, issues } = loadContent({ ...smallWorld(), [key]: value }, THEORIES);
      expect(content !== null || issues.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(loadTheory(value).theory).toBeNull();
    }),
    { numRuns: 200 },
  );
});
