// Specifies the orders around treaties: propose, accept, reject, counter, withdraw, invite, amend. What they lead to is consent's.

import { describe, expect, it } from 'vitest';
import { defaultTermsFor } from '../../src/engine';
import { accept, amend, counter, invite, propose, reject, story, take, withdraw } from './moves';
import { ALD, BOR, CAR, DUN, EST, LEAGUE, membersOf, pact, type Sketch, still } from './world';

const sketch = (pacts: Sketch['pacts'] = {}): Sketch => ({
  nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {}, EST: {} },
  pacts,
});
const LEAGUE_OF_THREE: Sketch['pacts'] = {
  league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'], clauses: ['defence'] },
};

describe('propose', () => {
  it('puts an offer on the table; it is answered next turn', () => {
    const { state, told } = story(still(sketch()), [
      [propose(ALD, [CAR, BOR], 'multilateral-defence', {}, '  Pact of three ')],
    ]);
    expect(told[0]).toEqual(['offer-made (found) ALD BOR CAR']);
    expect(state.structure.offers).toMatchObject([
      {
        id: 'o1',
        kind: 'found',
        by: ALD,
        made: 1,
        name: 'Pact of three',
        type: 'multilateral-defence',
        lead: null,
        pact: null,
        parties: [ALD, CAR, BOR],
        voters: [BOR, CAR],
        answers: [null, null],
      },
    ]);
  });

  it('whoever proposes a pact under a lead leads it', () => {
    const { state } = story(still(sketch()), [
      [propose(ALD, [BOR], 'bilateral-defence', { decision: 'lead-nation' })],
      [accept(BOR)],
    ]);
    expect(pact(state, 'p2')).toMatchObject({ lead: ALD, signed: 2, termFrom: 2 });
  });
});

describe('accept', () => {
  it('founds the pact once all it needs have accepted', () => {
    const { state, told } = story(still(sketch()), [
      [propose(ALD, [BOR], 'bilateral-defence')],
      [accept(BOR)],
    ]);
    expect(told[1]).toEqual(['offer-accepted BOR', 'pact-founded (bilateral-defence) ALD BOR']);
    expect(membersOf(pact(state, 'p2'))).toEqual([ALD, BOR]);
    expect(state.structure.offers).toEqual([]);
  });
});

describe('reject', () => {
  it('closes an offer to one at once', () => {
    const { state, told } = story(still(sketch()), [
      [propose(ALD, [BOR], 'bilateral-defence')],
      [reject(BOR)],
    ]);
    expect(told[1]?.[0]).toBe('offer-rejected BOR');
    expect([state.structure.offers, state.structure.pacts]).toEqual([[], []]);
  });
});

describe('counter', () => {
  const turns = [[propose(ALD, [BOR], 'bilateral-defence')], [counter(BOR, { trigger: 'voted' })]];

  it('rejects the offer and makes one with other terms to the same nations', () => {
    const { state, told } = story(still(sketch()), turns);
    expect(told[1]?.slice(0, 2)).toEqual(['offer-rejected BOR', 'offer-countered (found) BOR ALD']);
    expect(state.structure.offers).toMatchObject([
      { by: BOR, made: 2, counterTo: 'o1', voters: [ALD], terms: { trigger: 'voted' } },
    ]);
  });

  it('is answered like any offer', () => {
    const { state, told } = story(still(sketch()), [...turns, [accept(ALD)]]);
    expect(told[2]).toEqual(['offer-accepted ALD', 'pact-founded (bilateral-defence) ALD BOR']);
    expect(pact(state, state.structure.pacts[0]!.id).terms.trigger).toBe('voted');
  });

  it('to an offer to several asks all of them', () => {
    const { state } = story(still(sketch()), [
      [propose(ALD, [BOR, CAR], 'multilateral-defence')],
      [counter(CAR, { termYears: 5 })],
    ]);
    expect(state.structure.offers.find(({ by }) => by === CAR)).toMatchObject({
      voters: [ALD, BOR],
      counterTo: 'o1',
    });
  });
});

describe('withdraw', () => {
  it('takes effect before anyone’s answer', () => {
    const start = take(still(sketch()), propose(ALD, [BOR], 'bilateral-defence')).state;
    const { state, events, refusals } = take(start, accept(BOR), withdraw(ALD));
    expect(events.map(({ kind }) => kind)).toEqual(['offer-withdrawn']);
    expect(refusals.map(({ order, code }) => [order.by, code])).toEqual([[BOR, 'unknown-offer']]);
    expect([state.structure.offers, state.structure.pacts]).toEqual([[], []]);
  });
});

describe('invite', () => {
  it('asks the newcomer and the other members', () => {
    const { state, told } = story(still(sketch(LEAGUE_OF_THREE)), [[invite(BOR, LEAGUE, DUN)]]);
    expect(told[0]).toEqual(['offer-made (join) BOR ALD CAR DUN']);
    expect(state.structure.offers).toMatchObject([
      { kind: 'join', pact: LEAGUE, parties: [DUN], voters: [ALD, CAR, DUN] },
    ]);
  });

  it('and they let it in', () => {
    const { state, told } = story(still(sketch(LEAGUE_OF_THREE)), [
      [invite(BOR, LEAGUE, DUN)],
      [accept(ALD), accept(CAR), accept(DUN)],
    ]);
    expect(told[1]?.slice(-1)).toEqual(['member-joined DUN']);
    expect(membersOf(pact(state))).toEqual([ALD, BOR, CAR, DUN]);
    expect(pact(state).members[3]).toMatchObject({ joined: 2, leaves: null });
    expect(pact(state).ledger.events).toMatchObject([{ kind: 'member-joined', about: DUN }]);
  });

  it('two newcomers may be invited at once', () => {
    const { state } = story(still(sketch(LEAGUE_OF_THREE)), [
      [invite(BOR, LEAGUE, DUN), invite(ALD, LEAGUE, EST)],
      [accept(DUN), accept(EST)],
      [],
    ]);
    expect(membersOf(pact(state))).toEqual([ALD, BOR, CAR, DUN, EST]);
  });
});

describe('amend', () => {
  it('puts new terms to the other members', () => {
    const { state, told } = story(still(sketch(LEAGUE_OF_THREE)), [
      [amend(ALD, LEAGUE, { trigger: 'voted' })],
    ]);
    expect(told[0]).toEqual(['offer-made (amend) ALD BOR CAR']);
    expect(pact(state).terms.trigger).toBe('automatic');
  });

  it('and the pact has them once they agree', () => {
    const { state, told } = story(still(sketch(LEAGUE_OF_THREE)), [
      [amend(ALD, LEAGUE, { trigger: 'voted', decision: 'lead-nation' })],
      [accept(BOR), accept(CAR)],
    ]);
    expect(told[1]?.slice(-1)).toEqual(['pact-amended ALD']);
    expect(pact(state)).toMatchObject({ lead: ALD, terms: { trigger: 'voted', decision: 'lead-nation' } });
  });

  it('to a new purpose heartens its members, for the term that they had; a new term runs from now', () => {
    const old: Sketch['pacts'] = {
      league: { ...LEAGUE_OF_THREE!.league!, signed: { year: 1890, month: 1 }, against: 'EST' },
    };
    const start = still(sketch(old));
    const turned = (terms: Parameters<typeof amend>[2]) =>
      story(start, [[amend(ALD, LEAGUE, terms)], [], []]).state;
    const same = pact(turned({ against: EST, trigger: 'voted' }));
    const anew = pact(turned({ against: null, scope: { region: null, threats: ['terrorism'] } }));
    const longer = pact(turned({ against: EST, termYears: 30 }));
    expect([same.termFrom, anew.termFrom, longer.termFrom]).toEqual([-40, -40, 3]);
    expect([same.ledger.events, anew.ledger.events]).toMatchObject([[], [{ kind: 'renewed' }]]);
  });

  it('can make it another kind of pact', () => {
    const { state } = story(still(sketch(LEAGUE_OF_THREE)), [
      [
        {
          kind: 'amend',
          by: ALD,
          pact: LEAGUE,
          pactType: 'regional-partnership',
          terms: defaultTermsFor(still(sketch()), 'regional-partnership', null),
        },
      ],
      [],
      [],
    ]);
    expect(pact(state)).toMatchObject({ type: 'regional-partnership', termFrom: 3 });
  });

  it('a pact that no longer has a lead rule loses its lead', () => {
    const led: Sketch['pacts'] = {
      league: { ...LEAGUE_OF_THREE!.league!, decision: 'lead-nation', lead: 'BOR' },
    };
    const { state } = story(still(sketch(led)), [[amend(BOR, LEAGUE, { decision: 'majority' })], [], []]);
    expect(pact(state).lead).toBeNull();
  });
});
