// How a matter's stake and reason follow from the terms of a sum, and which order is at hand for it.

import { ppm, saturate } from '../model/arithmetic';
import type { Ppm } from '../model/content';
import type { Order } from '../model/orders';
import type { OptionTerm, View } from '../agents/view';
import type { AgendaReason, Prepared } from './item';

/** Terms that are the yardstick of whoever weighs, or what any such set of nations is worth: no reasons in themselves. */
const YARDSTICKS: ReadonlySet<string> = new Set([
  'threshold',
  'as-it-is',
  'noticeable',
  'deference',
  'set-utility',
]);

export interface Weighed {
  /** As on the agenda, 0…1 000 000. */
  readonly stake: Ppm;
  readonly reason: AgendaReason | null;
}

export const sumOf = (terms: readonly OptionTerm[]): number =>
  terms.reduce((sum, { value }) => sum + value, 0);

/** The term that weighs most on the side of the sum. */
function weightiest(terms: readonly OptionTerm[]): AgendaReason | null {
  const sign = sumOf(terms) < 0 ? -1 : 1;
  let most: OptionTerm | null = null;
  for (const term of terms)
    if (!YARDSTICKS.has(term.part) && sign * term.value > sign * (most?.value ?? 0)) most = term;
  if (most === null) return null;
  const told = terms.map(({ part, value }) => ({ part, value: ppm(value) }));
  return { part: most.part, value: ppm(most.value), terms: told.filter(({ value }) => value !== 0) };
}

/** A worth as a stake: 0 where it is none, never more than 100 points. */
export const stakeOf = ({ board }: Pick<View, 'board'>, worth: number): Ppm =>
  ppm(saturate(Math.max(0, worth), board.content.theory.agenda.worthHalf));

/** What these terms come to, and why; nothing where they speak against it. */
export const weighed = (view: Pick<View, 'board'>, terms: readonly OptionTerm[]): Weighed => ({
  stake: stakeOf(view, sumOf(terms)),
  reason: weightiest(terms),
});

export const heavier = (one: Weighed, other: Weighed): Weighed => (other.stake > one.stake ? other : one);

/** The first of these orders that may be given and paid for now. */
export function atHand(view: View, orders: readonly Order[], otherwise: Prepared): Prepared {
  const order = orders.find((one) => view.allows(one));
  return order === undefined ? otherwise : { kind: 'order', order };
}
