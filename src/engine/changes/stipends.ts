// How side payments are handed over with a treaty, and how long the lasting ones are paid.

import { seatOf } from '../rules/board';
import { agreedPayments, isDue } from '../rules/side-payments';
import { inCrisis } from '../rules/standing';
import { assertNever, type NationId, type PactId } from '../model/ids';
import type { Offer, Pact, SidePayment, Stipend } from '../model/state';
import { dealInTrade, dropClaim, giveAid, giveArms } from './favours';
import { changePact } from './pact-record';
import { emit, type Work } from './work';

const sameWay = (a: Stipend, b: SidePayment): boolean => a.from === b.from && a.to === b.to;

/** A new promise of aid takes the place of the old one of the two. */
function promiseAid(work: Work, id: PactId, payment: SidePayment): void {
  const pact = work.structure.pacts.find((one) => one.id === id);
  if (!pact) return;
  const { from, to, yearly } = payment;
  const others = pact.stipends.filter((stipend) => !sameWay(stipend, payment));
  changePact(work, id, { stipends: [...others, { from, to, yearly, since: work.turn }] });
  giveAid(work, seatOf(work, from), seatOf(work, to), yearly, id);
}

function handOverOne(work: Work, id: PactId, payment: SidePayment): void {
  const i = seatOf(work, payment.from);
  const j = seatOf(work, payment.to);
  switch (payment.kind) {
    case 'aid':
      return promiseAid(work, id, payment);
    case 'trade':
      return dealInTrade(work, i, j);
    case 'arms':
      return giveArms(work, i, j, id);
    case 'claim':
      return dropClaim(work, i, j, id);
    default:
      return assertNever(payment.kind);
  }
}

/** Treaty and payments come about at once: what both of the two have agreed to. */
export function handOver(work: Work, id: PactId, offer: Offer): void {
  for (const payment of agreedPayments(offer)) handOverOne(work, id, payment);
}

/** Aid that is due is paid each year; not while the two are at odds. */
export function payStipends(work: Work): void {
  for (const { id, stipends } of work.structure.pacts)
    for (const { from, to, yearly, since } of stipends)
      if (since < work.turn && isDue(work, since) && !inCrisis(work, from, to))
        giveAid(work, seatOf(work, from), seatOf(work, to), yearly, id);
}

/** Says which aid stops. */
function tellEnd(work: Work, pact: PactId, { from, to, yearly }: Stipend): void {
  emit(work, { kind: 'payment-ended', actors: [from, to], pact, value: yearly });
}

/** What a pact pays stops with it. */
export function endStipends(work: Work, { id, stipends }: Pact): void {
  for (const stipend of stipends) tellEnd(work, id, stipend);
}

/** What a member pays or gets stops when it leaves; the rest goes on. */
export function stipendsWithout(work: Work, { id, stipends }: Pact, nation: NationId): readonly Stipend[] {
  const concerns = ({ from, to }: Stipend): boolean => from === nation || to === nation;
  if (!stipends.some(concerns)) return stipends;
  for (const stipend of stipends) if (concerns(stipend)) tellEnd(work, id, stipend);
  return stipends.filter((stipend) => !concerns(stipend));
}
