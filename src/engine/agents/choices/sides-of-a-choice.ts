// How one sum is laid on both sides of a choice: what speaks for a treaty is the account of having it, what speaks against it that of being
// without it. The difference of the two is the sum, so that leaving and refusing have their reasons too.

import type { OptionTerm } from '../view';

/** The terms that speak for it. */
export const speakingFor = (terms: readonly OptionTerm[]): OptionTerm[] =>
  terms.filter(({ value }) => value >= 0);

/** What one is spared without it: the terms that speak against it, turned. */
export const spared = (terms: readonly OptionTerm[]): OptionTerm[] =>
  terms.filter(({ value }) => value < 0).map(({ part, value }) => ({ part, value: -value }));

/** The account of another treaty beside the two sides of the first. */
export function instead(other: readonly OptionTerm[], first: readonly OptionTerm[]): OptionTerm[] {
  let without = 0;
  for (const { value } of spared(first)) without += value;
  return [...other, { part: 'spared', value: without }];
}
