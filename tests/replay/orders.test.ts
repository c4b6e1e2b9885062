// Every order that the engine knows can be kept in a replay: one of each kind, read exactly as it was.
import { expect, test } from 'vitest';
import type { NationId, Order, OrderKind, OrderOf, Terms } from '../../src/engine';
import { orderSchema } from '../../src/replay';
import { SCHEMA_MEANS_ORDERS } from '../../src/replay/schema';

const [by, other] = ['A', 'B'] as [NationId, NationId];
const terms: Terms = {
  clauses: ['defence', 'summits'],
  trigger: 'automatic',
  unconditional: false,
  scope: { region: 'here', threats: ['cyber'] },
  chaining: false,
  against: other,
  termYears: 5,
  noticeTurns: 4,
  decision: 'majority',
  pledge: 20_000,
};
const [offer, pact] = ['o1' as never, 'p1' as never];

// The type makes this list complete: an order kind that is left out does not compile.
const ORDERS: { readonly [Kind in OrderKind]: OrderOf<Kind> } = {
  propose: { kind: 'propose', by, pactType: 'bilateral-defence', name: 'Pact', invited: [other], terms },
  accept: { kind: 'accept', by, offer },
  reject: { kind: 'reject', by, offer },
  counter: { kind: 'counter', by, offer, terms: { ...terms, against: null } },
  outbid: { kind: 'outbid', by, offer, to: other, pactType: 'bilateral-defence', name: 'Bid', terms },
  withdraw: { kind: 'withdraw', by, offer },
  invite: { kind: 'invite', by, pact, nation: other },
  amend: { kind: 'amend', by, pact, terms },
  leave: { kind: 'leave', by, pact },
  break: { kind: 'break', by, pact },
  exercise: { kind: 'exercise', by, with: other },
  dialogue: { kind: 'dialogue', by, with: other },
  summit: { kind: 'summit', by, pact },
  'sound-out': { kind: 'sound-out', by, of: other },
  'share-intelligence': { kind: 'share-intelligence', by, with: other },
  'trade-deal': { kind: 'trade-deal', by, with: other },
  aid: { kind: 'aid', by, to: other },
  invest: { kind: 'invest', by, with: other },
  'share-technology': { kind: 'share-technology', by, with: other },
  'arms-sale': { kind: 'arms-sale', by, to: other },
  'resource-deal': { kind: 'resource-deal', by, with: other, resource: 'oil' },
  sanction: { kind: 'sanction', by, against: other },
  'cut-off': { kind: 'cut-off', by, against: other, resource: 'water' },
  'end-measure': { kind: 'end-measure', by, measure: 'cut-off', on: other, resource: 'water' },
  'set-defence-spending': { kind: 'set-defence-spending', by, burden: 35_000 },
  'press-claim': { kind: 'press-claim', by, against: other },
  subvert: { kind: 'subvert', by, against: other },
  'answer-call': { kind: 'answer-call', by, call: 'c1' as never, answer: 'words' },
  'crisis-stance': { kind: 'crisis-stance', by, crisis: 'x1' as never, stance: 'mediate' },
  intervene: { kind: 'intervene', by, crisis: 'x1' as never, beside: other },
  'separate-peace': { kind: 'separate-peace', by, crisis: 'x1' as never },
  'humanitarian-aid': { kind: 'humanitarian-aid', by, to: other },
  'counter-operation': { kind: 'counter-operation', by, threat: 't1' as never },
  'peacekeeping-mission': { kind: 'peacekeeping-mission', by, in: other },
};

test.each(Object.values(ORDERS) as Order[])('$kind', (order) => {
  const read = orderSchema.safeParse(JSON.parse(JSON.stringify(order)));
  expect(read).toEqual({ success: true, data: order });
  for (const key of Object.keys(order)) {
    const { [key as 'kind']: _left, ...rest } = order;
    expect([key, orderSchema.safeParse(rest).success]).toEqual([key, false]);
  }
  expect(orderSchema.safeParse({ ...order, extra: 1 }).success).toBe(false);
});

test('what is given beside a treaty is kept with the order, and whatever is left out of it is refused', () => {
  const payment = { kind: 'aid', from: by, to: other, yearly: 40 };
  for (const one of [ORDERS.propose, ORDERS.counter, ORDERS.outbid, ORDERS.invite, ORDERS.amend]) {
    const order = { ...one, payments: [payment] };
    expect(orderSchema.safeParse(JSON.parse(JSON.stringify(order)))).toEqual({ success: true, data: order });
    for (const key of Object.keys(payment)) {
      const { [key as 'kind']: _left, ...rest } = payment;
      expect([key, orderSchema.safeParse({ ...one, payments: [rest] }).success]).toEqual([key, false]);
    }
    expect(orderSchema.safeParse({ ...one, payments: [{ ...payment, kind: 'gold' }] }).success).toBe(false);
  }
});

test('the file schema and the engine mean the same orders; where they do not, this does not compile', () => {
  expect(SCHEMA_MEANS_ORDERS).toBe(true);
});
