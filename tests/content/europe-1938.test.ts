// Facts of Europe 1938 that a reader can check elsewhere.
import { describe, expect, test } from 'vitest';
import { cardOf, loadContent, scenarioText } from '../../src/content';
import text from '../../scenarios/europe-1938.json?raw';
import { THEORIES } from './small-world';

const { content, file, issues } = loadContent(text, THEORIES);
if (content === null || file === null) throw new Error(JSON.stringify(issues));
const pair = (a: string, b: string) =>
  content.pairs.find((found) => [found.a, found.b].sort().join() === [a, b].sort().join())!;
const treaties = (a: string, b: string) =>
  content.pacts
    .filter(({ members }) => [a, b].every((id) => (members as readonly string[]).includes(id)))
    .map(({ id }) => id)
    .filter((id) => id !== 'league-of-nations');

test('it is sound, begins in January 1938 and is written as the writer writes it', () => {
  expect(issues).toEqual([]);
  expect(cardOf(file)).toMatchObject({ start: { year: 1938, month: 1 }, nations: 19 });
  expect(text).toBe(scenarioText(JSON.parse(text)));
});

test('power in 1937: the Soviet Union before Germany, Britain, France and Italy (Correlates of War)', () => {
  const order = [...content.nations].sort((a, b) => b.capability - a.capability).map(({ id }) => id);
  expect(order.slice(0, 5)).toEqual(['SUN', 'DEU', 'GBR', 'FRA', 'ITA']);
});

describe('treaties in force beside the League', () => {
  test.each([
    ['FRA', 'POL', ['franco-polish-1921']],
    ['CSK', 'FRA', ['franco-czechoslovak-1925']],
    ['CSK', 'SUN', ['soviet-czechoslovak-1935']],
    ['FRA', 'SUN', ['franco-soviet-1935']],
    ['ROU', 'YUG', ['balkan-entente-1934', 'little-entente-1933']],
    ['DEU', 'POL', ['german-polish-1934']],
    ['DEU', 'ITA', ['anti-comintern-1937']], // the Pact of Steel is of May 1939
    ['GBR', 'POL', []], // the guarantee is of March 1939
    ['CSK', 'POL', []],
    ['BEL', 'FRA', []], // ended in 1936
    ['DEU', 'SUN', []],
    ['ITA', 'SUN', ['italo-soviet-1933']],
  ])('%s and %s', (a, b, expected) => {
    expect(treaties(a, b).sort()).toEqual(expected);
  });

  test('Germany and Italy have left the League', () => {
    const { members } = content.pacts.find(({ id }) => id === 'league-of-nations')!;
    expect(members).toHaveLength(17);
    for (const id of ['DEU', 'ITA']) expect(members).not.toContain(id);
  });
});

test('Germany spent a tenth of its product on arms in 1937, and twice Britain’s share', () => {
  const of = (id: string) => file.nations.find((nation) => nation.id === id)!.burden!;
  expect(of('DEU')).toBeCloseTo(0.1, 2);
  expect(of('DEU') / of('GBR')).toBeGreaterThan(2);
});

test('Germany claims land of three neighbours here, and means it most', () => {
  for (const id of ['AUT', 'CSK', 'POL'])
    expect(file.pairs).toContainEqual(
      expect.objectContaining({ between: [id, 'DEU'].sort(), dispute: expect.any(String) }),
    );
  const intents = [...file.nations].sort((a, b) => (b.intent ?? 0) - (a.intent ?? 0)).map(({ id }) => id);
  expect(intents[0]).toBe('DEU');
  expect(pair('DEU', 'SUN').rivalry).toBeGreaterThan(600_000);
});
