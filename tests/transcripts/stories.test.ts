// Three stories, told as a teacher would: a call to arms, a betrayal, a coalition. Each line is what the engine reports.

import { describe, expect, it } from 'vitest';
import { pactAccount, verdictOf } from '../../src/engine';
import { accept, answer, breakUp, claim, leave, propose, stance, story, take } from '../engine/moves';
import { ALD, between, BOR, CAR, DUN, LEAGUE, pact, still } from '../engine/world';

/** Ald is strong and claims a ford of Bor's. Bor and Car have promised to defend each other; Dun looks on. */
const ford = () =>
  still({
    nations: {
      ALD: { capability: 0.3 },
      BOR: { capability: 0.1 },
      CAR: { capability: 0.25 },
      DUN: { capability: 0.2 },
    },
    pairs: { 'ALD BOR': { dispute: 'a ford', rivalry: 0.8 }, 'BOR CAR': { trust: 0.6 } },
    pacts: {
      league: {
        type: 'bilateral-defence',
        members: ['BOR', 'CAR'],
        clauses: ['defence', 'non-aggression'],
        trigger: 'automatic',
        noticeTurns: 2,
      },
    },
  });

const PUSH = [stance(ALD, 'escalate')];

describe('a call to arms', () => {
  const mobilised = [[claim(ALD, BOR)], PUSH, PUSH];

  it('goes out when armies are mobilised, and is answered in the turn after', () => {
    const { told } = story(ford(), [...mobilised, [answer(CAR, 'fight')]]);
    expect(told).toEqual([
      ['claim-pressed ALD BOR', 'incident (claim) ALD BOR'],
      ['crisis-rose (warning) ALD BOR'],
      ['crisis-rose (mobilisation) ALD BOR', 'call-made BOR CAR'],
      ['call-answered (fight) CAR BOR'],
    ]);
  });

  it('that is honoured makes the pact stronger and the ally trusted', () => {
    const before = story(ford(), mobilised).state;
    const after = take(before, answer(CAR, 'fight')).state;
    expect(between(after, 'trust', BOR, CAR)).toBeGreaterThan(between(before, 'trust', BOR, CAR));
    expect(pact(after).cohesion).toBeGreaterThan(pact(before).cohesion);
    const honoured = pactAccount(after, LEAGUE)?.entries.find(({ part }) => part === 'call-honoured');
    expect(honoured).toMatchObject({ about: CAR, fading: true });
  });

  it('that is refused is remembered by the caller, in the pact, and in the books', () => {
    const before = story(ford(), mobilised).state;
    const after = take(before, answer(CAR, 'refuse')).state;
    expect(between(after, 'trust', BOR, CAR)).toBeLessThan(between(before, 'trust', BOR, CAR));
    expect(pact(after).cohesion).toBeLessThan(pact(before).cohesion);
    expect(verdictOf(after, CAR).conduct).toMatchObject({ called: 1, refused: 1, honoured: 0 });
  });

  it('decides the war: with its ally Bor holds the ford, alone it loses it', () => {
    const ends = (said: 'fight' | 'refuse') =>
      story(ford(), [
        ...mobilised,
        [answer(CAR, said), ...PUSH],
        PUSH,
        ...Array.from({ length: 12 }, () => []),
      ]).state.structure.settled[0]?.outcome;
    expect([ends('fight'), ends('refuse')]).toEqual(['target-held', 'challenger-won']);
  });
});

describe('a betrayal', () => {
  it('costs the trust of the victim at once, and a part of everyone else’s', () => {
    const before = ford();
    const { state, events } = take(before, breakUp(CAR, LEAGUE));
    expect(events.map(({ kind }) => kind)).toEqual(['pact-broken', 'pact-ended']);
    const lost = [ALD, BOR, DUN].map(
      (judge) => between(before, 'trust', judge, CAR) - between(state, 'trust', judge, CAR),
    );
    expect(lost[1]).toBeGreaterThan(4 * Math.max(lost[0]!, lost[2]!));
    expect(Math.min(...lost)).toBeGreaterThan(0);
    expect(state.structure.violations).toEqual([{ turn: 1, violator: CAR, pact: LEAGUE, victims: [BOR] }]);
  });

  it('has a lawful alternative: notice keeps the promise until it runs out, and costs no trust', () => {
    const before = ford();
    const { state, told } = story(before, [[leave(CAR, LEAGUE)], [], []]);
    expect(told).toEqual([['notice-given CAR'], [], ['member-left CAR', 'pact-ended (notice) BOR CAR']]);
    expect(between(state, 'trust', DUN, CAR)).toBeGreaterThanOrEqual(between(before, 'trust', DUN, CAR));
    expect(verdictOf(state, CAR).conduct.broken).toBe(0);
  });

  it('leaves the victim alone when the call comes', () => {
    const { state } = story(ford(), [[breakUp(CAR, LEAGUE)], [claim(ALD, BOR)], PUSH]);
    expect(take(state, ...PUSH).events.map(({ kind }) => kind)).toEqual(['crisis-rose']);
  });
});

describe('a coalition', () => {
  it('is made against one nation in a crisis, needs no trust, and ends with its goal', () => {
    const alone = still({
      theory: { crisis: { quietYears: 0 } },
      nations: { ALD: { capability: 0.3 }, BOR: {}, CAR: {}, DUN: {} },
      pairs: { 'ALD BOR': { dispute: 'a ford' }, 'BOR CAR': { trust: 0.2 }, 'BOR DUN': { trust: 0.2 } },
    });
    const { told, state } = story(alone, [
      [claim(ALD, BOR)],
      [propose(BOR, [CAR, DUN], 'ad-hoc-coalition', { against: ALD }), ...PUSH],
      [accept(CAR), accept(DUN)],
      [stance(ALD, 'concede')],
    ]);
    expect(told).toEqual([
      ['claim-pressed ALD BOR', 'incident (claim) ALD BOR'],
      ['offer-made (found) BOR CAR DUN', 'crisis-rose (warning) ALD BOR'],
      ['offer-accepted DUN', 'offer-accepted CAR', 'pact-founded (ad-hoc-coalition) BOR CAR DUN'],
      [
        'backed-down ALD BOR',
        'crisis-settled (challenger-backed-down) ALD BOR',
        'coalition-fulfilled BOR CAR DUN',
        'pact-ended (purpose-fulfilled) BOR CAR DUN',
      ],
    ]);
    expect(state.structure.pacts).toEqual([]);
  });
});
