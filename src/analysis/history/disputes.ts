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
import { numbers, type Table, truths } from './csv';
import { type Check, type Figure, figure, measured } from './figure';
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
    const p = cases.map((one) => attackPropensity(theory.attack, one));
    return [
      figure({
        row: 6,
        what: { code: 'dispute-auc' },
        cases: table.length,
        figure: measured(table, 'init', auc(p, begun)),
        baseline: { figure: measured(table, 'init', auc(peace, begun)), what: { code: 'peace-years' } },
        bar: { least: 0.78 },
      }),
      ratio(theory, cases, 'target-defended', 'targetDefended', [0.8, 0.9]),
      ratio(theory, cases, 'challenger-offence', 'attackerOffence', [1.2, 1.6]),
      ratio(theory, cases, 'challenger-neutral', 'attackerNeutrality', [1.6, 2.2]),
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

type Pact = 'targetDefended' | 'attackerOffence' | 'attackerNeutrality';

/** Mean propensity of all pairs with the pact, for that without it; all else, the odds of a fight too, stays as it was. */
function ratio(
  theory: Theory,
  cases: readonly AttackCase[],
  code: 'target-defended' | 'challenger-offence' | 'challenger-neutral',
  pact: Pact,
  [least, most]: readonly [number, number],
): Figure {
  const meanWith = (has: boolean): number =>
    mean(cases.map((one) => attackPropensity(theory.attack, { ...one, [pact]: has })));
  return figure({
    row: 6,
    what: { code },
    cases: cases.length,
    figure: meanWith(true) / meanWith(false),
    baseline: { figure: 1, what: { code: 'no-effect' } },
    bar: { least, most },
    digits: 2,
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
