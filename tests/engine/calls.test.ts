// Specifies who is called to arms, and what each answer does to trust, cohesion and repute (model sections 5, 7 and 8).

import { describe, expect, it, test } from 'vitest';
import { type Answer, ANSWERS, createGame, type NationId, ppm, whoWouldCome } from '../../src/engine';
import { amend, answer, claim, effects, type Move, stance, story } from './moves';
import { ALD, between, BOR, CAR, DUN, EST, LEAGUE, pact, type Sketch, still, theory } from './world';

const w = theory.trust;
const NATIONS = { ALD: { capability: 0.2 }, BOR: {}, CAR: {}, DUN: {}, EST: {} };
type Pact = Partial<NonNullable<Sketch['pacts']>[string]>;
/** Nobody's nationalism rises, so that trust moves by the whole of its impulses. */
const sketch = (more: Pact = {}, pacts: Sketch['pacts'] = {}): Sketch => ({
  nations: NATIONS,
  theory: { politics: { nationalismCrisis: 0 } },
  pairs: { 'ALD BOR': { rivalry: 0.5 }, 'BOR CAR': { trust: 0.6 } },
  pacts: {
    league: { type: 'multilateral-defence', members: ['BOR', 'CAR', 'DUN'], clauses: ['defence'], ...more },
    ...pacts,
  },
});
const PUSH: readonly Move[] = [stance(ALD, 'escalate')];
/** Up to the turn in which the calls go out. */
const mobilised = (s: Sketch, challenger: NationId = ALD, target: NationId = BOR) =>
  story(still(s), [
    [claim(challenger, target)],
    [stance(challenger, 'escalate')],
    [stance(challenger, 'escalate')],
  ]).state;
const called = (s: Sketch, challenger?: NationId, target?: NationId) =>
  mobilised(s, challenger, target).structure.calls.map(
    ({ caller, called: by, exemption: out }) =>
      `${caller} calls ${by}${out === null ? '' : ', who may decline'}`,
  );

describe('who is called', () => {
  test.each<[string, Sketch, string[]]>([
    ['everyone who promised to defend the target', sketch(), ['BOR calls CAR', 'BOR calls DUN']],
    ['nobody by a promise against another', sketch({ against: 'EST' }), []],
    [
      'those whose promise names the attacker',
      sketch({ against: 'ALD' }),
      ['BOR calls CAR', 'BOR calls DUN'],
    ],
    [
      'nobody by a pact without defence',
      sketch({ type: 'regional-partnership', clauses: ['non-aggression', 'consultation'] }),
      [],
    ],
    [
      'a voted trigger leaves a lawful way out',
      sketch({ trigger: 'voted' }),
      ['BOR calls CAR, who may decline', 'BOR calls DUN, who may decline'],
    ],
    [
      'each ally once, by its strongest promise',
      sketch({}, { second: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] } }),
      ['BOR calls CAR', 'BOR calls DUN'],
    ],
    ['of the challenger’s pacts only those with offence', sketch({ members: ['ALD', 'CAR', 'DUN'] }), []],
    [
      'who promised to join an attack may decline it, for the challenger began it',
      sketch({ members: ['ALD', 'CAR', 'DUN'], clauses: ['defence', 'offence'] }),
      ['ALD calls CAR, who may decline', 'ALD calls DUN, who may decline'],
    ],
    [
      'unless they promised unconditionally',
      sketch({ members: ['ALD', 'CAR', 'DUN'], clauses: ['defence', 'offence'], unconditional: true }),
      ['ALD calls CAR', 'ALD calls DUN'],
    ],
    [
      'an ally of both stands by the target',
      sketch(
        {},
        { other: { type: 'bilateral-defence', members: ['ALD', 'CAR'], clauses: ['defence', 'offence'] } },
      ),
      ['BOR calls CAR', 'BOR calls DUN'],
    ],
  ])('%s', (_, s, calls) => expect(called(s)).toEqual(calls));

  it('allies of allies are not called: promises do not chain', () => {
    const chained = sketch(
      { type: 'bilateral-defence', members: ['BOR', 'CAR'] },
      { chain: { type: 'bilateral-defence', members: ['CAR', 'DUN'] } },
    );
    const state = story(mobilised(chained), [[...PUSH, answer(CAR, 'fight')]]).state;
    expect(state.structure.calls.map((call) => call.called)).not.toContain(DUN);
  });

  it('who comes to fight calls its own allies by a pact that chains, and they fight on its side', () => {
    const chained = sketch(
      { type: 'bilateral-defence', members: ['BOR', 'CAR'] },
      { chain: { type: 'bilateral-defence', members: ['CAR', 'DUN'], chaining: true } },
    );
    const { state, told } = story(mobilised(chained), [
      [...PUSH, answer(CAR, 'fight')],
      [...PUSH, answer(DUN, 'fight')],
      [],
    ]);
    expect(told[0]).toContain('call-made CAR DUN');
    expect(told[2]!.find((line) => line.startsWith('war-fought'))).toMatch(/ ALD BOR CAR DUN$/);
    expect(state.structure.conduct[3]).toMatchObject({ honoured: 1, wars: 1 });
  });

  it.each<[string, boolean, string, Answer]>([
    ['only by a pact that says so', false, 'DUN', 'fight'],
    ['not where the ally only pays', true, 'DUN', 'fund'],
    ['not the enemy', true, 'ALD', 'fight'],
  ])('a call is passed on %s', (_, chaining, ally, given) => {
    const chained = sketch(
      { type: 'bilateral-defence', members: ['BOR', 'CAR'] },
      { chain: { type: 'bilateral-defence', members: ['CAR', ally], chaining } },
    );
    const { told } = story(mobilised(chained), [[...PUSH, answer(CAR, given)]]);
    expect(told[0]!.filter((line) => line.startsWith('call-made'))).toEqual([]);
  });

  describe('the way out', () => {
    const outs = (s: Sketch, turns: readonly Move[][]) =>
      story(still(s), turns).state.structure.calls.map(({ called: by, exemption: out }) => [by, out]);
    const climb = (...more: Move[]): Move[][] => [[claim(ALD, BOR)], [...PUSH, ...more], [...PUSH]];
    const at = (region: string): Sketch => ({
      ...sketch({ scope: { region } }),
      nations: { ...NATIONS, CAR: { region: 'east' }, BOR: { region: 'west' } },
    });

    it('scope: the target may ask beyond the region of the treaty, and nobody counts on it', () => {
      expect(outs(at('west'), climb())).toEqual([
        [CAR, null],
        [DUN, null],
      ]);
      expect(outs(at('east'), climb())).toEqual([
        [CAR, 'scope'],
        [DUN, 'scope'],
      ]);
      expect(whoWouldCome(still(at('west')), ALD, BOR)).toHaveLength(2);
      expect(whoWouldCome(still(at('east')), ALD, BOR)).toEqual([]);
    });

    it('consultation: who presses on without having met its allies leaves them one; who was attacked does not', () => {
      const pact = sketch({ clauses: ['defence', 'consultation'] });
      const summit: Move = { kind: 'summit', by: BOR, pact: LEAGUE };
      const hot: Move[] = [stance(BOR, 'escalate')];
      const reasons = (s: Sketch, turns: Move[][]) => outs(s, turns).map(([, out]) => out);
      expect(reasons(pact, climb())).toEqual([null, null]);
      expect(reasons(pact, [[claim(ALD, BOR)], hot, hot])).toEqual(['not-consulted', 'not-consulted']);
      expect(reasons(pact, [[claim(ALD, BOR)], [...hot, summit], hot])).toEqual([null, null]);
      expect(reasons(sketch(), [[claim(ALD, BOR)], hot, hot])).toEqual([null, null]);
    });
  });

  it('members of a defence pact do not come against a member; in collective security they do, and may decline', () => {
    const members = ['ALD', 'BOR', 'CAR', 'DUN'];
    expect(called(sketch({ members }))).toEqual([]);
    const start = sketch({
      type: 'collective-security',
      members,
      clauses: ['defence', 'non-aggression', 'consultation'],
      trigger: 'voted',
    });
    // No claim is pressed in spite of the promise, and no file begins so: what holds of the pact is asked of the state itself.
    const { content } = still(start);
    const crises = [{ challenger: ALD, target: BOR, cause: 'claim' as const, rung: 'mobilisation' as const }];
    const { calls } = createGame({ ...content, crises }, 'seed').structure;
    expect(calls.map((call) => call.called)).toEqual([CAR, DUN]);
  });

  it('by the terms of the day: an amendment counts from the turn it passes', () => {
    const turns = [[claim(ALD, BOR), amend(BOR, LEAGUE, { trigger: 'voted' })], [...PUSH], [...PUSH]];
    const { state } = story(still(sketch()), turns);
    expect(pact(state).terms.trigger).toBe('voted');
    expect(state.structure.calls.map(({ exemption: out }) => out)).toEqual(['vote', 'vote']);
  });
});

describe('once more, at war', () => {
  const even: Sketch = {
    ...sketch({ noticeTurns: 3 }),
    nations: { ...NATIONS, ALD: { capability: 0.1 } },
    pairs: { 'ALD BOR': { rivalry: 0.5, distance: 1 } },
    theory: { crisis: { luck: 0 } },
  };
  const calls = (...third: Move[]) => {
    const { state } = story(still(even), [[claim(ALD, BOR), ...third], PUSH, PUSH, PUSH, PUSH]);
    expect(state.structure.crises[0]?.rung).toBe('war');
    return state.structure.calls.map(({ called: by, made, answer: given }) => [by, made, given]);
  };

  it('those are asked who only had words', () => {
    expect(calls()).toEqual([
      [CAR, 5, null],
      [DUN, 5, null],
    ]);
  });

  it('but not those who have left meanwhile', () => {
    const four: Sketch['pacts'] = {
      league: {
        type: 'multilateral-defence',
        members: ['BOR', 'CAR', 'DUN', 'EST'],
        clauses: ['defence'],
        noticeTurns: 3,
      },
    };
    const { state } = story(still({ ...even, pacts: four }), [
      [claim(ALD, BOR)],
      [...PUSH, { kind: 'leave', by: CAR, pact: LEAGUE }],
      PUSH,
      PUSH,
      PUSH,
    ]);
    expect(state.structure.calls.map(({ called: by }) => by)).toEqual([DUN, EST]);
  });
});

describe('an answer', () => {
  const felt = (given: Answer | null, more: Pact = {}) => {
    const start = mobilised(sketch(more));
    const { steps } = story(start, [given === null ? [] : [answer(CAR, given)]]);
    const lines = effects(steps[0]!, 'call-answered');
    return {
      start,
      step: steps[0]!,
      caller: lines.find((line) => line.startsWith('trust BOR>CAR')),
      onlooker: lines.find((line) => line.startsWith('trust DUN>CAR')),
    };
  };
  const SIZES: Record<Answer, number> = {
    fight: w.callHonoured,
    fund: w.callPartly,
    base: w.callPartly,
    words: -w.callWords,
    refuse: -w.callRefused,
  };
  const line = (from: string, trust: number, size: number) => {
    const moved = Math.trunc(size * (size >= 0 ? 1_000_000 - trust : trust));
    return `trust ${from}>CAR ${moved > 0 ? '+' : ''}${moved}`;
  };

  test.each(ANSWERS)('%s: the caller feels it in full, the other members in part', (given) => {
    const { start, caller, onlooker } = felt(given);
    expect(caller).toBe(line('BOR', between(start, 'trust', BOR, CAR), SIZES[given]));
    expect(onlooker).toBe(line('DUN', between(start, 'trust', DUN, CAR), SIZES[given] * w.callOnlookers));
  });

  it('silence is words', () => {
    expect(felt(null).caller).toBe(felt('words').caller);
    expect(felt(null).step.events.map(({ kind, detail, actors }) => [kind, detail, actors[0]])).toEqual([
      ['call-answered', 'words', CAR],
      ['call-answered', 'words', DUN],
    ]);
  });

  test.each<[Answer, number]>([
    ['words', w.callWords],
    ['refuse', w.callRefused],
  ])('%s costs less where there is a lawful way out', (given, size) => {
    const { start, caller } = felt(given, { trigger: 'voted' });
    expect(caller).toBe(line('BOR', between(start, 'trust', BOR, CAR), -size * w.lawfulOut));
  });

  it('is worth as much with a lawful way out as without, if it is to come', () => {
    expect(felt('fight', { trigger: 'voted' }).caller).toBe(felt('fight').caller);
  });

  it('heartens or strains the pact by the share of a member', () => {
    const events = (given: Answer, more: Pact = {}) => {
      const { state } = felt(given, more).step;
      return pact(state)
        .ledger.events.filter(({ about }) => about === CAR)
        .map(({ kind, value }) => [kind, value]);
    };
    const size = (kind: 'call-honoured' | 'call-refused', share: number) =>
      Math.trunc(ppm(theory.cohesion.events[kind]) * share);
    expect(events('fight')).toEqual([['call-honoured', size('call-honoured', 1 / 2)]]);
    expect(events('refuse')).toEqual([['call-refused', size('call-refused', 1 / 2)]]);
    expect(events('words')).toEqual([['call-refused', size('call-refused', 1 / 2)]]);
    expect(events('refuse', { trigger: 'voted' })).toEqual([
      ['call-refused', size('call-refused', w.lawfulOut / 2)],
    ]);
    expect([events('fund'), events('base')]).toEqual([[], []]);
  });

  it('is counted in the nation’s conduct', () => {
    const counted = (given: Answer) => felt(given).step.state.structure.conduct[2];
    expect(counted('fight')).toMatchObject({ called: 1, honoured: 1, refused: 0 });
    expect(counted('fund')).toMatchObject({ called: 1, honoured: 0, refused: 0 });
    expect(counted('words')).toMatchObject({ called: 1, honoured: 0, refused: 1 });
    expect(counted('refuse')).toMatchObject({ called: 1, honoured: 0, refused: 1 });
  });

  it('is felt once, however long the crisis lasts', () => {
    const { told } = story(mobilised(sketch()), [[answer(CAR, 'fight'), answer(DUN, 'refuse')], [], []]);
    expect(told.map((lines) => lines.filter((one) => one.startsWith('call-answered')))).toEqual([
      ['call-answered (fight) CAR BOR', 'call-answered (refuse) DUN BOR'],
      [],
      [],
    ]);
    expect(EST).not.toBe(DUN);
  });
});
