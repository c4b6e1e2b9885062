// Specifies how breach strikes (model section 6), and what yearly reviews of pledges do.

import { describe, expect, it } from 'vitest';
import { ppm } from '../../src/engine';
import { breachHazard } from '../../src/engine/rules/cohesion';
import { derive } from '../../src/engine/rules/derived';
import { pactFacts } from '../../src/engine/rules/pact-facts';
import { pressure } from '../../src/engine/rules/threat';
import { effects, eventsOf, story, take, wait } from './moves';
import { ALD, BOR, CAR, LEAGUE, pact, type Sketch, still, theory } from './world';

const w = theory.cohesion;
const PRESSED: Sketch = {
  nations: { ALD: {}, BOR: {}, CAR: { capability: 0.5 } },
  pairs: {
    'ALD CAR': { rivalry: 1, neighbours: true },
    'BOR CAR': { rivalry: 1, neighbours: true },
    'ALD BOR': { trust: [0.1, 0.3] },
  },
  pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses: ['defence'] } },
};
const often = (breachRate: number, more: Partial<Sketch> = {}): Sketch => ({
  ...PRESSED,
  theory: { cohesion: { breachRate } },
  ...more,
});

describe('breach pressure', () => {
  it('is the hazard over the next four years at the game’s tempo', () => {
    for (const tempo of [1, 3]) {
      const state = still(often(w.breachRate, { tempo }));
      const { outsideThreat } = pactFacts(state, derive(state), pact(state));
      const hazard = breachHazard(
        w,
        pressure(theory.threat, outsideThreat),
        pact(state).cohesion / 1_000_000,
      );
      expect(pact(state).breachPressure).toBe(
        Math.min(1_000_000, Math.trunc(hazard * tempo * w.breachHorizonYears * 1_000_000)),
      );
    }
    expect(w.breachHorizonYears).toBe(4);
  });

  it('is nothing without a threat, and never more than certain', () => {
    expect(
      pact(still({ ...PRESSED, pairs: {}, theory: { cohesion: { breachRate: 1 } } })).breachPressure,
    ).toBe(0);
    expect(pact(still(often(5, { tempo: 12 }))).breachPressure).toBe(1_000_000);
  });
});

describe('when it strikes', () => {
  it('the member that trusts the others least has a choice to make, for one turn', () => {
    const struck = take(still(often(5, { tempo: 12, turnsPerYear: 1 })));
    expect(eventsOf(struck, 'defection-choice').map(({ actors, pact: id }) => [...actors, id])).toEqual([
      [ALD, LEAGUE],
    ]);
    expect(struck.state.structure.defectionChoices).toEqual([
      { pact: LEAGUE, nation: ALD, over: null, turn: 1 },
    ]);
  });

  it('nothing follows by itself: the pact stands unless the member leaves or breaks it', () => {
    const { state } = story(still(often(5, { tempo: 12, turnsPerYear: 1, turns: 6 })), [[], [], []]);
    expect(state.structure.pacts).toHaveLength(1);
    expect(state.structure.defectionChoices.map(({ turn }) => turn)).toEqual([3]);
  });

  it('strikes as often as its hazard says', () => {
    const rate = 3;
    let struck = 0;
    for (let seed = 0; seed < 400; seed++)
      struck += eventsOf(take(still(often(rate), `${seed}`)), 'defection-choice').length;
    const state = still(often(rate));
    const hazard = pact(wait(state, 1)).breachPressure / (w.breachHorizonYears * 4);
    const { outsideThreat } = pactFacts(state, derive(state), pact(state));
    const expected =
      breachHazard(
        { ...w, breachRate: rate },
        pressure(theory.threat, outsideThreat),
        pact(state).cohesion / 1_000_000,
      ) / 4;
    expect(hazard).toBeGreaterThan(0);
    expect(Math.abs(struck / 400 - expected)).toBeLessThan(0.06);
  });
});

describe('a pledge', () => {
  const pledged = (burden: number): Sketch => ({
    nations: { ALD: { burden }, BOR: { burden: 0.05 }, CAR: {} },
    pacts: {
      league: {
        type: 'bilateral-defence',
        members: ['ALD', 'BOR'],
        clauses: ['defence', 'burden-pledge'],
        pledge: 0.04,
        termYears: 0,
      },
    },
  });
  const reviewed = (burden: number) => {
    const { steps, told } = story(still(pledged(burden)), [[], [], [], [], []]);
    return { told: told.map((lines) => lines.join('; ')), fourth: steps[3]!, before: steps[2]!.state };
  };

  it('is reviewed once a year', () => {
    expect(reviewed(0.04).told).toEqual(['', '', '', 'pledge-kept ALD; pledge-kept BOR', '']);
    expect(reviewed(0.039).told[3]).toBe('pledge-missed ALD; pledge-kept BOR');
  });

  it('kept, earns the others’ trust; missed, costs it, and makes a row in the pact', () => {
    const trust = (state: ReturnType<typeof still>) => state.pairs.trust[1 * 3 + 0]!;
    const kept = reviewed(0.04);
    expect(effects(kept.fourth, 'pledge-kept')[0]).toBe(
      `trust BOR>ALD +${Math.trunc(theory.trust.pledgeKept * (1_000_000 - trust(kept.before)))}`,
    );
    const missed = reviewed(0.02);
    expect(effects(missed.fourth, 'pledge-missed')).toEqual([
      `trust BOR>ALD -${Math.trunc(theory.trust.pledgeMissed * trust(missed.before))}`,
    ]);
    expect(pact(missed.fourth.state).ledger.events).toMatchObject([
      { kind: 'burden-row', about: ALD, value: Math.trunc(ppm(w.events['burden-row']) / 2) },
    ]);
    expect([BOR, CAR]).toHaveLength(2);
  });
});
