// How likely an ally is to honour a call (model section 8: Leeds & Anac 2005; Berkemeier & Fuhrmann 2018).

import { clamp } from '../model/arithmetic';
import type { HonourWeights } from '../model/theory-pacts';

/** What the score depends on. The three `observed` facts are null where nobody recorded them. */
export interface HonourCase {
  /** All members must honour, not this one alone. */
  readonly allOfMany: boolean;
  readonly wartime: boolean;
  readonly defence: boolean;
  readonly offence: boolean;
  readonly neutrality: boolean;
  readonly nonAggression: boolean;
  readonly namedThreat: boolean;
  readonly observed: {
    readonly regimeChanged: boolean;
    readonly capabilityChanged: boolean;
    readonly allyIsTarget: boolean;
  } | null;
}

/** One term of a score: name and size as a share. */
export interface Term {
  readonly part: string;
  readonly value: number;
}

/** Names the terms of h that hold, one by one; sums and accounts are both made from this. */
export function eachHonourTerm(
  w: HonourWeights,
  c: HonourCase,
  visit: (part: string, value: number) => void,
): void {
  const add = (holds: boolean, part: string, value: number): void => {
    if (holds) visit(part, value);
  };
  visit('base', w.base);
  add(c.allOfMany, 'multilateral', w.multilateral);
  add(c.defence, 'defence', w.defence);
  add(c.wartime, 'wartime', w.wartime);
  add(c.neutrality, 'neutrality', w.neutrality);
  add(c.offence, 'offence', w.offence);
  add(c.nonAggression, 'non-aggression', w.nonAggression);
  add(c.namedThreat, 'named-threat', w.namedThreat);
  add(c.observed === null, 'unobserved', w.unobserved);
  add(c.observed?.regimeChanged ?? false, 'regime-change', w.regimeChange);
  add(c.observed?.capabilityChanged ?? false, 'capability-change', w.capabilityChange);
  add(c.observed?.allyIsTarget ?? false, 'original-target', w.originalTarget);
}

/** The terms of h before clamping. */
export function honourTerms(w: HonourWeights, c: HonourCase): readonly Term[] {
  const terms: Term[] = [];
  eachHonourTerm(w, c, (part, value) => terms.push({ part, value }));
  return terms;
}

/** The sum of the terms of h before clamping. */
export function honourSum(w: HonourWeights, c: HonourCase): number {
  let sum = 0;
  eachHonourTerm(w, c, (_part, value) => {
    sum += value;
  });
  return sum;
}

/** h of a sum of terms, within the theory's bounds. */
export function honourScore(w: HonourWeights, terms: readonly Term[]): number {
  let sum = 0;
  for (const term of terms) sum += term.value;
  return clamp(sum, w.min, w.max);
}
