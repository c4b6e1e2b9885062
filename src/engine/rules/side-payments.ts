// What may be given beside a treaty, and how much of it.

import { ONE } from '../model/arithmetic';
import type { RefusalCode } from '../model/events';
import type { NationId } from '../model/ids';
import type { NationColumns, Offer, Position, PublicPosition, SidePayment } from '../model/state';
import { SIDE_PAYMENTS } from '../model/vocabulary';
import { seatOf } from './board';
import { yearsPerTurn } from './pace';

type Wealth = Pick<NationColumns, 'gdp'>;
type Forces = Pick<NationColumns, 'capability'>;
type Content = PublicPosition['content'];

/** The most aid that i can give and j can use at once, million dollars. */
export function mostAid(content: Content, { gdp }: Wealth, i: number, j: number): number {
  const { aidShare, aidMost } = content.theory.economy;
  return Math.trunc(Math.min(gdp[i]! * aidShare, gdp[j]! * aidMost));
}

/** The capability in a gift of arms, ppm: a full package, as far as j can take it into service within a turn. */
export function armsGift(content: Content, { capability }: Forces, i: number, j: number): number {
  const { armsShare, armsAbsorbed } = content.theory.economy;
  const room = Math.ceil(capability[j]! * armsAbsorbed * yearsPerTurn({ content }));
  return Math.min(Math.trunc(capability[i]! * armsShare), room);
}

const sameGift = (a: SidePayment, b: SidePayment): boolean =>
  a.kind === b.kind && a.from === b.from && a.to === b.to;

const wholeYearly = ({ kind, yearly }: SidePayment): boolean =>
  kind === 'aid' ? Number.isInteger(yearly) && yearly > 0 : Object.is(yearly, 0);

type Ground = Pick<PublicPosition, 'content' | 'nations' | 'pairs'>;

/** What is wrong with one of them, or null. */
function checkPayment(board: Ground, payment: SidePayment): RefusalCode | null {
  const i = seatOf(board, payment.from);
  const j = seatOf(board, payment.to);
  switch (payment.kind) {
    case 'aid':
      return payment.yearly > mostAid(board.content, board.nations, i, j) ? 'beyond-aid' : null;
    case 'arms':
      return armsGift(board.content, board.nations, i, j) <= 0 ? 'cannot-absorb' : null;
    case 'claim':
      return board.pairs.dispute[i * board.content.nations.length + j] === 0 ? 'no-claim' : null;
    case 'trade':
      return null;
  }
}

/** First thing wrong with what is to be given beside a treaty of these nations, or null. */
export function checkPayments(
  board: Ground,
  payments: readonly SidePayment[],
  parties: readonly NationId[],
): RefusalCode | null {
  for (let k = 0; k < payments.length; k++) {
    const payment = payments[k]!;
    if (!SIDE_PAYMENTS.includes(payment.kind) || !wholeYearly(payment)) return 'bad-payment';
    const inside = parties.includes(payment.from) && parties.includes(payment.to);
    if (!inside || payment.from === payment.to) return 'payment-outside';
    if (payments.findIndex((other) => sameGift(other, payment)) < k) return 'payment-twice';
    const wrong = checkPayment(board, payment);
    if (wrong) return wrong;
  }
  return null;
}

/** Whether two offers give the same beside the treaty. */
export const samePayments = (one: readonly SidePayment[], other: readonly SidePayment[]): boolean =>
  one.length === other.length && one.every((a) => other.some((b) => sameGift(a, b) && a.yearly === b.yearly));

/** Those of an offer's payments on which both who are concerned have said yes; its proposer did by proposing. */
export function agreedPayments({ by, voters, answers, payments }: Offer): readonly SidePayment[] {
  const agreed = (nation: NationId): boolean => nation === by || answers[voters.indexOf(nation)] === 'accept';
  return payments.filter(({ from, to }) => agreed(from) && agreed(to));
}

/** Whether aid that was agreed in `since` is due this turn: on the day, and each year after. */
export const isDue = ({ content, turn }: Pick<Position, 'content' | 'turn'>, since: number): boolean =>
  (turn - since) % content.turnsPerYear === 0;

/** How far the two dispute land, 0…1. */
export const disputed = ({ pairs, content }: Ground, i: number, j: number): number =>
  pairs.dispute[i * content.nations.length + j]! / ONE;
