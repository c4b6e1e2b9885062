// Specifies the crisis ladder (model section 8), told turn by turn: incident, warning, mobilisation and calls, clash, war, and every way out.

import { describe, expect, it, test } from 'vitest';
import type { State } from '../../src/engine';
import { answer, effects, eventsOf, type Move, stance, story, take } from './moves';
import { CLAIM, even, giant, PUSH, valley } from './valley';
import { ALD, between, BOR, CAR, of, still, theory } from './world';

const w = theory.crisis;

describe('the ladder', () => {
  it('is climbed a rung a turn; allies are called at mobilisation and answer before blood is shed', () => {
    expect(story(still(giant), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, 'fight')]]).told).toEqual([
      ['claim-pressed ALD BOR', 'incident (claim) ALD BOR'],
      ['crisis-rose (warning) ALD BOR'],
      ['crisis-rose (mobilisation) ALD BOR', 'call-made BOR CAR'],
      [
        'call-answered (fight) CAR BOR',
        'crisis-rose (clash) ALD BOR',
        'attack-felt BOR ALD',
        'clash-fought (challenger-won) ALD BOR CAR',
      ],
    ]);
  });

  it('a clash can be carried to war, which asks once more those who only had words', () => {
    const alone = valley({ ...even, nations: { ...even.nations, ALD: { capability: 0.1 } } });
    expect(
      story(still(alone), [CLAIM, PUSH, PUSH, PUSH, PUSH, [answer(CAR, 'fight')]]).told.slice(2),
    ).toEqual([
      ['crisis-rose (mobilisation) ALD BOR', 'call-made BOR CAR'],
      [
        'call-answered (words) CAR BOR',
        'crisis-rose (clash) ALD BOR',
        'attack-felt BOR ALD',
        'clash-fought (stalemate) ALD BOR',
      ],
      ['crisis-rose (war) ALD BOR', 'call-made BOR CAR'],
      [
        'call-answered (fight) CAR BOR',
        'war-joined (treaty) CAR BOR',
        'war-fought (target-held) ALD BOR CAR',
      ],
    ]);
  });

  it('those who come to fight already, or have refused, are not asked again', () => {
    for (const said of ['fight', 'refuse'] as const) {
      const alone =
        said === 'refuse'
          ? valley({ ...even, nations: { ...even.nations, ALD: { capability: 0.1 } } })
          : even;
      const { told } = story(still(alone), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, said)], PUSH]);
      expect(told[4]).toEqual([
        'crisis-rose (war) ALD BOR',
        ...(said === 'fight' ? ['war-joined (treaty) CAR BOR'] : []),
      ]);
    }
  });

  it('the target may climb as well as the challenger', () => {
    expect(story(still(valley()), [CLAIM, [stance(BOR, 'escalate')]]).told[1]).toEqual([
      'crisis-rose (warning) ALD BOR',
    ]);
  });

  it('both climbing is two rungs, but never past mobilisation: allies answer before blood is shed', () => {
    const both = [stance(ALD, 'escalate'), stance(BOR, 'escalate')];
    expect(story(still(valley()), [CLAIM, both, both]).told.slice(1)).toEqual([
      ['crisis-rose (warning) ALD BOR', 'crisis-rose (mobilisation) ALD BOR', 'call-made BOR CAR'],
      [
        'call-answered (words) CAR BOR',
        'crisis-rose (clash) ALD BOR',
        'attack-felt BOR ALD',
        'clash-fought (challenger-won) ALD BOR',
        'crisis-rose (war) ALD BOR',
        'call-made BOR CAR',
      ],
    ]);
  });
});

describe('the ways out', () => {
  const begun = story(still(valley()), [CLAIM]).state;
  const ended = (state: State, ...moves: readonly Move[]) => take(state, ...moves);

  it('nobody pushes: it fades', () => {
    const { told, state } = story(
      begun,
      Array.from({ length: w.standLimit }, () => []),
    );
    expect(told.flat()).toEqual(['crisis-settled (faded) ALD BOR']);
    expect(state.structure.settled).toMatchObject([
      { challenger: ALD, target: BOR, rung: 'incident', outcome: 'faded', turn: 1 + w.standLimit },
    ]);
  });

  it('the challenger backs down: nothing changes hands, but its pride', () => {
    const settled = ended(begun, stance(ALD, 'concede'));
    expect(eventsOf(settled, 'crisis-settled')[0]).toMatchObject({ detail: 'challenger-backed-down' });
    expect(effects(settled, 'crisis-settled')).toEqual([
      `nationalism ALD +${theory.politics.nationalismLoss * 1_000_000}`,
    ]);
    expect(between(settled.state, 'dispute', ALD, BOR)).toBe(1_000_000);
  });

  it('the target concedes: what was claimed changes hands, with a little strength, and rankles', () => {
    const gain = Math.trunc(100_000 * w.concessionGain);
    const land = Math.trunc(begun.nations.gdp[1]! * w.concessionGdp);
    expect(effects(ended(begun, stance(BOR, 'concede')), 'crisis-settled')).toEqual([
      `capability BOR -${gain}`,
      `capability ALD +${gain}`,
      `gdp BOR -${land}`,
      `gdp ALD +${land}`,
      'dispute ALD>BOR -1000000',
      'dispute BOR>ALD -1000000',
      `stability BOR -${w.stabilityLoss * 1_000_000}`,
      `grievance ALD>BOR +${w.grievanceClash * 1_000_000}`,
      `grievance BOR>ALD +${w.grievanceClash * 1_000_000}`,
      `nationalism BOR +${theory.politics.nationalismLoss * 1_000_000}`,
    ]);
  });

  describe('mediation', () => {
    const tried = (trust: number, moves: readonly Move[], patch: Partial<typeof w>) => {
      const start = still(
        valley({ pairs: { 'ALD BOR': { dispute: 'a valley', trust } }, theory: { crisis: patch } }),
      );
      return story(start, [CLAIM, moves]).told[1];
    };
    const both = [stance(ALD, 'mediate'), stance(BOR, 'mediate')];

    it('succeeds surely where both want it and its chance is full', () => {
      expect(tried(0.5, both, { mediationBase: 1 })).toEqual(['crisis-settled (mediated) ALD BOR']);
    });
    it('cannot where there is no chance of it', () =>
      expect(tried(0.5, both, { mediationBase: 0, mediationTrust: 0 })).toEqual([]));

    const successes = (trust: number, moves: readonly Move[]) => {
      let count = 0;
      for (let seed = 0; seed < 150; seed++) {
        const start = still(valley({ pairs: { 'ALD BOR': { dispute: 'a valley', trust } } }), `${seed}`);
        if (story(start, [CLAIM, moves]).told[1]!.length > 0) count++;
      }
      return count / 150;
    };
    it('succeeds more often among those who trust each other, and where both want it', () => {
      const mistrusting = successes(0.05, both);
      const trusting = successes(0.95, both);
      const oneSided = successes(0.95, [stance(ALD, 'mediate')]);
      expect(Math.abs(mistrusting - w.mediationBase)).toBeLessThan(0.12);
      expect(Math.abs(trusting - (w.mediationBase + 0.95 * w.mediationTrust))).toBeLessThan(0.12);
      expect(Math.abs(oneSided - trusting / 2)).toBeLessThan(0.12);
    });
    it('leaves some trust, and the dispute', () => {
      const start = story(still(valley({ theory: { crisis: { mediationBase: 1 } } })), [CLAIM]).state;
      const settled = take(start, ...both);
      const trusted = (i: typeof ALD, j: typeof ALD) =>
        Math.trunc(theory.trust.dialogue * (1_000_000 - between(start, 'trust', i, j)));
      expect(effects(settled, 'crisis-settled')).toEqual([
        `trust ALD>BOR +${trusted(ALD, BOR)}`,
        `trust BOR>ALD +${trusted(BOR, ALD)}`,
      ]);
      expect(between(settled.state, 'dispute', ALD, BOR)).toBe(1_000_000);
    });
  });

  it('a clash that neither carries on ends in stalemate', () => {
    const { told } = story(still(even), [
      CLAIM,
      PUSH,
      PUSH,
      [...PUSH, answer(CAR, 'fight')],
      ...Array.from({ length: w.standLimit }, () => []),
    ]);
    expect(told.slice(-1)).toEqual([['crisis-settled (stalemate) ALD BOR']]);
  });

  it('one may still give in at war', () => {
    const { told } = story(still(even), [
      CLAIM,
      PUSH,
      PUSH,
      [...PUSH, answer(CAR, 'fight')],
      PUSH,
      [stance(BOR, 'concede')],
    ]);
    expect(told[5]).toEqual(['crisis-settled (target-conceded) ALD BOR']);
  });
});

test('a crisis that is over leaves no calls, and its place in memory for ten years', () => {
  const { state } = story(still(giant), [CLAIM, PUSH, PUSH, PUSH, [stance(BOR, 'concede')]]);
  expect([state.structure.crises, state.structure.calls]).toEqual([[], []]);
  expect(state.structure.settled).toHaveLength(1);
  expect(of(state, 'capability', ALD)).toBeLessThan(900_000 + 40_000);
});

test('a game may begin in a crisis: from mobilisation on, the allies have been called', () => {
  const start = still(
    valley({ crises: [{ challenger: 'ALD', target: 'BOR', cause: 'claim', rung: 'mobilisation' }] }),
  );
  expect(start.structure.crises).toMatchObject([
    { challenger: ALD, target: BOR, rung: 'mobilisation', began: 0 },
  ]);
  expect(start.structure.calls).toMatchObject([{ caller: BOR, called: CAR, made: 0, answer: null }]);
  expect(story(start, [[answer(CAR, 'fight')]]).told).toEqual([['call-answered (fight) CAR BOR']]);
});
