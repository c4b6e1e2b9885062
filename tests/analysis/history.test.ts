// Specifies how the formulas are held against history, on made-up tables of a few cases each.
import { describe, expect, test } from 'vitest';
import theory from '../../scenarios/theories/balance-of-threat.json';
import { type Figure, historyOf, OddFile } from '../../src/analysis';
import { aucInterval, clustersOf } from '../../src/analysis/history/clusters';
import { tableOf } from '../../src/analysis/history/csv';
import { oddsRatios } from '../../src/analysis/history/logit';
import { auc } from '../../src/analysis/history/measures';
import { faultWords, measureWords } from '../../src/cli/text/figures';
import { loadTheory } from '../../src/content';
import { commandLineIn } from '../../src/language/command-languages';
import { CASES } from './cases';

const weights = loadTheory(theory).theory!;
const hold = (cases: Readonly<Record<string, string>> = CASES) =>
  historyOf(weights, (file) => {
    const text = cases[file];
    if (text === undefined) throw new OddFile({ file, code: 'missing' });
    return text;
  });
const english = await commandLineIn('en');
const says = ({ what }: Figure): string => measureWords(english, what);
const figures = hold().figures;
const found = (what: RegExp): Figure => figures.find((one) => what.test(says(one)))!;

test('every row of the model that has tables is told', () => {
  expect([...new Set(figures.map(({ row }) => row))]).toEqual([1, 2, 3, 4, 5, 6, 7, 9]);
  expect(hold().faults).toEqual([]);
});

test.each<[string, RegExp, number, number | null]>([
  ['moves of descents', /moves that do not lower/, 0, null],
  ['exhaustive search', /brute force/, 0, null],
  ['sides of four states', /made up/, 4, 4],
  ['coalition sets', /U\(S\)/, 1, 1],
  ['breaches: one tie among nine pairs', /P·\(1−C\)/, (8 + 1 / 2) / 9, (8 + 1 / 2) / 9],
  ['breaches by fifths: one against none', /top fifth/, 2, 1],
  ['honouring', /AUC of h: Leeds/, 1, 0.5],
  ['honouring, by clauses alone', /AUC of h: Berkemeier/, 1, 0.5],
  ['honoured with military institutions', /military institutions/, 0, 1],
  ['honoured with a formal treaty', /formal treaty/, 0, 1],
  ['disputes', /attack propensity/, 1, 1],
  ['a defence pact', /the target has a defence pact/, weights.attack.defence, null],
  ['an offence pact', /the challenger has an offence pact/, weights.attack.offence, null],
  ['a neutrality pact', /the challenger holds a neutrality pact/, weights.attack.neutrality, null],
])('%s', (_, what, expected, baseline) => {
  expect(found(what).figure).toBeCloseTo(expected, 9);
  expect(found(what).baseline?.figure ?? null).toEqual(
    baseline === null ? null : expect.closeTo(baseline, 9),
  );
});

test('chances are the clauses’ own: 1.10 and clauses, within .02….98', () => {
  const h = weights.honour;
  const faithful = h.max;
  const named = h.max;
  const many = h.base + h.multilateral + h.defence + h.regimeChange + h.capabilityChange + h.originalTarget;
  const fewer = h.base + h.multilateral + h.defence + h.nonAggression + h.regimeChange + h.originalTarget;
  const floor = (value: number) => Math.max(h.min, value);
  const errors = [1 - faithful, 1 - named, floor(many), floor(fewer)].map((error) => error * error);
  expect(found(/Brier score of h: Leeds/).figure).toBeCloseTo(errors.reduce((a, b) => a + b) / 4, 6);
});

describe('desired burdens', () => {
  test('turn from size to nearness as hostility grows', () => {
    expect(found(/with size/).figure).toBeLessThan(0);
    expect(found(/with distance/).figure).toBeLessThan(0);
    expect(says(found(/with size/))).toContain('in 2001');
  });
});

test('a row with a gap in what the test needs is left out, other gaps count as nothing', () => {
  expect(found(/P·\(1−C\)/).cases).toBe(10);
});

describe('verdicts', () => {
  test.each(figures.map((one) => [says(one), one] as const))('%s', (_, { figure, bar, met }) => {
    const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = bar ?? {};
    expect(met).toBe(bar === null ? null : figure! >= least && figure! <= most);
  });
});

test('the order of states in the file changes nothing but who is named first', () => {
  const turned = (text: string) => {
    const [head, ...lines] = text.trimEnd().split('\n');
    return `${[head, ...lines.reverse()].join('\n')}\n`;
  };
  const { figures: again } = hold({
    ...CASES,
    'lineups_states.csv': turned(CASES['lineups_states.csv']),
    'lineups_dyads.csv': turned(CASES['lineups_dyads.csv']),
  });
  expect(again.filter(({ row }) => row === 2)).toEqual(figures.filter(({ row }) => row === 2));
});

describe('an odd file spoils only the rows that need it', () => {
  test.each<[string, string | undefined, string, number[]]>([
    ['nato_burden.csv', undefined, 'nato_burden.csv: there is no such file', [7]],
    ['lineups_dyads.csv', undefined, 'lineups_dyads.csv: there is no such file', [1, 2]],
    ['coalition_sets.csv.gz', 'y,prox\n1,0.5\n', 'coalition_sets.csv.gz: has no column sh', [3]],
    ['honour_cases.csv', 'h,wartime\n1\n', 'honour_cases.csv:2: has 1 field; its head has 2', [5]],
    [
      'coalition_sets.csv.gz',
      CASES['coalition_sets.csv.gz'].replace(',1\n', ',0\n'),
      'coalition_sets.csv.gz: y is the same in every case',
      [3],
    ],
    [
      'lineups_dyads.csv',
      CASES['lineups_dyads.csv'].replace('CAR,DUN', 'CAR,EEL'),
      'lineups_dyads.csv:7: names a state that made up has not',
      [1, 2],
    ],
  ])('%s', (file, text, fault, untold) => {
    const held = hold({ ...CASES, [file]: text } as Record<string, string>);
    expect(held.faults.map((one) => faultWords(english, one))).toEqual([fault]);
    expect(held.untold).toEqual(untold);
    expect(held.figures.map(({ row }) => row)).toEqual(
      figures.map(({ row }) => row).filter((row) => !untold.includes(row)),
    );
  });
});

describe('how sure a figure is', () => {
  const sample = Array.from({ length: 200 }, (_, k) => ({
    score: (k * 37) % 101,
    did: (k * 37) % 101 > 40 + ((k * 53) % 50),
  }));
  const scores = sample.map(({ score }) => score);
  const did = sample.map((one) => one.did);
  const width = (clusters: Int32Array): number => {
    const { low, high } = aucInterval(scores, did, clusters)!;
    return high - low;
  };

  test('an interval holds the area, and is wider where cases come in clusters', () => {
    const each = Int32Array.from(scores, (_, k) => k);
    const { low, high } = aucInterval(scores, did, each)!;
    const area = auc(scores, did)!;
    expect(low < area && area < high).toBe(true);
    const bands = Int32Array.from(scores, (score) => Math.floor(score / 10));
    expect(width(bands)).toBeGreaterThan(1.2 * width(each));
  });

  test('cases that all came out alike have none', () => {
    expect(aucInterval([1, 2, 3], [true, true, true], Int32Array.of(0, 1, 2))).toBe(null);
  });

  test('clusters are the cases of one name, or each case alone where the table names none', () => {
    const table = tableOf('made up', 'pact,viol\nx,0\ny,1\nx,1\n');
    expect([...clustersOf(table, ['pact'])]).toEqual([0, 1, 0]);
    expect([...clustersOf(table, ['atopid'])]).toEqual([0, 1, 2]);
  });
});

describe('odds ratios', () => {
  /** 30 of 100 with the pact, 10 of 100 without. */
  const pact = Array.from({ length: 200 }, (_, k) => (k < 100 ? 1 : 0));
  const begun = pact.map((has, k) => (has === 1 ? k < 30 : k < 110));
  const alone = Int32Array.from(pact, (_, k) => k);

  test('of one trait alone are those of its table of four', () => {
    const [odds] = oddsRatios([pact], begun, alone)!;
    expect(odds!.ratio).toBeCloseTo((30 * 90) / (70 * 10), 6);
    // Woolf's interval: √(1/30 + 1/70 + 1/10 + 1/90) about the logarithm.
    const error = Math.sqrt(1 / 30 + 1 / 70 + 1 / 10 + 1 / 90);
    expect(odds!.low).toBeCloseTo(odds!.ratio * Math.exp(-1.959964 * error), 2);
  });

  test('are nothing where a trait does not vary, or another makes it up', () => {
    expect(oddsRatios([pact, pact.map(() => 1)], begun, alone)).toBe(null);
    expect(oddsRatios([pact, pact.map((has) => 2 * has)], begun, alone)).toBe(null);
  });
});
