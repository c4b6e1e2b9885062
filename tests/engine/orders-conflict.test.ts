// Specifies the orders of conflict: press a claim, choose a stance, answer a call. Where they lead is told in crises.test.ts.

import { describe, expect, it } from 'vitest';
import { answer, claim, effects, stance, story, take } from './moves';
import { ALD, between, BOR, CAR, type Sketch, still, theory } from './world';

const sketch: Sketch = {
  nations: { ALD: { capability: 0.3 }, BOR: {}, CAR: {} },
  pairs: { 'ALD BOR': { dispute: 'an island' } },
  pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] } },
};

describe('press-claim', () => {
  const taken = take(still(sketch), claim(ALD, BOR));
  it('opens a crisis on its lowest rung', () => {
    expect(taken.events.map(({ kind, actors, detail }) => [kind, ...actors, detail])).toEqual([
      ['claim-pressed', ALD, BOR, undefined],
      ['incident', ALD, BOR, 'claim'],
    ]);
    expect(taken.state.structure.crises).toMatchObject([
      {
        id: 'x1',
        challenger: ALD,
        target: BOR,
        cause: 'claim',
        began: 1,
        rung: 'incident',
        stances: { challenger: 'stand', target: 'stand' },
      },
    ]);
  });
  it('costs the target’s trust, and both remember the dispute', () => {
    expect(effects(taken, 'claim-pressed')).toEqual([
      `trust BOR>ALD -${theory.trust.claimPressed * 500_000}`,
    ]);
    expect([
      between(taken.state, 'lastDispute', ALD, BOR),
      between(taken.state, 'lastDispute', BOR, ALD),
    ]).toEqual([1, 1]);
  });
  it('a rivalry is claim enough', () => {
    const rivals = still({ ...sketch, pairs: { 'ALD CAR': { rivalry: 0.2 } } });
    expect(take(rivals, claim(CAR, ALD)).refusals).toEqual([]);
  });
});

describe('crisis-stance', () => {
  const begun = take(still(sketch), claim(ALD, BOR)).state;
  it('moves the crisis this turn and is forgotten after', () => {
    const { state, told } = story(begun, [[stance(ALD, 'escalate')], []]);
    expect(told).toEqual([['crisis-rose (warning) ALD BOR'], []]);
    expect(state.structure.crises[0]?.stances).toEqual({ challenger: 'stand', target: 'stand' });
  });
  it('the last word of a turn counts', () => {
    const { told } = story(begun, [[stance(ALD, 'escalate'), stance(ALD, 'stand')]]);
    expect(told).toEqual([[]]);
  });
});

describe('answer-call', () => {
  const called = story(still(sketch), [
    [claim(ALD, BOR)],
    [stance(ALD, 'escalate')],
    [stance(ALD, 'escalate')],
  ]).state;
  it('is given once to each call', () => {
    expect(called.structure.calls).toMatchObject([
      { caller: BOR, called: CAR, made: 3, answer: null, pact: 'league' },
    ]);
    const { state, told } = story(called, [[answer(CAR, 'fight')]]);
    expect(told).toEqual([['call-answered (fight) CAR BOR']]);
    expect(state.structure.calls).toMatchObject([{ answer: 'fight' }]);
  });
});
