// Facts of World 2025 that a reader can check elsewhere, as of 1 January 2025.
import { describe, expect, test } from 'vitest';
import { cardOf, loadContent, scenarioText } from '../../src/content';
import text from '../../scenarios/world-2025.json?raw';
import { THEORIES } from './small-world';

const { content, file, issues } = loadContent(text, THEORIES);
if (content === null || file === null) throw new Error(JSON.stringify(issues));
const pact = (id: string) => file.pacts.find((found) => found.id === id)!;

test('it is sound, begins in January 2025 and is written as the writer writes it', () => {
  expect(issues).toEqual([]);
  expect(cardOf(file)).toMatchObject({ start: { year: 2025, month: 1 }, nations: 39 });
  expect(text).toBe(scenarioText(JSON.parse(text)));
});

test('power in 2022: China before the United States, India and Russia (Correlates of War)', () => {
  const order = [...content.nations].sort((a, b) => b.capability - a.capability).map(({ id }) => id);
  expect(order.slice(0, 4)).toEqual(['CHN', 'USA', 'IND', 'RUS']);
});

describe('the bodies as they are', () => {
  test.each([
    ['nato-1949', 'multilateral-defence', 'voted', true],
    ['csto-2002', 'multilateral-defence', 'voted', true],
    ['gcc-2000', 'multilateral-defence', 'voted', true],
    ['quad-2017', 'regional-partnership', undefined, false],
    ['admm-2006', 'regional-partnership', undefined, false],
    ['us-japan-1960', 'bilateral-defence', undefined, true],
    ['us-korea-1953', 'bilateral-defence', undefined, true],
    ['us-philippines-1951', 'bilateral-defence', undefined, true],
  ])('%s is a pact of %s', (id, type, trigger, defence) => {
    expect(pact(id)).toMatchObject({ type, ...(trigger !== undefined && { trigger }) });
    expect(pact(id).clauses?.includes('defence')).toBe(defence);
  });

  test.each([
    ['nato-1949', 'FIN', true], // since April 2023
    ['nato-1949', 'SWE', true], // since March 2024
    ['nato-1949', 'UKR', false],
    ['csto-2002', 'ARM', false], // froze its part in February 2024
    ['csto-2002', 'KAZ', true],
    ['quad-2017', 'IND', true],
    ['quad-2017', 'KOR', false],
    ['russia-north-korea-2024', 'PRK', true],
  ])('%s has %s: %s', (id, nation, member) => {
    expect(pact(id).members.includes(nation)).toBe(member);
  });

  test('all six of the Gulf are in the council, and Iran in none of these', () => {
    expect(pact('gcc-2000').members).toEqual(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']);
    expect(file.pacts.filter(({ members }) => members.includes('IRN'))).toEqual([]);
  });

  test('NATO’s number of members is told with its date', () => {
    expect(pact('nato-1949').note).toMatch(/Thirty-two members since .* March 2024/);
  });
});

test('figures of other years than the start are marked as estimates', () => {
  for (const { id, estimates } of file.nations)
    expect([id, estimates]).toEqual([id, expect.arrayContaining(['gdp', 'burden'])]);
  for (const { trade, estimates } of file.pairs)
    if (trade !== undefined) expect(estimates).toContain('trade');
});
