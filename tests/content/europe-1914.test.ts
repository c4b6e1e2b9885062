// Facts of Europe 1914 that a reader can check elsewhere.
import { describe, expect, test } from 'vitest';
import { cardOf, loadContent, scenarioText } from '../../src/content';
import text from '../../scenarios/europe-1914.json?raw';
import { THEORIES } from './small-world';

const { content, file, issues } = loadContent(text, THEORIES);
if (content === null || file === null) throw new Error(JSON.stringify(issues));
const pair = (a: string, b: string) =>
  content.pairs.find((found) => [found.a, found.b].sort().join() === [a, b].sort().join())!;
const treaties = (a: string, b: string) =>
  content.pacts
    .filter(({ members }) => [a, b].every((id) => (members as readonly string[]).includes(id)))
    .map(({ id }) => id);

test('it is sound, begins in January 1914 and is written as the writer writes it', () => {
  expect(issues).toEqual([]);
  expect(cardOf(file)).toMatchObject({ start: { year: 1914, month: 1 }, nations: 16 });
  expect(text).toBe(scenarioText(JSON.parse(text)));
});

test('power in 1913: Germany before Russia, Britain and France (Correlates of War)', () => {
  const order = [...content.nations].sort((a, b) => b.capability - a.capability).map(({ id }) => id);
  expect(order.slice(0, 6)).toEqual(['DEU', 'RUS', 'GBR', 'FRA', 'AUH', 'ITA']);
});

describe('treaties in force', () => {
  test.each([
    ['AUH', 'DEU', ['dual-alliance-1879', 'triple-alliance-1882']],
    ['DEU', 'ITA', ['triple-alliance-1882']],
    ['AUH', 'ROU', ['romanian-1883']],
    ['ITA', 'ROU', ['italo-romanian-1888']],
    ['FRA', 'ITA', ['prinetti-barrere-1902']],
    ['FRA', 'RUS', ['franco-russian-1894']],
    ['FRA', 'GBR', ['entente-cordiale-1904', 'mediterranean-1907']],
    ['GBR', 'RUS', ['anglo-russian-1907']],
    ['GRC', 'SRB', ['greek-serbian-1913']],
    ['RUS', 'SRB', []], // patron, not ally
    ['DEU', 'TUR', []], // signed on 2 August 1914
    ['BGR', 'SRB', []], // the league of 1912 ended in war
  ])('%s and %s', (a, b, expected) => {
    expect(treaties(a, b).sort()).toEqual(expected);
  });

  test('Britain had promised defence to Portugal and Belgium alone', () => {
    const promised = content.pacts.filter(
      ({ members, type }) =>
        (members as readonly string[]).includes('GBR') && type !== 'regional-partnership',
    );
    expect(promised.map(({ id }) => id).sort()).toEqual(['anglo-portuguese-1899', 'belgian-guarantee-1839']);
  });
});

test('Austria and Serbia are rivals over Bosnia; Britain and Germany are rivals, Britain and France no longer', () => {
  expect(pair('AUH', 'SRB').rivalry).toBeGreaterThan(600_000);
  expect(pair('DEU', 'GBR').rivalry).toBeGreaterThan(600_000);
  expect(pair('FRA', 'GBR').rivalry).toBe(0);
});

test('great powers spent from two to four per cent on arms; the Triple Alliance was renewed for the fourth time', () => {
  for (const id of ['GBR', 'FRA', 'DEU', 'AUH', 'ITA', 'RUS']) {
    const { burden } = file.nations.find((nation) => nation.id === id)!;
    expect([id, burden! > 0.015 && burden! < 0.045]).toEqual([id, true]);
  }
  expect(file.pacts.find(({ id }) => id === 'triple-alliance-1882')?.note).toMatch(
    /fourth time in December 1912/,
  );
});

test('the archduke is shot in June 1914', () => {
  expect(file.script?.map(({ id, date }) => [id, date])).toEqual([['sarajevo', { year: 1914, month: 6 }]]);
});
