// A chance as it is shown: how likely, within which band, and what speaks for and against it.

import { type Account, accountOfTerms } from '../model/account';
import { ONE, ppm } from '../model/arithmetic';
import type { Ppm } from '../model/content';
import type { Term } from '../rules/honour';

export interface Chance {
  /** Over all that is possible. */
  readonly chance: Ppm;
  /** The band: the theory's share of what is possible lies within. */
  readonly low: Ppm;
  readonly high: Ppm;
  /** The mean of what speaks for and against it, term by term, in the agents' unit, ppm. */
  readonly account: Account;
  /** The term that weighs most on the side of the likelier answer. */
  readonly reason: string;
  /** How well the other's mind is known, ppm, in parts. */
  readonly known: Account;
}

/** One of the things that may be so, what its answer would be, and why. */
export interface Case {
  readonly weight: number;
  readonly chance: number;
  readonly terms: readonly Term[];
}

/** The chance below which this share of the weight lies. */
function quantile(sorted: readonly Case[], share: number): number {
  let below = 0;
  for (const { weight, chance } of sorted) {
    below += weight;
    if (below >= share) return chance;
  }
  return sorted.at(-1)?.chance ?? 0;
}

/** The mean of each term over all cases, in the order in which they first come. */
function meanTerms(cases: readonly Case[]): ReadonlyMap<string, number> {
  const means = new Map<string, number>();
  for (const { weight, terms } of cases)
    for (const { part, value } of terms) means.set(part, (means.get(part) ?? 0) + weight * value);
  return means;
}

/** What any set of nations is worth, and what is asked of any pact: no reasons in themselves. */
const YARDSTICKS: ReadonlySet<string> = new Set(['set-utility', 'base']);

function weightiest({ entries, level }: Account): string {
  const sign = level < 0 ? -1 : 1;
  const telling = entries.filter(({ part }) => !YARDSTICKS.has(part));
  return [...telling].sort((a, b) => sign * (b.level - a.level))[0]?.part ?? 'set-utility';
}

/** Sums up what is possible; `within` of its weight lies in the band, and so does the mean. */
export function chanceOver(cases: readonly Case[], within: number, known: Account, turn: number): Chance {
  const sorted = [...cases].sort((a, b) => a.chance - b.chance);
  const mean = cases.reduce((sum, { weight, chance }) => sum + weight * chance, 0);
  const outside = (1 - within) / 2;
  const account = accountOfTerms(
    [...meanTerms(cases)].map(([part, value]) => ({ part, value })),
    turn,
  );
  return {
    chance: Math.min(ONE, ppm(mean)),
    low: ppm(Math.min(mean, quantile(sorted, outside))),
    high: Math.min(ONE, ppm(Math.max(mean, quantile(sorted, 1 - outside)))),
    account,
    reason: weightiest(account),
    known,
  };
}
