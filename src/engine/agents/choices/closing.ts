// Which side payments would close the gap to a yes, at what price to who pays them: the cheapest one that does, or else the cheapest few.

import { SIDE_PAYMENTS } from '../../model/vocabulary';
import type { SidePayment } from '../../model/state';
import { checkPayments, mostAid } from '../../rules/side-payments';
import { rank } from '../rank';
import type { Standpoint } from '../view';
import { paymentsWorth } from '../valuation/side-payments';

/** What is paid, and what it is worth to who pays (0 or more where it costs something) and to who gets it. */
export interface Closing {
  readonly payments: readonly SidePayment[];
  readonly cost: number;
  readonly gain: number;
}

/** Most side payments that an agent thinks of in one offer. */
const MOST = 2;

/** Aid is as much as closes the gap, and at most what can be given. */
function sized(payment: SidePayment, getter: Standpoint, payer: Standpoint, gap: number): SidePayment {
  if (payment.kind !== 'aid') return payment;
  const most = mostAid(getter.board.content, getter.board.nations, payer.me, getter.me);
  const all = paymentsWorth(getter, [{ ...payment, yearly: most }]);
  const yearly = all <= 0 ? 0 : Math.min(most, Math.ceil((most * gap) / all));
  return { ...payment, yearly };
}

function weighed(payments: readonly SidePayment[], getter: Standpoint, payer: Standpoint): Closing {
  return { payments, gain: paymentsWorth(getter, payments), cost: -paymentsWorth(payer, payments) };
}

/** Each kind of payment by itself that would bring the getter anything. */
function single(getter: Standpoint, payer: Standpoint, gap: number): readonly Closing[] {
  const found: Closing[] = [];
  for (const kind of SIDE_PAYMENTS) {
    const payment = sized({ kind, from: payer.id, to: getter.id, yearly: 0 }, getter, payer, gap);
    if (checkPayments(getter.board, [payment], [payer.id, getter.id]) !== null) continue;
    const one = weighed([payment], getter, payer);
    if (one.gain > 0) found.push(one);
  }
  return found;
}

const cheapest = (among: readonly Closing[]): Closing | undefined =>
  rank([...among], (a, b) => a.cost - b.cost)[0];

/** The cheapest payments that are worth `gap` or more to who gets them; null where none are. */
export function closing(getter: Standpoint, payer: Standpoint, gap: number): Closing | null {
  const each = single(getter, payer, gap);
  const one = cheapest(each.filter(({ gain }) => gain >= gap));
  if (one) return one;
  const together: SidePayment[] = [];
  for (const { payments } of rank([...each], (a, b) => a.cost / a.gain - b.cost / b.gain).slice(0, MOST))
    together.push(...payments);
  const both = weighed(together, getter, payer);
  return both.gain >= gap ? both : null;
}
