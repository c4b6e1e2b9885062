// Facts of Europe 1949 that a reader can check elsewhere, and rules that hold for every state, pair and treaty of it.
import { describe, expect, test } from 'vitest';
import { cardOf, loadContent, scenarioText } from '../../src/content';
import text from '../../scenarios/europe-1949.json?raw';
import { THEORIES } from './small-world';
import { shortly } from './worded';

const { content, file, issues } = loadContent(text, THEORIES);
if (content === null || file === null) throw new Error(JSON.stringify(issues));
const nation = (id: string) => content.nations.find((found) => found.id === id)!;
const pair = (a: string, b: string) =>
  content.pairs.find((found) => (found.a === a && found.b === b) || (found.a === b && found.b === a))!;
const treaties = (a: string, b: string) =>
  content.pacts
    .filter(({ members }) => ([a, b] as string[]).every((id) => (members as readonly string[]).includes(id)))
    .map(({ id }) => id);

test('it is sound; only Iceland lies alone', () => {
  expect(shortly(issues)).toEqual(['nations[15] ISL has no neighbour']);
});

test('it begins in January 1949 and runs for ten years of four turns', () => {
  expect(cardOf(file)).toMatchObject({
    start: { year: 1949, month: 1 },
    turns: 40,
    turnsPerYear: 4,
    nations: 28,
    map: 'europe-1949',
  });
});

test('the file is written as the writer writes it', () => {
  expect(text).toBe(scenarioText(JSON.parse(text)));
});

test('power: the United States before the Soviet Union before Britain, West Germany, France, Poland', () => {
  const order = [...content.nations].sort((a, b) => b.capability - a.capability).map(({ id }) => id);
  expect(order.slice(0, 6)).toEqual(['USA', 'SUN', 'GBR', 'FRG', 'FRA', 'POL']);
  expect(order.at(-1)).toBe('ISL');
});

test.each([
  ['USA', { capability: 294_660, gdp: 2_621_770, regime: 900_000 }],
  ['SUN', { capability: 164_000, gdp: 998_292, regime: -700_000 }],
  ['GBR', { capability: 75_426, gdp: 551_854, regime: 1_000_000 }],
  ['BEL', { capability: 10_908, gdp: 70_260, regime: 800_000 }],
  ['PRT', { capability: 2_626, gdp: 27_778, regime: -900_000 }],
])('%s has the figures of 1948', (id, figures) => {
  expect(nation(id)).toMatchObject(figures);
});

test('the states that did not exist yet have their first later figures, marked as estimates', () => {
  for (const id of ['FRG', 'GDR', 'AUT']) {
    const entry = file.nations.find((found) => found.id === id)!;
    expect(entry.estimates).toEqual(expect.arrayContaining(['capability', 'gdp', 'regime']));
    expect(entry.reasons?.capability).toMatch(/first figure, of 195[45]/);
  }
  const others = file.nations.filter(({ id }) => !['FRG', 'GDR', 'AUT'].includes(id));
  expect(others.filter(({ estimates }) => estimates?.includes('capability')).map(({ id }) => id)).toEqual([]);
});

describe('treaties in force', () => {
  test.each([
    ['FRA', 'GBR', ['brussels-1948', 'dunkirk-1947']],
    ['BEL', 'LUX', ['brussels-1948']],
    ['GBR', 'SUN', ['anglo-soviet-1942']],
    ['FRA', 'SUN', ['franco-soviet-1944']],
    ['GBR', 'PRT', ['anglo-portuguese-1386']],
    ['ESP', 'PRT', ['iberian-1939']],
    ['FIN', 'SUN', ['soviet-finnish-1948']],
    ['SUN', 'YUG', ['soviet-yugoslav-1945']],
    ['BGR', 'YUG', ['bulgarian-yugoslav-1947']],
    ['GBR', 'USA', []],
    ['CAN', 'USA', []],
    ['NOR', 'DNK', []],
    ['GRC', 'TUR', []],
    ['POL', 'ROU', []], // signed on 26 January 1949
    ['CSK', 'HUN', []], // signed on 16 April 1949
    ['ALB', 'SUN', []],
    ['FRG', 'GBR', []],
  ])('%s and %s', (a, b, expected) => {
    expect(treaties(a, b)).toEqual(expected);
  });

  test('neither the Atlantic treaty nor the Warsaw treaty is among them', () => {
    expect(content.pacts.filter(({ members }) => members.length > 2).map(({ id }) => id)).toEqual([
      'brussels-1948',
    ]);
    expect(content.pacts.some(({ members }) => members.includes('USA' as never))).toBe(false);
  });

  test('the wartime treaties of the West with Moscow, and Dunkirk, name Germany', () => {
    const named = content.pacts
      .filter(({ terms }) => terms.against !== null)
      .map(({ id, terms }) => [id, terms.against]);
    expect(named).toEqual([
      ['anglo-soviet-1942', 'FRG'],
      ['dunkirk-1947', 'FRG'],
      ['franco-soviet-1944', 'FRG'],
    ]);
  });
});

test('rivalries are those in force on the day, the great one at full strength', () => {
  const rivals = content.pairs.filter(({ rivalry }) => rivalry > 0).map(({ a, b }) => `${a}-${b}`);
  expect(rivals).toEqual([
    'ALB-GRC',
    'BGR-TUR',
    'BGR-YUG',
    'FRG-GDR',
    'GBR-SUN',
    'GRC-YUG',
    'ITA-YUG',
    'SUN-USA',
    'SUN-YUG',
  ]);
  expect(pair('USA', 'SUN').rivalry).toBe(1_000_000);
});

test('Berlin is under blockade: the dispute of the three western powers with Moscow is of this year', () => {
  for (const id of ['USA', 'GBR', 'FRA']) expect(pair(id, 'SUN').yearsSinceDispute).toBe(0);
  expect(pair('TUR', 'SUN').yearsSinceDispute).toBe(3);
  expect(pair('FRA', 'GBR').yearsSinceDispute).toBeNull();
});

test.each([
  ['NOR', 'SUN', true],
  ['TUR', 'SUN', true],
  ['FRG', 'GDR', true],
  ['USA', 'CAN', true],
  ['GBR', 'FRA', true],
  ['USA', 'SUN', false],
  ['GBR', 'NOR', false],
  ['ISL', 'GBR', false],
])('%s and %s are neighbours: %s', (a, b, neighbours) => {
  expect(pair(a, b).neighbours).toBe(neighbours);
});

test('trade is that of 1948 both ways in current million dollars', () => {
  expect(pair('CAN', 'USA').trade).toBe(3832);
  expect(pair('GBR', 'USA').trade).toBe(1065);
  expect(pair('SUN', 'USA').trade).toBe(125);
});

test('every figure names its source, and each reason its figure', () => {
  for (const { id, sources, estimates, reasons, ...figures } of file.nations) {
    const unsourced = Object.keys(figures).filter(
      (key) => !['name', 'region', 'culture', 'note'].includes(key) && !(key in (sources ?? {})),
    );
    expect([id, unsourced]).toEqual([id, []]);
    for (const key of [...(estimates ?? []), ...Object.keys(reasons ?? {})])
      expect(figures).toHaveProperty(key);
  }
  for (const { between, sources, estimates, note, ...figures } of file.pairs) {
    expect([between, Object.keys(sources ?? {}).sort()]).toEqual([between, Object.keys(figures).sort()]);
  }
  // All but what held without a treaty.
  for (const { id, sources } of file.pacts) if (id !== 'soviet-zone-1945') expect(sources).toContain('atop');
});
