// Specifies side payments: aid, trade, arms and claims that are part of an offer. Treaty and payments come about at once, both sides reckon with
// them by the sum that they decide by, what lasts ends with the treaty, and a rival may outbid.

import { describe, expect, it, test } from 'vitest';
import {
  agentOrders,
  type AgentDecision,
  chanceOfDraft,
  createGame,
  defaultTermsFor,
  type NationId,
  type Order,
  type PactType,
  priceOf,
  type Seat,
  type SidePayment,
  type State,
  type Terms,
  worthToProposer,
} from '../../src/engine';
import { builtInWorld } from './built-in-worlds';
import {
  accept,
  amend,
  breakUp,
  claim,
  eventsOf,
  invite,
  leave,
  type Move,
  orderOf,
  propose,
  refused,
  story,
  take,
} from './moves';
import { ALD, between, BOR, CAR, DUN, LEAGUE, of, pact, type Sketch, still, theory } from './world';

const aid = (from: NationId, to: NationId, yearly: number): SidePayment => ({
  kind: 'aid',
  from,
  to,
  yearly,
});
const once = (kind: 'trade' | 'arms' | 'claim', from: NationId, to: NationId): SidePayment => ({
  kind,
  from,
  to,
  yearly: 0,
});

/** The same order with something beside it. */
const withIt =
  (move: Move, ...payments: readonly SidePayment[]): Move =>
  (state) =>
    ({ ...orderOf(state, move), payments }) as Order;

const sketch: Sketch = {
  nations: { ALD: { gdp: 40_000, capability: 0.2 }, BOR: {}, CAR: {}, DUN: {} },
  pairs: { 'ALD BOR': { trust: 0.6, dispute: 'a ford' } },
  turnsPerYear: 4,
};
const start = still(sketch);
const treaty = propose(ALD, [BOR], 'bilateral-defence');
const ids = (state: State): readonly string[] => state.structure.pacts.map(({ id }) => id);
const signed = (...payments: readonly SidePayment[]) =>
  story(start, [[withIt(treaty, ...payments)], [accept(BOR)]]);
const paid = (told: readonly (readonly string[])[]): readonly string[][] =>
  told.map((turn) => turn.filter((line) => line.startsWith('aid-given') || line.startsWith('payment-ended')));

describe('what is given with a treaty', () => {
  it('comes about with it, in one turn, and not before', () => {
    const { state, told, steps } = signed(aid(ALD, BOR, 120), once('claim', BOR, ALD));
    expect(told[0]).toEqual(['offer-made (found) ALD BOR']);
    expect(told[1]).toEqual([
      'offer-accepted BOR',
      'pact-founded (bilateral-defence) ALD BOR',
      'aid-given ALD BOR',
      'claim-dropped BOR ALD',
    ]);
    const [given] = eventsOf(steps[1]!, 'aid-given');
    expect([given?.value, given?.pact]).toEqual([120, ids(state)[0]]);
    expect(between(state, 'dispute', ALD, BOR)).toBe(0);
  });

  it('is arms for nothing, with what depends on them, or a trade deal', () => {
    const { state, told } = signed(once('trade', ALD, BOR), once('arms', ALD, BOR));
    expect(told[1]!.slice(2)).toEqual(['trade-deal-made ALD BOR', 'arms-given ALD BOR']);
    expect(of(state, 'capability', BOR)).toBeGreaterThan(of(start, 'capability', BOR));
    expect(state.structure.measures).toMatchObject([{ kind: 'arms-supply', by: ALD, on: BOR }]);
  });

  it('is refused with the treaty, and costs influence by the piece', () => {
    const { state, told } = story(start, [
      [withIt(treaty, aid(ALD, BOR, 120))],
      [(now) => ({ kind: 'reject', by: BOR, offer: now.structure.offers[0]!.id })],
    ]);
    expect(told[1]!.some((line) => line.startsWith('aid-given'))).toBe(false);
    expect(of(state, 'gdp', BOR)).toBe(of(story(start, [[], []]).state, 'gdp', BOR));
    expect(priceOf(start, orderOf(start, withIt(treaty, aid(ALD, BOR, 1), once('arms', ALD, BOR))))).toBe(
      theory.influence.prices.propose + 2 * theory.bargain.price,
    );
  });

  it('falls with the offer where it is not there any more when it is signed', () => {
    const twice = story(start, [
      [
        withIt(treaty, once('claim', BOR, ALD)),
        withIt(propose(BOR, [ALD], 'regional-partnership'), once('claim', BOR, ALD)),
      ],
      [accept(BOR), accept(ALD)],
    ]);
    expect(twice.told[1]!.filter((line) => line.startsWith('claim-dropped'))).toHaveLength(1);
    expect(twice.told[1]!.filter((line) => line.startsWith('offer-lapsed'))).toHaveLength(1);
    expect(twice.state.structure.pacts).toHaveLength(1);
  });
});

describe('aid that goes with a treaty', () => {
  it('is paid on the day, each year after, and never again once the treaty ends', () => {
    const { state } = signed(aid(ALD, BOR, 120));
    const id = state.structure.pacts[0]!.id;
    const later = story(state, [[], [], [], [], [leave(ALD, id)], [], [], [], [], [], [], [], []]);
    const days = paid(later.told);
    expect(days.slice(0, 4)).toEqual([[], [], [], ['aid-given ALD BOR']]);
    const after = days.slice(4).flat();
    expect(after.filter((line) => line.startsWith('payment-ended'))).toEqual(['payment-ended ALD BOR']);
    expect(after.indexOf('payment-ended ALD BOR')).toBe(after.length - 1);
    expect(later.state.structure.pacts).toEqual([]);
  });

  it('ends at once where the treaty is broken, which is what stopping it would be', () => {
    const { state } = signed(aid(ALD, BOR, 120));
    const broken = take(state, breakUp(ALD, state.structure.pacts[0]!.id));
    expect(broken.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['pact-broken', 'payment-ended']),
    );
    expect(broken.state.structure.violations).toMatchObject([{ violator: ALD, victims: [BOR] }]);
  });

  it('is paid by nobody who has not said yes to it, whatever the others vote', () => {
    const league = still({
      ...sketch,
      pacts: {
        league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'], decision: 'majority' },
      },
    });
    const asked = withIt(amend(BOR, LEAGUE, { termYears: 9 }), aid(ALD, BOR, 50), aid(BOR, CAR, 20));
    const { state } = story(league, [
      [asked],
      [accept(CAR), (now) => ({ kind: 'reject', by: ALD, offer: now.structure.offers[0]!.id })],
    ]);
    expect(pact(state).terms.termYears).toBe(9);
    expect(pact(state).stipends).toEqual([{ from: BOR, to: CAR, yearly: 20, since: 2 }]);
  });

  it('comes by every door: with an invitation, with other terms, and with the same terms anew', () => {
    const league = still({
      ...sketch,
      pacts: { league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'] } },
    });
    const joined = story(league, [
      [withIt(invite(ALD, LEAGUE, DUN), aid(ALD, DUN, 30))],
      [accept(BOR), accept(CAR), accept(DUN)],
    ]).state;
    expect(pact(joined).stipends).toMatchObject([{ from: ALD, to: DUN, yearly: 30 }]);
    const more = story(joined, [
      [withIt(amend(ALD, LEAGUE, {}), aid(ALD, DUN, 60))],
      [accept(BOR), accept(CAR), accept(DUN)],
    ]).state;
    expect(pact(more).stipends).toMatchObject([{ from: ALD, to: DUN, yearly: 60 }]);
  });
});

describe('a counter-offer', () => {
  it('may differ in what is given alone, and says what it answers', () => {
    const terms: Terms = defaultTermsFor(start, 'bilateral-defence', null);
    const asking = (now: State): Order => ({
      kind: 'counter',
      by: BOR,
      offer: now.structure.offers[0]!.id,
      terms,
      payments: [aid(ALD, BOR, 90)],
    });
    const { state } = story(start, [[treaty], [asking]]);
    expect(state.structure.offers).toMatchObject([
      { by: BOR, countered: { terms, payments: [] }, payments: [{ kind: 'aid', yearly: 90 }] },
    ]);
    const agreed = take(state, accept(ALD)).state;
    expect(agreed.structure.pacts[0]!.stipends).toMatchObject([{ from: ALD, to: BOR, yearly: 90 }]);
  });
});

/** BOR and CAR fear DUN; ALD wants BOR for an ally, and BOR is in no hurry. */
const seat = (state: State, who: NationId, agent: Seat = 'balancer') =>
  Object.fromEntries(state.content.nations.map(({ id }) => [id, id === who ? agent : 'person'])) as Record<
    NationId,
    Seat
  >;
const decisions = (state: State, who: NationId): readonly AgentDecision[] =>
  agentOrders(state, seat(state, who)).decisions;
const row = (terms: readonly { part: string; value: number }[], part: string): number | undefined =>
  terms.find((one) => one.part === part)?.value;

describe('agents', () => {
  /** What BOR says to the treaty with these payments, and how far it is from a yes, or beyond it. */
  function answer(from: State, ...payments: readonly SidePayment[]) {
    const offered = take(from, withIt(treaty, ...payments)).state;
    const { chosen, options } = decisions(offered, BOR).find((one) =>
      one.options.some(({ order }) => order?.kind === 'accept'),
    )!;
    const [yes, no] = (['accept', 'reject'] as const).map(
      (kind) => options.find(({ order }) => order?.kind === kind)!,
    );
    return { order: chosen.order!, terms: yes!.terms, over: yes!.score - no!.score };
  }

  test('say yes for an aid that is worth more to them than what was missing, by its own row', () => {
    const strangers = still({
      ...sketch,
      pairs: { 'ALD BOR': { trust: 0, distance: 300, neighbours: true } },
    });
    const [bare, helped] = [answer(strangers), answer(strangers, aid(ALD, BOR, 200))];
    const { years, prosperity } = theory.bargain;
    expect([bare.over < 0, bare.order.kind === 'accept', helped.order.kind]).toEqual([true, false, 'accept']);
    expect(row(helped.terms, 'aid-received')).toBeCloseTo((prosperity * years * 200) / 10_000, 2);
    expect(helped.over - bare.over).toBeCloseTo(row(helped.terms, 'aid-received')!, 2);
  });

  test('ask for what would win them: that a claim on their land is given up', () => {
    const { order } = answer(start);
    expect(order).toMatchObject({ kind: 'counter', payments: [once('claim', ALD, BOR)] });
    const offered = story(start, [[treaty], [order]]).state;
    const [reply] = decisions(offered, ALD).filter(({ options }) =>
      options.some(({ order: one }) => one?.kind === 'accept'),
    );
    const yes = reply!.options.find(({ order: one }) => one?.kind === 'accept')!;
    expect(yes.terms.map(({ part }) => part)).toContain('claim-given-up');
  });

  test('what is shown to the proposer of both sides has a row for each payment', () => {
    const draft = {
      by: ALD,
      pact: null,
      type: 'bilateral-defence' as const,
      parties: [ALD, BOR],
      terms: defaultTermsFor(start, 'bilateral-defence', null),
    };
    const payments = [aid(ALD, BOR, 200)];
    const theirs = (given: readonly SidePayment[]) =>
      chanceOfDraft(start, seat(start, BOR), ALD, BOR, { ...draft, payments: given });
    const parts = (account: { entries: readonly { part: string }[] }) =>
      account.entries.map(({ part }) => part);
    expect(parts(theirs(payments).account)).toEqual(expect.arrayContaining(['aid-received']));
    expect(theirs(payments).account.level).toBeGreaterThan(theirs([]).account.level);
    const own = worthToProposer(start, ALD, { ...draft, payments });
    expect(parts(own)).toEqual(expect.arrayContaining(['aid-paid']));
    expect(own.level).toBeLessThan(worthToProposer(start, ALD, draft).level);
  });

  test('in a world of many courts they buy treaties, ask to be paid for them, and outbid their rivals', () => {
    let state = createGame(builtInWorld('westphalia-1648'), '2');
    const given: Order[] = [];
    while (!state.over && state.turn < 32) {
      const { orders } = agentOrders(state);
      given.push(...orders.filter((order) => 'payments' in order || order.kind === 'outbid'));
      state = take(state, ...orders).state;
    }
    expect(given.filter(({ kind }) => kind === 'propose').length).toBeGreaterThan(0);
    expect(given.filter(({ kind }) => kind === 'outbid').length).toBeGreaterThan(0);
  });
});

describe('a rival outbids', () => {
  const bid =
    (by: NationId, to: NationId, ...payments: readonly SidePayment[]): Move =>
    (now) => ({
      kind: 'outbid',
      by,
      offer: now.structure.offers[0]!.id,
      to,
      pactType: 'regional-partnership',
      name: 'Bid',
      terms: defaultTermsFor(now, 'regional-partnership', null),
      payments,
    });
  const take1 =
    (which: number): Move =>
    (now) => ({
      kind: 'accept',
      by: BOR,
      offer: now.structure.offers[which]!.id,
    });

  it('and who said yes in the same turn is asked again, with both before it', () => {
    const { state, told } = story(start, [[treaty], [accept(BOR), bid(DUN, BOR, aid(DUN, BOR, 40))]]);
    expect(told[1]).toEqual(['offer-accepted BOR', 'offer-outbid DUN ALD BOR', 'offer-made (found) DUN BOR']);
    expect(state.structure.offers.map(({ by, answers }) => [by, ...answers])).toEqual([
      [ALD, null],
      [DUN, null],
    ]);
  });

  it('and who takes up one of the two turns down the other', () => {
    const { state } = story(start, [[treaty], [accept(BOR), bid(DUN, BOR, aid(DUN, BOR, 40))]]);
    const members = (after: State) =>
      after.structure.pacts.map((one) => one.members.map(({ nation }) => nation));
    expect(members(take(state, take1(0)).state)).toEqual([[ALD, BOR]]);
    expect(members(take(state, take1(1)).state)).toEqual([[BOR, DUN]]);
    expect(take(state, take1(1), take1(0)).refusals.map(({ code }) => code)).toEqual(['already-answered']);
    expect(take(state, take1(1)).state.structure.offers).toEqual([]);
  });

  it('once, in time, and from outside', () => {
    const offered = take(start, treaty).state;
    expect(refused(offered, bid(ALD, BOR))).toBe('on-both-sides');
    expect(refused(offered, bid(DUN, CAR))).toBe('not-asked');
    expect(refused(story(offered, [[]]).state, bid(CAR, BOR))).toBe('too-late');
    expect(take(offered, bid(DUN, BOR), bid(CAR, BOR)).refusals.map(({ code }) => code)).toEqual([
      'outbid-already',
    ]);
  });
});

describe('of those whom one rival would outflank', () => {
  /** ALD and the weaker CAR are rivals of DUN, which asks BOR to fight beside it: BOR has EST to fear. */
  const rivals: Sketch = {
    nations: {
      ALD: { capability: 0.3 },
      BOR: {},
      CAR: { capability: 0.2 },
      DUN: { capability: 0.3, intent: 0.9 },
      EST: { intent: 0.9 },
    },
    pairs: {
      'ALD BOR': { distance: 300, trust: 0.7 },
      'ALD DUN': { distance: 300, rivalry: 0.9 },
      'ALD EST': { distance: 200 },
      'BOR CAR': { distance: 300, trust: 0.7 },
      'BOR DUN': { distance: 300, trust: 0.7 },
      'BOR EST': { distance: 100, trust: 0.1, rivalry: 0.9 },
      'CAR DUN': { distance: 300, rivalry: 0.9 },
      'CAR EST': { distance: 200 },
    },
  };
  const bound = (type: PactType): Sketch => ({
    ...rivals,
    pacts: { league: { type, members: ['ALD', 'CAR'] } },
  });
  const bidders = (from: Sketch): readonly NationId[] => {
    const offered = take(still(from), propose(DUN, [BOR], 'bilateral-defence')).state;
    return agentOrders(offered).orders.flatMap(({ kind, by }) => (kind === 'outbid' ? [by] : []));
  };

  test.each([
    ['each bids that stands alone', rivals, [ALD, CAR]],
    ['the stronger bids for both that defend each other', bound('bilateral-defence'), [ALD]],
    ['each bids where they promised to defend nobody', bound('regional-partnership'), [ALD, CAR]],
  ])('%s', (_, from, expected) => {
    expect(bidders(from)).toEqual(expected);
  });

  test('one of a bloc bids for Sweden in 1949', () => {
    let state = createGame(builtInWorld('europe-1949'), '1');
    const bids: Extract<Order, { kind: 'outbid' }>[] = [];
    const allies = (a: NationId, b: NationId): boolean =>
      state.structure.pacts.some(
        ({ members, terms }) =>
          terms.clauses.includes('defence') &&
          [a, b].every((one) => members.some(({ nation }) => nation === one)),
      );
    for (let turn = 0; turn < 4; turn++) {
      const { orders } = agentOrders(state);
      const now = orders.filter((order) => order.kind === 'outbid');
      for (const a of now)
        for (const b of now)
          if (a !== b && a.offer === b.offer)
            expect([a.by, b.by, allies(a.by, b.by)]).toEqual([a.by, b.by, false]);
      bids.push(...now);
      state = take(state, ...orders).state;
    }
    expect(bids.map(({ by, to }) => `${by} ${to}`)).toContain('GBR SWE');
  });
});

test('a claim that was given up cannot be pressed any more', () => {
  const partners = still({ ...sketch, nations: { ...sketch.nations } });
  const { state } = story(partners, [
    [withIt(propose(ALD, [BOR], 'bilateral-defence', { clauses: ['defence'] }), once('claim', ALD, BOR))],
    [accept(BOR)],
  ]);
  expect(refused(partners, claim(ALD, BOR))).toBeNull();
  expect(refused(state, claim(ALD, BOR))).toBe('no-claim');
  expect(of(state, 'stability', ALD)).toBeLessThan(of(story(partners, [[], []]).state, 'stability', ALD));
});
