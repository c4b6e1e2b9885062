// Specifies how governments change, what nationalism does, and how members mediate and bargain (model sections 2, 5 and 6).

import { describe, expect, it, test } from 'vitest';
import { pactAccount, priceOf, type State, step, trustAccount } from '../../src/engine';
import {
  autonomyTasteOf,
  mostUpheaval,
  type PoliticsCase,
  regimeAfter,
  upheavalHazards,
} from '../../src/engine/rules/politics';
import { claim, type Move, propose, orderOf, stance, story, take } from './moves';
import { ALD, between, BOR, CAR, LEAGUE, of, pact, type Sketch, still, theory, world } from './world';

const w = theory.politics;
const CALM: PoliticsCase = { stability: 0.6, regime: -0.4, defeated: false, hardship: 0, wealth: 1, age: 50 };

describe('hazards of upheaval', () => {
  const hazards = (more: Partial<PoliticsCase> = {}) => upheavalHazards(w, { ...CALM, ...more });
  test.each<[string, Partial<PoliticsCase>, number, number, number]>([
    ['less stability', { stability: 0.5 }, 1, 1, -1],
    ['a defeat', { defeated: true }, 1, 1, 0],
    ['hardship', { hardship: 0.2 }, 1, 1, -1],
    ['a regime nearer its pole', { regime: -0.9 }, -1, 0, -1],
    ['wealth', { wealth: 2 }, -1, 0, 0],
    ['want', { wealth: 0.4 }, 1, 0, 0],
    ['a young regime', { age: 1 }, 1, 1, 0],
    ['democracy', { regime: 0.8 }, -1, -1, -1],
  ])('%s', (_, more, coup, revolution, democratisation) => {
    const [calm, now] = [hazards(), hazards(more)];
    expect([
      Math.sign(now.coup - calm.coup),
      Math.sign(now.revolution - calm.revolution),
      Math.sign(now.democratisation - calm.democratisation),
    ]).toEqual([coup, revolution, democratisation]);
  });

  test.each<[string, Partial<PoliticsCase>]>([
    ['in calm', {}],
    ['with nothing left to lose', { stability: 0, defeated: true, hardship: 1, regime: 0 }],
    ['young and poor', { stability: 0, defeated: true, hardship: 1, regime: 0, wealth: 0, age: 0 }],
    ['in an autocracy without hold', { stability: 0, defeated: true, hardship: 1, regime: -0.01 }],
    ['in a steady autocracy', { stability: 1, regime: -1 }],
  ])('together they never exceed their bound: %s', (_, more) => {
    const { coup, revolution, democratisation } = hazards(more);
    expect(coup + revolution + democratisation).toBeLessThanOrEqual(mostUpheaval(w));
  });

  it('consolidated democracies have no coups, however shaken', () => {
    const shaken = { stability: 0, defeated: true, hardship: 1, wealth: 0, age: 0 };
    const coups = [0, 0.3, 0.6, w.consolidatedFrom, 1].map((regime) => hazards({ ...shaken, regime }).coup);
    expect(coups.slice(3)).toEqual([0, 0]);
    expect(coups.slice(0, 3).every((coup, k) => coup > (coups[k + 1] ?? 0))).toBe(true);
  });

  it('a coup closes, democratisation opens, a revolution leads anywhere', () => {
    expect(regimeAfter(w, 0.2, 'coup', 0.9)).toBeCloseTo(0.2 - w.coupShift);
    expect(regimeAfter(w, -0.8, 'coup', 0.9)).toBe(-1);
    expect(regimeAfter(w, 0.2, 'democratisation', 0.9)).toBeCloseTo(0.2 + w.democratisationShift);
    expect([0, 0.5, 1].map((luck) => regimeAfter(w, -0.8, 'revolution', luck))).toEqual([-1, 0, 1]);
  });
});

describe('a change of regime', () => {
  const upheaval = (politics: Partial<typeof w>): State =>
    still({
      nations: { ALD: { regime: -0.2, stability: 0 }, BOR: { stability: 1, regime: 0.8 } },
      pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'] } },
      theory: { politics },
    });

  it('moves the regime, shakes the state, and reaches the pact as change since signing', () => {
    const { state, events } = step(upheaval({ coup: 5, coupShift: 0.8 }), []);
    expect(events.map(({ kind, detail, actors }) => [kind, detail, actors])).toEqual([
      ['regime-changed', 'coup', [ALD]],
    ]);
    expect(of(state, 'regime', ALD)).toBe(-1_000_000);
    const part = pactAccount(state, LEAGUE)!.entries.find((entry) => entry.part === 'regime-change')!;
    expect(part.level).toBeLessThan(0);
    expect(pact(state).members[0]!.regimeThen).toBe(-200_000);
    expect(of(state, 'regimeSince', ALD)).toBe(1);
  });

  it('comes about as often as its hazard says', () => {
    let changes = 0;
    for (let seed = 0; seed < 150; seed++) {
      const start = world(
        {
          nations: { ALD: { regime: 0, stability: 0.5 }, BOR: { regime: 1, stability: 1 } },
          turnsPerYear: 1,
          theory: { politics: { coup: 1, democratisation: 0 } },
        },
        `s${seed}`,
      );
      changes += step(start, []).events.filter((event) => event.kind === 'regime-changed').length;
    }
    expect(changes / 150).toBeGreaterThan(0.15);
    expect(changes / 150).toBeLessThan(0.35);
  });
});

describe('nationalism', () => {
  const sketch = (nationalism: number): Sketch => ({
    nations: { ALD: { nationalism, autonomyTaste: 0.5 }, BOR: {}, CAR: {} },
    pairs: { 'ALD BOR': { transparency: 1, rivalry: 0.5 } },
    pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'] } },
  });

  it('takes some of every gain in trust, by an entry of its own, and nothing of a loss', () => {
    const [proud, plain] = [still(sketch(0.8)), still(sketch(0))];
    const talk: Move = { kind: 'dialogue', by: BOR, with: ALD };
    const gain = (start: State, who: 'ALD' | 'BOR') => {
      const { state, events } = take(start, talk);
      const [i, j] = who === 'ALD' ? [ALD, BOR] : [BOR, ALD];
      const account = trustAccount(start, events, state, i, j);
      expect(account.level).toBe(between(state, 'trust', i, j));
      expect(account.change).toBe(between(state, 'trust', i, j) - between(start, 'trust', i, j));
      return account;
    };
    const withheld = gain(proud, 'ALD').entries.find((entry) => entry.part === 'nationalism')!;
    const opened = gain(proud, 'ALD').entries.find((entry) => entry.part === 'transparency')!;
    expect(withheld.change).toBe(-Math.trunc(opened.change * w.nationalismTrust * 0.8));
    expect(gain(proud, 'ALD').change).toBeLessThan(gain(plain, 'ALD').change);
    expect(gain(proud, 'BOR').change).toBe(gain(plain, 'BOR').change);
    const lost = (start: State) => {
      const { state } = take(start, claim(BOR, ALD));
      return between(state, 'trust', ALD, BOR);
    };
    expect(lost(proud)).toBeLessThan(lost(plain) + 1);
  });

  it('raises the taste for autonomy and the indecision of pacts', () => {
    const taste = (state: State) => autonomyTasteOf(state, 0);
    expect(taste(still(sketch(0)))).toBe(500_000);
    expect(taste(still(sketch(0.8)))).toBe(500_000 + w.nationalismAutonomy * 0.8 * 500_000);
    const indecision = (start: State) =>
      pactAccount(start, LEAGUE)!.entries.find((entry) => entry.part === 'indecision')!.level;
    expect(indecision(still(sketch(0.8)))).toBeLessThan(indecision(still(sketch(0))));
  });

  it('rises at mobilisation and with defeat, feeds on grievance, and ebbs', () => {
    const crisis = story(still(sketch(0)), [
      [claim(BOR, ALD)],
      [stance(BOR, 'escalate')],
      [stance(BOR, 'escalate')],
    ]);
    expect(of(crisis.state, 'nationalism', ALD)).toBe(w.nationalismCrisis * 1_000_000);
    const beaten = take(crisis.state, stance(ALD, 'concede')).state;
    expect(of(beaten, 'nationalism', ALD)).toBeGreaterThan(of(beaten, 'nationalism', BOR));
    const resentful = still({ ...sketch(0), pairs: { 'ALD BOR': { grievance: 0.6 } } });
    const years = story(resentful, [[], [], [], []]).state;
    expect(of(years, 'nationalism', ALD)).toBe(w.nationalismDrift * w.nationalismGrievance * 600_000);
    expect(of(story(still(sketch(0.8)), [[], [], [], []]).state, 'nationalism', ALD)).toBe(800_000);
  });
});

describe('members', () => {
  const shared: Sketch = {
    nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {} },
    pairs: { 'ALD BOR': { rivalry: 0.5 } },
    pacts: {
      first: { type: 'regional-partnership', members: ['ALD', 'CAR'] },
      second: { type: 'regional-partnership', members: ['BOR', 'CAR'] },
    },
    theory: { crisis: { mediationBase: 0, mediationTrust: 0, mediationAlly: 1 } },
  };
  const both = [stance(ALD, 'mediate'), stance(BOR, 'mediate')];

  it('mediate between their allies, who thank them', () => {
    const { steps, told } = story(still(shared), [[claim(ALD, BOR)], both]);
    expect(told[1]).toContain('ally-mediated CAR ALD BOR');
    expect(told[1]).toContain('crisis-settled (mediated) ALD BOR');
    const thanks = steps[1]!.events.find((event) => event.kind === 'ally-mediated')!;
    expect(thanks.effects.map(({ column, j }) => [column, j])).toEqual([
      ['trust', 2],
      ['trust', 2],
    ]);
    const alone = story(still({ ...shared, pacts: { first: shared.pacts!.first! } }), [
      [claim(ALD, BOR)],
      both,
    ]);
    expect(alone.told[1]!.join()).not.toContain('mediated');
  });

  it('negotiate cheaper', () => {
    const state = still(shared);
    const price = (invited: (typeof ALD)[]) =>
      priceOf(state, orderOf(state, propose(ALD, invited, 'bilateral-defence')));
    const { prices, fellowRebate } = theory.influence;
    expect(price([BOR])).toBe(prices.propose);
    expect(price([CAR])).toBe(prices.propose - fellowRebate);
    expect(price([CAR, BOR])).toBe(prices.propose);
  });

  it('may stand together against two enemies, in two coalitions', () => {
    const coalition = (against: typeof ALD) => propose(CAR, [ALD], 'ad-hoc-coalition', { against });
    const { state } = story(still(shared), [[coalition(BOR)]]);
    const signed = take(state, (s) => ({ kind: 'accept', by: ALD, offer: s.structure.offers[0]!.id })).state;
    const asked = (against: typeof ALD) => take(signed, coalition(against)).refusals.map(({ code }) => code);
    expect(asked(BOR)).toEqual(['already-allied-so']);
    expect(asked(signed.content.nations[3]!.id)).toEqual([]);
  });
});
