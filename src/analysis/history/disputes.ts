// How attack propensity is held against history: who began a dispute with whom, and what each pact did to it (row 6).

import {
  type AttackCase,
  attackPropensity,
  type HonourCase,
  honourScore,
  honourTerms,
  proximity,
  type Theory,
} from '../../engine';
import { aucInterval, clustersOf } from './clusters';
import { numbers, type Table, truths } from './csv';
import { type Check, type Figure, figure, measured } from './figure';
import { oddsRatios } from './logit';
import { auc, mean, sum } from './measures';

/** The table rounds shares to four decimals; 0 and 1 stand for half of the last one away. */
const FINEST = 0.00005;

export const disputes: Check = {
  rows: [6],
  figures(theory, open) {
    const table = open('deterrence_directed_dyads.csv.gz');
    const begun = truths(table, 'init');
    const peace = numbers(table, 'py').map((years) => -years);
    const cases = casesOf(theory, table);
    const clusters = clustersOf(table, ['i', 'j']);
    const p = cases.map((one) => attackPropensity(theory.attack, one));
    return [
      figure({
        row: 6,
        what: { code: 'dispute-auc' },
        cases: table.length,
        figure: measured(table, 'init', auc(p, begun)),
        interval: aucInterval(p, begun, clusters),
        baseline: { figure: measured(table, 'init', auc(peace, begun)), what: { code: 'peace-years' } },
        bar: { least: 0.78 },
      }),
      ...ratios(theory, table, begun, cases, clusters),
      figure({
        row: 6,
        what: { code: 'dispute-expected' },
        cases: table.length,
        figure: sum(p) / begun.filter(Boolean).length,
        digits: 2,
      }),
    ];
  },
};

/** A column of the table, and the factor of propensity that stands for it. */
const PACTS = [
  { column: 'tdef', code: 'target-defended', factor: 'targetDefended' },
  { column: 'ioff', code: 'challenger-offence', factor: 'attackerOffence' },
  { column: 'ineu', code: 'challenger-neutral', factor: 'attackerNeutrality' },
] as const;
/** What is held equal beside the pacts: regimes, place, power, enmity, and years of peace to the third power (Carter & Signorino 2010). */
const CONTROLS = ['jd', 'con', 'land', 'rr', 'riv', 'dist', 'py'] as const;

/**
 * What a pact does to a dispute's odds: the model's factor, held to the interval of the odds ratio that a logit finds in the cases, all
 * else equal. The factor is a weight; the interval is not, so a weight that the cases do not bear out is seen.
 */
function ratios(
  theory: Theory,
  table: Table,
  begun: readonly boolean[],
  cases: readonly AttackCase[],
  clusters: Int32Array,
): Figure[] {
  const controls = CONTROLS.filter((name) => table.columns.has(name)).map((name) => numbers(table, name));
  const years = numbers(table, 'py');
  const powers = [2, 3].map((power) => years.map((year) => year ** power));
  const pacts = PACTS.map(({ column }) => numbers(table, column));
  const found = oddsRatios([...pacts, ...controls, ...powers], begun, clusters);
  return PACTS.map(({ code, factor }, k) => {
    const meanWith = (has: boolean): number =>
      mean(cases.map((one) => attackPropensity(theory.attack, { ...one, [factor]: has })));
    const odds = found?.[k] ?? null;
    return figure({
      row: 6,
      what: { code },
      cases: table.length,
      figure: meanWith(true) / meanWith(false),
      baseline: odds && { figure: odds.ratio, what: { code: 'in-the-cases' } },
      bar: odds && { least: odds.low, most: odds.high },
      digits: 2,
    });
  });
}

/** A promise of defence of which nothing is known: honoured by its score, as far as cohesion reaches without any trait. */
function promise(theory: Theory): number {
  const plain: HonourCase = {
    allOfMany: false,
    wartime: false,
    defence: true,
    offence: false,
    neutrality: false,
    nonAggression: false,
    namedThreat: false,
    observed: null,
  };
  return honourScore(theory.honour, honourTerms(theory.honour, plain)) * theory.cohesion.parts.base;
}

/** Trade, nuclear weapons and unconditional backers are not in the table; allies count as far away as the challenger is. */
function casesOf(theory: Theory, table: Table): AttackCase[] {
  const [rivalry, km, years] = ['riv', 'dist', 'py'].map((name) => numbers(table, name));
  const [share, pooled] = ['rr', 'tpow'].map((name) => numbers(table, name));
  const [near, defended, offence] = ['con', 'tdef', 'ioff'].map((name) => truths(table, name));
  const [neutrality, democracies, allied] = ['ineu', 'jd', 'ally'].map((name) => truths(table, name));
  const kept = promise(theory);
  return Array.from({ length: table.length }, (_, k) => {
    const own = within(share![k]!);
    const distance = km![k]! * 1000;
    const reach = proximity(
      theory.threat,
      near![k]! ? Math.min(distance, theory.threat.neighbourKm) : distance,
    );
    return {
      rivalry: rivalry![k]!,
      reach,
      peaceYears: years![k]!,
      own,
      other: 1 - own,
      friends: defended![k]! ? friends(own, within(pooled![k]!)) * kept * reach : 0,
      tradeAtStake: 0,
      targetDefended: defended![k]!,
      targetShielded: false,
      attackerOffence: offence![k]!,
      attackerNeutrality: neutrality![k]!,
      attackerBacked: false,
      bothDemocratic: democracies![k]!,
      allied: allied![k]!,
    };
  });
}

const within = (share: number): number => Math.min(1 - FINEST, Math.max(FINEST, share));

/** Capability of the target's allies, from its share of what it, they and the challenger have together. */
const friends = (own: number, pooled: number): number =>
  Math.max(0, (own * pooled) / (1 - pooled) - (1 - own));
