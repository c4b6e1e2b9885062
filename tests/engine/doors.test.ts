// Specifies ways into a state that led round a rule once: each is closed, or says what it costs.

import { describe, expect, it } from 'vitest';
import { asPactId, type State, type Step } from '../../src/engine';
import { openStreams } from '../../src/engine/random/streams';
import {
  accept,
  amend,
  answer,
  breakUp,
  claim,
  eventsOf,
  invite,
  leave,
  propose,
  refused,
  stance,
  story,
  take,
} from './moves';
import { ALD, BOR, CAR, DUN, LEAGUE, membersOf, pact, type Sketch, still } from './world';

const NATIONS = { ALD: { capability: 0.12 }, BOR: {}, CAR: {}, DUN: {} };
const RIVALS = { 'ALD BOR': { rivalry: 0.6 } };
type Treaty = Omit<NonNullable<Sketch['pacts']>[string], 'members'>;
const PEACE: Treaty = { type: 'regional-partnership', clauses: ['non-aggression', 'consultation'] };
const GUARD: Treaty = { type: 'bilateral-defence', clauses: ['defence', 'consultation'] };

describe('peace between two at war', () => {
  it('is not proposed by a third', () => {
    const war = story(still({ nations: NATIONS, pairs: RIVALS }), [[claim(ALD, BOR)]]).state;
    expect(refused(war, propose(CAR, [ALD, BOR], 'regional-partnership'))).toBe('at-odds');
  });

  it('falls where they came to blows after it was offered', () => {
    const { steps, state } = story(still({ nations: NATIONS, pairs: RIVALS }), [
      [claim(ALD, BOR), propose(BOR, [ALD], 'regional-partnership')],
      [accept(ALD)],
    ]);
    expect(steps.map((taken) => eventsOf(taken, 'offer-lapsed').map(({ detail }) => detail))).toEqual([
      [],
      ['at-odds'],
    ]);
    expect(state.structure.pacts).toEqual([]);
  });

  it('does not come by an amendment of what binds them', () => {
    const start = still({
      nations: NATIONS,
      pairs: RIVALS,
      pacts: { league: { ...GUARD, members: ['ALD', 'BOR'] } },
    });
    const war = story(start, [[claim(ALD, BOR)]]).state;
    expect(refused(war, amend(ALD, LEAGUE, { clauses: ['defence', 'non-aggression', 'consultation'] }))).toBe(
      'at-odds',
    );
  });
});

describe('who talks with one that presses a claim', () => {
  const start = still({ nations: NATIONS, pairs: RIVALS });
  const drawn = (order: string): Step =>
    take(
      { ...start, streams: { ...start.streams, order: openStreams(order).order } },
      { kind: 'dialogue', by: BOR, with: ALD },
      claim(ALD, BOR),
    );

  it('has talked, and has a quarrel, whoever was drawn first', () => {
    for (const draw of ['oak', 'ash', 'elm', 'yew', 'fir', 'bay', 'box', 'fig']) {
      const { events, refusals } = drawn(draw);
      expect(refusals, draw).toEqual([]);
      expect(events.map(({ kind }) => kind).slice(0, 2), draw).toEqual(['dialogue-held', 'claim-pressed']);
    }
  });
});

describe('a call against one to whom peace is promised', () => {
  const called = (): State =>
    story(
      still({
        nations: NATIONS,
        pairs: RIVALS,
        pacts: {
          league: { ...PEACE, members: ['ALD', 'CAR'] },
          guard: { ...GUARD, clauses: ['defence'], members: ['BOR', 'CAR'] },
        },
      }),
      [[claim(ALD, BOR)], [stance(ALD, 'escalate')], [stance(ALD, 'escalate')]],
    ).state;

  it('leaves a lawful way out', () => {
    expect(called().structure.calls).toMatchObject([{ called: CAR, exemption: 'peace-promised' }]);
  });
  it('breaks the promise where it is answered by fighting', () => {
    const taken = take(called(), answer(CAR, 'fight'));
    expect(eventsOf(taken, 'pact-broken')).toMatchObject([{ actors: [CAR, ALD], pact: LEAGUE }]);
    expect(taken.state.structure.pacts.map(({ id }) => id)).toEqual(['guard']);
  });
  it('keeps the promise where it is answered with money', () => {
    expect(eventsOf(take(called(), answer(CAR, 'fund')), 'pact-broken')).toEqual([]);
  });
});

describe('twin treaties', () => {
  const two = () =>
    still({
      nations: NATIONS,
      pacts: { guard: { ...GUARD, members: ['ALD', 'BOR'] }, league: { ...PEACE, members: ['ALD', 'BOR'] } },
    });

  it('do not come by amendment', () => {
    const guard = pact(two(), 'guard');
    const twin = { kind: 'amend', by: ALD, pact: LEAGUE, pactType: guard.type, terms: guard.terms } as const;
    expect(refused(two(), twin)).toBe('already-allied-so');
  });

  it('that a departure makes are merged, the earlier into the later', () => {
    const start = still({
      nations: NATIONS,
      pacts: {
        league: { ...PEACE, members: ['ALD', 'BOR'], signed: { year: 1890, month: 1 } },
        wider: { ...PEACE, members: ['ALD', 'BOR', 'CAR'], noticeTurns: 0 },
      },
    });
    const taken = take(start, leave(CAR, asPactId('wider')));
    expect(taken.state.structure.pacts.map(({ id }) => id)).toEqual(['wider']);
    expect(eventsOf(taken, 'pacts-merged')).toMatchObject([
      { actors: [ALD, BOR], pact: 'wider', detail: 'league' },
    ]);
  });
});

describe('what is settled in one turn', () => {
  const guard = () =>
    still({
      nations: NATIONS,
      pacts: {
        league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'DUN'], clauses: ['defence'] },
      },
    });
  const wider = { clauses: ['defence', 'offence'] } as const;
  const everyone = (state: State) =>
    state.structure.offers.flatMap(({ id, voters }) =>
      voters.map((by) => ({ kind: 'accept', by, offer: id }) as const),
    );

  it.each([
    ['the invitation first', [invite(ALD, LEAGUE, CAR), amend(ALD, LEAGUE, wider)]],
    ['the amendment first', [amend(ALD, LEAGUE, wider), invite(ALD, LEAGUE, CAR)]],
  ])('binds no newcomer to terms that it did not see, %s', (_, moves) => {
    const asked = story(guard(), [moves]).state;
    const { state } = take(asked, ...everyone(asked));
    expect([membersOf(pact(state)), pact(state).terms.clauses]).toEqual([[ALD, BOR, DUN], wider.clauses]);
  });

  it('is nothing that one proposed who has left', () => {
    const four = still({
      nations: NATIONS,
      pacts: {
        league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR', 'DUN'], clauses: ['defence'] },
      },
    });
    const asked = story(four, [[amend(ALD, LEAGUE, { decision: 'lead-nation' })]]).state;
    const taken = take(asked, breakUp(ALD, LEAGUE), ...everyone(asked));
    expect(eventsOf(taken, 'offer-lapsed').map(({ detail }) => detail)).toEqual(['proposer-left']);
    expect(pact(taken.state)).toMatchObject({ lead: null, terms: { decision: 'consensus' } });
  });

  it('is a breach of both where both break one pact', () => {
    const start = still({ nations: NATIONS, pacts: { league: { ...GUARD, members: ['ALD', 'BOR'] } } });
    const taken = take(start, breakUp(BOR, LEAGUE), breakUp(ALD, LEAGUE));
    expect(taken.state.structure.violations.map(({ violator }) => violator)).toEqual([ALD, BOR]);
  });
});

describe('who breaks a pact in a war', () => {
  const atWar = (): State =>
    story(
      still({
        nations: NATIONS,
        pairs: RIVALS,
        pacts: {
          league: { type: 'multilateral-defence', members: ['BOR', 'CAR', 'DUN'], clauses: ['defence'] },
        },
      }),
      [
        [claim(ALD, BOR)],
        [stance(ALD, 'escalate')],
        [stance(ALD, 'escalate')],
        [answer(CAR, 'fight'), answer(DUN, 'fight')],
      ],
    ).state;

  it('fights for it no longer, while its loyal members do', () => {
    const lapsed = eventsOf(take(atWar(), breakUp(DUN, LEAGUE)), 'call-lapsed');
    expect(lapsed.map(({ actors }) => actors)).toEqual([[DUN, BOR]]);
  });
});
