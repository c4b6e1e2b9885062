// What the figures of `entente lint` and `entente history` measure, what they are compared with, and what is wrong with a table of cases.

import type { PactType } from '../../../engine';
import { counted, ENGLISH } from '../formats';
import { systemFaults } from './refusals';

const { number, year: yearOf } = ENGLISH;

/** Kinds of pact, many of each. */
export const pactKinds: Readonly<Record<PactType, string>> = {
  'bilateral-defence': 'bilateral defence',
  'multilateral-defence': 'multilateral defence',
  'collective-security': 'collective security',
  'regional-partnership': 'regional partnerships',
  'ad-hoc-coalition': 'ad-hoc coalitions',
};

type OfKind = { readonly type: PactType };
type At = { readonly year: number; readonly value: number };
type Trend = { readonly by: 'size' | 'distance'; readonly from: At; readonly to: At };

const DIMENSIONS = { size: 'size', distance: 'distance' };
const inYear = ({ year, value }: At): string => `${number(value, 2)} in ${yearOf(year)}`;

const measures = {
  'alliance-sets-auc': 'AUC of U(S): real alliances against random sets',
  'alliance-sets-auc-fearless': 'AUC of the same without threat and enmity',
  'breach-auc': 'AUC of P·(1−C): pacts violated in a year',
  'breach-expected': 'violations expected, for each that happened',
  'breach-fifths': 'violations in the top fifth, for one in the bottom fifth',
  'burden-rank': ({ year }: { readonly year: number }): string =>
    `rank correlation of b* and burdens, ${yearOf(year)}`,
  'burden-trend': ({ by, from, to }: Trend): string =>
    `correlation of b* with ${DIMENSIONS[by]}, ${inYear(from)} → ${inYear(to)}`,
  'calls-entrapped': 'calls that entrapped: a fight with one whom the ally did not fear',
  'calls-honoured': 'calls under alliances that were honoured',
  'calls-honoured-by-all': ({ type }: OfKind): string =>
    `calls that all who were called honoured, ${pactKinds[type]}`,
  'calls-honoured-by-any': ({ type }: OfKind): string => `calls that any honoured, ${pactKinds[type]}`,
  'challenger-neutral': 'times as many where the challenger holds a neutrality pact',
  'challenger-offence': 'times as many where the challenger has an offence pact',
  'defence-clustering': 'clustering of the network of defence pacts',
  'defence-density': 'density of that network',
  'descent-rises': 'moves that do not lower the energy',
  'dispute-auc': 'AUC of attack propensity: disputes begun in a year',
  'dispute-expected': 'disputes expected, for each that was begun',
  'disputes-a-year': 'disputes a year',
  'disputes-to-wars': 'disputes that become wars',
  'disputes-with-trade': 'disputes, for one in the same seeds where trade does nothing',
  'entrapped-for-challenger': 'of them for a caller that began it',
  'honour-auc': ({ source }: { readonly source: string }): string => `AUC of h: ${source}`,
  'honour-brier': ({ source }: { readonly source: string }): string => `Brier score of h: ${source}`,
  'honoured-institutions': 'honoured with military institutions',
  'honoured-treaty': 'honoured with a formal treaty',
  'joined-bound': 'of those who join a war: bound to their side',
  'joined-great': 'of those who join a war: great powers',
  'joined-neighbours': 'of those who join a war: neighbours of a belligerent',
  'joined-rivals': 'of those who join a war: rivals of a foe',
  'others-bound': 'of those who could join one: bound to either side',
  'others-great': 'of those who could join one: great powers',
  'others-neighbours': 'of those who could join one: neighbours of a belligerent',
  'others-rivals': 'of those who could join one: rivals of either side',
  'joined-soon': 'of those who join a war: within half a year',
  'kind-signed': ({ type }: OfKind): string => `seeds that sign ${pactKinds[type]}`,
  'kinds-signed': ({ of }: { readonly of: number }): string => `kinds of pact signed, of ${of}`,
  'large-wars': 'wars of four nations or more',
  'ledger-mismatch': 'turns of a ledger whose entries do not add up',
  'no-pacts': 'seeds with nobody in any pact',
  'one-bloc': 'seeds with everyone in one defence pact',
  'pact-ended': 'seeds where a pact ends',
  'pact-grown': 'seeds where a pact grows past two',
  'pact-life': ({ type }: OfKind): string => `median life of ${pactKinds[type]}, years`,
  'pact-violations': ({ type }: OfKind): string => `violations of ${pactKinds[type]}, a year`,
  'pacts-signed': 'pacts signed a game',
  'states-on-side': ({ lineUp, of }: { readonly lineUp: string; readonly of: number }): string =>
    `states on their side of ${lineUp}, of ${of}`,
  'target-defended': 'times as many where the target has a defence pact',
  'unconfirmed-minima': 'local minima that brute force does not confirm',
  'war-months': 'months that a war lasts, median',
  'wars-a-year': 'wars a year',
  'wars-won': 'wars that end in victory',
};

const baselines = {
  'aimed-at': 'aimed at',
  'base-rate': 'base rate',
  chance: 'chance',
  'conflict-only': 'conflict only',
  'in-the-cases': 'odds ratio in the cases',
  nearness: ({ size }: { readonly size: number }): string => `nearness alone; size ${number(size, 3)}`,
  'no-difference': 'no difference',
  'no-effect': 'no effect',
  'peace-years': 'peace years',
  proximity: 'proximity',
  'random-network': 'a random network as dense',
  'real-burdens': 'real burdens',
  recorded: ({ from, to }: { readonly from: number; readonly to: number }): string =>
    `${yearOf(from)}–${yearOf(to)}`,
  'threat-alone': 'threat alone',
  'with-threat': 'with threat and enmity',
  without: 'without',
};

export const figures = {
  heads: {
    row: 'row',
    cases: 'cases',
    figure: 'figure',
    baseline: 'baseline',
    which: 'which is',
    bar: 'bar',
    verdict: 'verdict',
  },
  measures,
  baselines,
  metOf: (met: number, all: number): string => `${met} of ${counted(all, 'bar', 'bars')} met`,
};

/** What is wrong with a table of cases; each names its file, and its line where it has one. */
const faults = {
  missing: systemFaults.ENOENT!,
  unreadable: ({ why }: { readonly why: string }): string => `cannot be read: ${why}`,
  ragged: ({ fields, head }: { readonly fields: number; readonly head: number }): string =>
    `has ${counted(fields, 'field', 'fields')}; its head has ${head}`,
  empty: 'holds no cases',
  'no-column': ({ column }: { readonly column: string }): string => `has no column ${column}`,
  'no-number': ({ column, found }: { readonly column: string; readonly found: string }): string =>
    `${column} is "${found}"; a number is expected`,
  alike: ({ column }: { readonly column: string }): string => `${column} is the same in every case`,
  'too-many-states': ({ most }: { readonly most: number }): string =>
    `a line-up has more than ${most} states`,
  'unknown-state': ({ lineUp }: { readonly lineUp: string }): string =>
    `names a state that ${lineUp} has not`,
};

export const history = {
  title: (theory: string): string => `${theory}, held against history`,
  figures: 'held against history',
  noDirectory: (path: string): string => `${path}: there is no such directory`,
  faults,
  untold: (rows: readonly number[]): string => `rows left untold: ${rows.join(', ')}`,
  missed: (row: number, what: string): string => `row ${row} misses its bar: ${what}`,
};
