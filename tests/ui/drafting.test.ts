// What the treaty table orders: the draft with what is given beside it, by every door, and nothing for who is not in it.

import { expect, test } from 'vitest';
import { type NationId, type SidePayment, type State, step } from '../../src/engine';
import { english } from '../../src/language/english';
import { orderOf, startDraft, type TreatyAsk, weighable, withInvited } from '../../src/ui/treaty/draft';
import { contentOf, library, sessionOf } from '../replay/world';

const [HAL, MIR, SEN] = ['HAL', 'MIR', 'SEN'] as [NationId, NationId, NationId];
const state = sessionOf(contentOf(library.scenario('five-rivers')), 'a').state();
const aid: SidePayment = { kind: 'aid', from: HAL, to: MIR, yearly: 2 };
const drafted = (now: State, ask: TreatyAsk, me: NationId) => startDraft(english, now, ask, me, null)!;

test('a draft is ordered with what is given beside it, and asked about in the same form', () => {
  const ask: TreatyAsk = { kind: 'propose', invited: [MIR] };
  const bare = drafted(state, ask, HAL);
  expect(orderOf(ask, bare, HAL)).not.toHaveProperty('payments');
  const draft = { ...bare, payments: [aid] };
  expect(orderOf(ask, draft, HAL)).toMatchObject({ kind: 'propose', invited: [MIR], payments: [aid] });
  expect(weighable(state, ask, draft, HAL)).toMatchObject({ parties: [HAL, MIR], payments: [aid] });
});

test('who is not invited any more gives and gets nothing', () => {
  const draft = { ...drafted(state, { kind: 'propose', invited: [MIR, SEN] }, HAL), payments: [aid] };
  expect(withInvited(draft, HAL, [SEN]).payments).toEqual([]);
  expect(withInvited(draft, HAL, [MIR]).payments).toEqual([aid]);
});

test('a counter-offer starts from what was offered, and a bid from what the engine drafted', () => {
  const ask: TreatyAsk = { kind: 'propose', invited: [MIR] };
  const order = orderOf(ask, { ...drafted(state, ask, HAL), payments: [aid] }, HAL);
  const offered = step(state, [order]).state;
  const { id, terms } = offered.structure.offers[0]!;
  expect(drafted(offered, { kind: 'counter', offer: id }, MIR).payments).toEqual([aid]);
  const own: SidePayment = { ...aid, from: SEN };
  const start = { type: 'bilateral-defence' as const, terms, payments: [own] };
  const bid: TreatyAsk = { kind: 'outbid', offer: id, to: MIR, start };
  expect(orderOf(bid, drafted(offered, bid, SEN), SEN)).toMatchObject({
    kind: 'outbid',
    to: MIR,
    payments: [own],
  });
});
