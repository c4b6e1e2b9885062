// Facts of World 2025 that a reader can check elsewhere, as of 1 January 2025.
import { describe, expect, test } from 'vitest';
import { cardOf, loadContent, scenarioText } from '../../src/content';
import { createGame } from '../../src/engine';
import text from '../../scenarios/world-2025.json?raw';
import { THEORIES } from './small-world';
import { worded } from './worded';

const { content, file, issues } = loadContent(text, THEORIES);
if (content === null || file === null) throw new Error(JSON.stringify(issues));
const pact = (id: string) => file.pacts.find((found) => found.id === id)!;

test('it is sound, begins in January 2025 and is written as the writer writes it', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(worded(issues).map(({ message }) => message)).toEqual(
    ['BRA', 'ISL', 'NZL', 'ZAF'].map((id) => `${id} has no neighbour`),
  );
  expect(cardOf(file)).toMatchObject({ start: { year: 2025, month: 1 }, nations: 75 });
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
    ['nato-1949', 'MKD', true],
    ['eu-lisbon-2007', 'NOR', false],
    ['sco-2001', 'BLR', true], // since July 2024
    ['five-power-1971', 'NZL', true],
    ['quad-2017', 'IND', true],
    ['quad-2017', 'KOR', false],
    ['russia-north-korea-2024', 'PRK', true],
  ])('%s has %s: %s', (id, nation, member) => {
    expect(pact(id).members.includes(nation)).toBe(member);
  });

  test.each([
    ['nato-1949', 32],
    ['admm-2006', 10],
    ['sco-2001', 10],
    ['gcc-2000', 6],
    ['csto-2002', 5], // six with Armenia, which froze its part
    ['quad-2017', 4],
    ['aukus-2021', 3],
  ])('%s has %i members', (id, count) => {
    expect(pact(id).members).toHaveLength(count);
  });

  test('nobody has promised to defend Taiwan or Iran', () => {
    const defended = file.pacts.filter(({ clauses }) => clauses?.includes('defence'));
    for (const id of ['TWN', 'IRN'])
      expect(defended.filter(({ members }) => members.includes(id))).toEqual([]);
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

const pair = (a: string, b: string) =>
  file.pairs.find(({ between }) => between.includes(a) && between.includes(b));
const nation = (id: string) => file.nations.find((found) => found.id === id)!;

describe('facts that stood wrong', () => {
  test.each([
    ['UKR', 0.34],
    ['ISR', 0.088],
    ['RUS', 0.071],
    ['IND', 0.023],
  ])('%s spends %d of its product (SIPRI, 2024)', (id, burden) => {
    expect(nation(id).burden).toBe(burden);
  });

  test('Russia and Ukraine trade nothing, fight, and are worse rivals than Malaysia and Singapore', () => {
    expect(pair('RUS', 'UKR')?.trade).toBe(0);
    expect(file.crises).toContainEqual({ challenger: 'RUS', target: 'UKR', cause: 'claim', rung: 'war' });
    expect(pair('RUS', 'UKR')!.rivalry!).toBeGreaterThan(pair('MYS', 'SGP')!.rivalry!);
  });

  test('the capital of Ukraine is Kyiv, and Poland’s regime is that of after 2023', () => {
    expect(nation('UKR').capital.name).toBe('Kyiv');
    expect(nation('POL').regime).toBe(0.5);
    expect(nation('POL').reasons?.regime).toMatch(/December 2023/);
  });

  test('what a real state is after is marked as contested', () => {
    for (const { id, reasons, estimates } of file.nations) {
      expect([id, reasons?.intent]).toEqual([id, expect.stringContaining('contested')]);
      expect(estimates).toContain('intent');
    }
  });
});

describe('what is under way on the first day', () => {
  test('sanctions stand, and deliveries of what is lacked', () => {
    const of = (kind: string) => file.measures!.filter((measure) => measure.kind === kind);
    expect(of('sanction').filter(({ on }) => on === 'RUS').length).toBeGreaterThan(30);
    expect(of('resource-deal').length).toBeGreaterThan(40);
    expect(new Set(file.threats!.map(({ kind }) => kind))).toEqual(
      new Set(['terrorism', 'insurgency', 'cyber', 'climate', 'economic-shock']),
    );
  });

  test('each that is recommended has something asked of it', () => {
    const asked = new Set(file.objectives!.map((objective) => objective.nation));
    for (const { nation: id } of file.recommended) expect(asked).toContain(id);
  });

  test('the engine begins with them', () => {
    const { structure } = createGame(content, '1');
    expect(structure.measures).toHaveLength(file.measures!.length);
    expect(structure.crises.find(({ challenger }) => challenger === 'RUS')?.rung).toBe('war');
    for (const { kind, size } of structure.measures) expect(size > 0).toBe(kind === 'resource-deal');
  });
});
