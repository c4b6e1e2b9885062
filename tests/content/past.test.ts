// How the scenarios from before the tables of the field are made: the files are what their builder gives, shares and estimates as stated.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent, scenarioText } from '../../src/content';
import { asShown, cardOf } from '../../src/content/card';
import { PASTS, pastScenario } from '../../src/content/build/past-scenario';
import { THEORIES } from './small-world';

const BUILT = PASTS.map((past) => [past.header.id, past] as const);

describe.each(BUILT)('%s', (id, past) => {
  const file = pastScenario(past);
  const text = readFileSync(`scenarios/${id}.json`, 'utf8');

  test('the file is what its builder gives, and sound', () => {
    expect(text).toBe(scenarioText(file));
    expect(loadContent(text, THEORIES).issues).toEqual([]);
  });

  test('capability is a share of the whole, and an estimate with its counts among the reasons', () => {
    expect(file.nations.reduce((sum, { capability }) => sum + capability, 0)).toBeCloseTo(1, 4);
    for (const { estimates, reasons } of file.nations) {
      expect(estimates).toContain('capability');
      expect(reasons?.capability).toMatch(/\d/);
    }
  });

  test('borders and quarrels name states that there are, each pair once', () => {
    const pairs = [
      ...past.borders.map((border) => border.split(' ')),
      ...past.quarrels.map(([a, b]) => [a, b]),
      ...past.claims.map(([a, b]) => [a, b]),
      ...past.wrongs.map(([a, b]) => [a, b]),
      ...past.leanings.map(([a, b]) => [a, b]),
    ];
    for (const pair of pairs) expect(pair.filter((one) => one && !(one in past.states))).toEqual([]);
    for (const list of [past.borders.map((border) => border.split(' ')), past.quarrels, past.wrongs]) {
      const keys = list.map(([a, b]) => [a, b].sort().join());
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('every recommended nation has an objective of its own', () => {
    const asked = new Set(file.objectives?.map(({ nation }) => nation));
    for (const { nation } of file.recommended) expect(asked).toContain(nation);
  });
});

test('the gallery shows the introduction first, then history by its years', () => {
  const ids = [
    'world-2025',
    'westphalia-1648',
    'medieval-1295',
    'europe-1949',
    'greek-leagues-431',
    'five-rivers',
    'europe-1938',
    'europe-1914',
  ];
  const cards = ids.map((id) => cardOf(JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8'))));
  expect(cards.sort(asShown).map(({ id }) => id)).toEqual([
    'five-rivers',
    'greek-leagues-431',
    'medieval-1295',
    'westphalia-1648',
    'europe-1914',
    'europe-1938',
    'europe-1949',
    'world-2025',
  ]);
});
