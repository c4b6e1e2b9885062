// How the honour score is held against history: wars that called on an alliance, honoured or not (row 5).

import { type HonourCase, honourScore, honourTerms, ppm, ONE, type Theory } from '../../engine';
import { aucInterval, clustersOf } from './clusters';
import { type Table, truths } from './csv';
import { type Check, type Figure, figure, measured } from './figure';
import { auc, brier, mean } from './measures';

/** Whose cases they are, and the column that tells whether the alliance was honoured. */
interface Collection {
  readonly source: string;
  readonly outcome: string;
  /** The column that names the war: its calls are one cluster. */
  readonly war: string;
}
const LEEDS: Collection = { source: 'Leeds & Anac', outcome: 'honor3', war: 'war' };
const BERKEMEIER: Collection = { source: 'Berkemeier & Fuhrmann', outcome: 'h', war: 'warid' };

export const honouring: Check = {
  rows: [5],
  figures(theory, open) {
    const leeds = open('honour_leeds_anac.csv');
    const berkemeier = open('honour_cases.csv');
    return [
      ...tell(theory, leeds, LEEDS, leedsCases(leeds), { auc: 0.84, brier: 0.15 }),
      ...tell(theory, berkemeier, BERKEMEIER, clausesOf(berkemeier), { auc: 0.8, brier: 0.175 }),
      ...institutions(leeds),
    ];
  },
};

function tell(
  theory: Theory,
  table: Table,
  { source, outcome, war }: Collection,
  cases: readonly HonourCase[],
  bars: { readonly auc: number; readonly brier: number },
): Figure[] {
  const honoured = truths(table, outcome);
  // In the engine's whole millionths, so that equal sums of different terms are equal
  const scores = cases.map((one) => ppm(honourScore(theory.honour, honourTerms(theory.honour, one))) / ONE);
  const rate = mean(honoured.map(Number));
  return [
    figure({
      row: 5,
      what: { code: 'honour-auc', source },
      cases: table.length,
      figure: measured(table, outcome, auc(scores, honoured)),
      interval: aucInterval(scores, honoured, clustersOf(table, [war])),
      baseline: { figure: 1 / 2, what: { code: 'chance' } },
      bar: { least: bars.auc },
    }),
    figure({
      row: 5,
      what: { code: 'honour-brier', source },
      cases: table.length,
      figure: brier(scores, honoured),
      baseline: { figure: rate * (1 - rate), what: { code: 'base-rate' } },
      bar: { most: bars.brier },
    }),
  ];
}

/** What the clauses say, with nothing observed since signing. */
function clausesOf(table: Table): HonourCase[] {
  const column = (name: string): readonly boolean[] => truths(table, name, 0);
  const [many, wartime, defence, offence] = ['multilateral', 'wartime', 'defense', 'offense'].map(column);
  const [neutrality, nonAggression, named] = ['neutral', 'nonagg', 'specthrt'].map(column);
  return Array.from({ length: table.length }, (_, k) => ({
    allOfMany: many![k]!,
    wartime: wartime![k]!,
    defence: defence![k]!,
    offence: offence![k]!,
    neutrality: neutrality![k]!,
    nonAggression: nonAggression![k]!,
    namedThreat: named![k]!,
    observed: null,
  }));
}

function leedsCases(table: Table): HonourCase[] {
  const [regime, capability, target] = ['dinstch2', 'chcap2d', 'origtar1'].map((name) => truths(table, name));
  return clausesOf(table).map((clauses, k) => ({
    ...clauses,
    observed: { regimeChanged: regime![k]!, capabilityChanged: capability![k]!, allyIsTarget: target![k]! },
  }));
}

/** Shown without a bar: how much less often formal and military institutions were honoured, which surprises people. */
function institutions(table: Table): Figure[] {
  const honoured = truths(table, 'honor3');
  const rate = (among: readonly boolean[], which: boolean): number =>
    mean(honoured.filter((_, k) => among[k] === which).map(Number));
  return [['milinst', 'honoured-institutions'] as const, ['formal', 'honoured-treaty'] as const].map(
    ([column, code]) => {
      const some = truths(table, column);
      return figure({
        row: 5,
        what: { code },
        cases: some.filter(Boolean).length,
        figure: rate(some, true),
        baseline: { figure: rate(some, false), what: { code: 'without' } },
        digits: 2,
      });
    },
  );
}
