// Specifies war as a process (model section 12): how it wears its sides down, who comes in, who leaves, how it ends, and that its account adds up.

import { describe, expect, it, test } from 'vitest';
import {
  agentOrders,
  sideAccount,
  SIDES,
  type State,
  warsConcerning,
  wearinessAccount,
} from '../../src/engine';
import {
  answer,
  claim,
  effects,
  eventsOf,
  intervene,
  type Move,
  refused,
  separatePeace,
  stance,
  story,
  take,
} from './moves';
import { CLAIM, even, giant, PUSH, valley } from './valley';
import { ALD, between, BOR, CAR, DUN, EST, of, type Sketch, still, theory } from './world';

const w = theory.war;
const BOTH: readonly Move[] = [stance(ALD, 'escalate'), stance(BOR, 'escalate')];
const idle = (turns: number): readonly (readonly Move[])[] => Array.from({ length: turns }, () => []);

/** A quarrel that has come to war, with CAR beside BOR where it says so. */
const atWar = (sketch: Sketch, ...moves: readonly Move[]) =>
  story(still(sketch), [CLAIM, PUSH, PUSH, [...PUSH, ...moves], PUSH]);
const quarrel = (state: State) => state.structure.crises[0]!;
const weary = (state: State, nation: typeof ALD) =>
  wearinessAccount(null, state, quarrel(state).id, nation)?.level ?? 0;

describe('a war', () => {
  it('wears both sides down turn by turn, the weaker more', () => {
    const { state } = atWar(valley({ pacts: {}, theory: { crisis: { luck: 0 } } }));
    const first = take(state).state;
    const second = take(first).state;
    for (const nation of [ALD, BOR]) expect(weary(second, nation)).toBeGreaterThan(weary(first, nation));
    expect(weary(first, BOR)).toBeGreaterThan(weary(first, ALD));
  });

  it('is fiercer where both press on', () => {
    const { state } = atWar(even, answer(CAR, 'fight'));
    expect(weary(take(state, ...BOTH).state, BOR)).toBeGreaterThan(weary(take(state).state, BOR));
  });

  it('costs capability, readiness and gdp by the year', () => {
    const { state } = atWar(giant);
    const taken = take(state, ...BOTH);
    const lost = effects(taken, 'war-fought').find((line) => line.startsWith('capability BOR'));
    const share = w.lossPerYear / state.content.turnsPerYear;
    expect(lost).toBe(`capability BOR -${Math.trunc(of(state, 'capability', BOR) * share)}`);
  });

  it('ends when one can bear no more, and the winner takes the land it fought for', () => {
    const { state, steps } = story(atWar(giant).state, idle(12));
    const end = steps.find((taken) => eventsOf(taken, 'crisis-settled').length > 0)!;
    expect(eventsOf(end, 'crisis-settled')[0]).toMatchObject({ detail: 'challenger-won' });
    expect(between(state, 'dispute', ALD, BOR)).toBe(0);
    const told = effects(end, 'crisis-settled').map((line) => line.replace(/\d+$/, ''));
    expect(told).toContain('capability ALD +');
  });

  it('ends by talks only where both sides want them', () => {
    const start = atWar(
      { ...even, theory: { crisis: { luck: 0, mediationBase: 1 } } },
      answer(CAR, 'fight'),
    ).state;
    const offer = stance(BOR, 'mediate');
    expect(take(start, offer).state.structure.crises).toHaveLength(1);
    expect(eventsOf(take(start, offer, stance(ALD, 'mediate')), 'crisis-settled')[0]).toMatchObject({
      detail: 'mediated',
    });
  });

  it('leaves a truce in which the two begin no quarrel', () => {
    const { state } = story(atWar(valley()).state, [[stance(ALD, 'concede')]]);
    expect(refused(state, claim(ALD, BOR))).toBe('under-truce');
    const years = w.truceYears * state.content.turnsPerYear;
    expect(refused(story(state, idle(years)).state, claim(ALD, BOR))).toBe(null);
  });
});

describe('whoever is bound by no treaty', () => {
  const mobilised = story(still(valley()), [CLAIM, PUSH, PUSH]).state;

  it('may take a side from mobilisation on, and fights where it comes to blows', () => {
    const { told } = story(mobilised, [[intervene(DUN, BOR)], PUSH]);
    expect(told[0]).toContain('war-joined (intervention) DUN BOR');
    expect(told[1]).toContain('clash-fought (challenger-won) ALD BOR DUN');
  });

  it('may not against one to whom it promised peace', () => {
    const bound = still(
      valley({
        pacts: {
          peace: {
            type: 'bilateral-defence',
            members: ['ALD', 'DUN'],
            clauses: ['defence', 'non-aggression'],
          },
        },
      }),
    );
    const { state } = story(bound, [CLAIM, PUSH, PUSH]);
    expect(refused(state, intervene(DUN, BOR))).toBe('bound-by-non-aggression');
    expect(refused(state, intervene(DUN, ALD, BOR))).toBe(null);
  });

  it('draws in who has promised to defend against it those whom it now fights', () => {
    const triple = still({
      nations: {
        ALD: { capability: 0.2 },
        BOR: { capability: 0.1 },
        CAR: {},
        DUN: { capability: 0.3 },
        EST: { capability: 0.3 },
      },
      pairs: { 'ALD BOR': { dispute: 'a valley' } },
      pacts: { dual: { type: 'bilateral-defence', members: ['ALD', 'EST'], clauses: ['defence'] } },
    });
    const { told } = story(triple, [
      CLAIM,
      PUSH,
      PUSH,
      [intervene(DUN, BOR)],
      [...PUSH, answer(EST, 'fight')],
    ]);
    expect(told[3]).toEqual(['war-joined (intervention) DUN BOR', 'call-made ALD EST']);
    expect(told[4]).toContain('call-answered (fight) EST ALD');
  });

  it('is asked about wars that concern it: of neighbours, allies and rivals', () => {
    const near = still(
      valley({ pairs: { 'ALD BOR': { dispute: 'a valley' }, 'BOR DUN': { neighbours: true } } }),
    );
    const { state } = story(near, [CLAIM, PUSH, PUSH]);
    expect(warsConcerning(state, DUN)).toHaveLength(1);
    expect(warsConcerning(state, BOR)).toEqual([]);
  });

  it('two who come in at once do so whatever order they were drawn in', () => {
    const moves = [intervene(DUN, BOR), intervene(EST, ALD, BOR)];
    const wide = still({ ...valley(), nations: { ...valley().nations, EST: {} } });
    const start = story(wide, [CLAIM, PUSH, PUSH]).state;
    expect(take(start, ...moves).state.structure.crises).toEqual(
      take(start, ...[...moves].reverse()).state.structure.crises,
    );
  });
});

describe('a separate peace', () => {
  const start = atWar(even, answer(CAR, 'fight')).state;

  it('lets one out while its comrades fight on, and they do not forget it', () => {
    const taken = take(start, separatePeace(CAR, BOR));
    expect(eventsOf(taken, 'war-left')[0]).toMatchObject({ actors: [CAR, ALD], detail: 'separate-peace' });
    expect(taken.state.structure.crises).toHaveLength(1);
    expect(between(taken.state, 'trust', BOR, CAR)).toBeLessThan(between(start, 'trust', BOR, CAR));
    const next = take(taken.state);
    expect(eventsOf(next, 'war-fought')[0]!.actors).toEqual([ALD, BOR]);
  });

  it('is forgiven the more, the more it has borne', () => {
    const worn = {
      ...quarrel(start),
      belligerents: quarrel(start).belligerents.map((one) => ({ ...one, blood: 900_000 })),
    };
    const later: State = { ...start, structure: { ...start.structure, crises: [worn] } };
    const loss = (state: State) =>
      between(state, 'trust', BOR, CAR) -
      between(take(state, separatePeace(CAR, BOR)).state, 'trust', BOR, CAR);
    expect(loss(later)).toBeLessThan(loss(start));
  });
});

test('a principal that is beaten leaves the war to a comrade as strong as itself, and pays alone', () => {
  const strong = { ...even, nations: { ...even.nations, CAR: { capability: 0.15 } } };
  const start = atWar(strong, answer(CAR, 'fight')).state;
  const { state, told } = story(start, [[stance(BOR, 'concede')]]);
  expect(told[0]).toContain('war-left (separate-peace) BOR ALD');
  expect(told[0]).toContain('terms-imposed (land) ALD BOR');
  expect(quarrel(state)).toMatchObject({ challenger: ALD, target: CAR });
  expect(eventsOf(take(state), 'war-fought')[0]!.actors).toEqual([ALD, CAR]);
});

test('what a side brings and how weary each is are accounts whose entries add up', () => {
  let state = atWar(even, answer(CAR, 'fight')).state;
  for (let turn = 0; turn < 3; turn++) {
    const before = state;
    state = take(state, ...BOTH).state;
    const crisis = state.structure.crises[0];
    if (!crisis) break;
    const accounts = [
      ...SIDES.map((side) => sideAccount(before, state, crisis.id, side)!),
      ...crisis.belligerents.map(({ nation }) => wearinessAccount(before, state, crisis.id, nation)!),
    ];
    for (const { level, change, entries } of accounts) {
      expect(entries.reduce((sum, entry) => sum + entry.level, 0)).toBe(level);
      expect(entries.reduce((sum, entry) => sum + entry.change, 0)).toBe(change);
    }
    for (const { nation, blood, length } of crisis.belligerents)
      expect(wearinessAccount(before, state, crisis.id, nation)!.level).toBe(blood + length);
  }
});

test('an ally weighs reasons of its own, and nuclear arms on both sides, before it comes', () => {
  const armed = valley({
    nations: {
      ...valley().nations,
      ALD: { capability: 0.3, arsenal: 'second-strike' },
      CAR: { capability: 0.1, arsenal: 'second-strike' },
    },
  });
  const terms = (sketch: Sketch): readonly string[] => {
    const { state } = story(still(sketch), [CLAIM, PUSH, PUSH]);
    const answers = agentOrders(state).decisions.flatMap(({ nation, options }) =>
      nation === CAR ? options.filter(({ order }) => order?.kind === 'answer-call') : [],
    );
    return answers.flatMap(({ terms: parts }) => parts.map(({ part }) => part));
  };
  expect(terms(armed)).toEqual(expect.arrayContaining(['trust-in-caller', 'nearness', 'nuclear-dread']));
  expect(terms(valley())).not.toContain('nuclear-dread');
});

describe('help that is on its way', () => {
  /** BOR can bear no more than a turn; CAR may have sworn to defend it against DUN. */
  const hopeless = (pacts: Sketch['pacts']): Sketch => ({
    ...giant,
    pacts: pacts ?? {},
    theory: { crisis: { luck: 0 }, war: { bloodPerYear: 20 } },
  });
  const sworn: Sketch['pacts'] = {
    league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'], against: 'DUN' },
  };
  it('keeps a side from giving up until its allies have answered', () => {
    const ends = (pacts: Sketch['pacts']) =>
      eventsOf(take(atWar(hopeless(pacts)).state, intervene(DUN, ALD, BOR)), 'crisis-settled').length;
    expect(ends({})).toBe(1);
    expect(ends(sworn)).toBe(0);
  });

  it('is not worn down in the turn in which it comes', () => {
    const { state } = story(atWar(valley({ pacts: {} })).state, [[intervene(DUN, BOR)]]);
    expect(weary(state, BOR)).toBeGreaterThan(0);
    expect(weary(state, DUN)).toBe(0);
    expect(weary(take(state).state, DUN)).toBeGreaterThan(0);
  });
});

describe('an agent that weighs a clash', () => {
  /** ALD claims land of BOR, whose friend CAR would come; EST has promised to defend ALD. */
  const chained = (sworn: boolean): Sketch => ({
    nations: {
      ALD: { capability: 0.2, agent: 'revisionist', intent: 0.8 },
      BOR: { capability: 0.05 },
      CAR: { capability: 0.3 },
      EST: { capability: 0.3 },
    },
    pairs: {
      'ALD BOR': { dispute: 'a valley', neighbours: true, rivalry: 0.8, trade: 900 },
      'BOR CAR': { neighbours: true },
      'ALD EST': { neighbours: true },
    },
    pacts: {
      league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] },
      ...(sworn && { sworn: { type: 'bilateral-defence', members: ['ALD', 'EST'], clauses: ['defence'] } }),
    },
    theory: { crisis: { luck: 0 } },
  });
  const pushOf = (sketch: Sketch) => {
    const { state } = story(still(sketch), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, 'fight')]]);
    const { options } = agentOrders(state).decisions.find(({ nation }) => nation === ALD)!;
    const push = options.find(({ order }) => order?.kind === 'crisis-stance' && order.stance === 'escalate');
    return Object.fromEntries(push!.terms.map(({ part, value }) => [part, value]));
  };

  it('counts those who would come against whoever comes (Christensen & Snyder 1990)', () =>
    expect(pushOf(chained(true)).nerve).toBeGreaterThan(pushOf(chained(false)).nerve!));

  it('does not expect trade with a rival to last (Copeland 1996)', () => {
    const trusting = { ...chained(false), theory: { crisis: { luck: 0 }, war: { tradeDoubted: 0 } } };
    expect(pushOf(chained(false))['trade-restrains']).toBeGreaterThan(pushOf(trusting)['trade-restrains']!);
  });
});

test('a third nation looks at all who fight on a side, not only at who began it', () => {
  const rivals: Sketch = {
    nations: {
      ALD: { capability: 0.3 },
      BOR: { capability: 0.1 },
      CAR: { capability: 0.1 },
      DUN: { capability: 0.2, agent: 'balancer' },
    },
    pairs: {
      'ALD BOR': { dispute: 'a valley', neighbours: true },
      'BOR CAR': { neighbours: true, interoperability: 1 },
      'CAR DUN': { neighbours: true, rivalry: 1, trust: 0 },
    },
    pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] } },
    theory: { war: { intervention: { reluctance: 0 } } },
  };
  const { state } = story(still(rivals), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, 'fight')], PUSH]);
  const sides = agentOrders(state).decisions.find(
    ({ nation, chosen }) => nation === DUN && chosen.order?.kind === 'intervene',
  )!;
  const besideAld = sides.options.find(({ order }) => order?.kind === 'intervene' && order.beside === ALD);
  expect(besideAld!.terms.find(({ part }) => part === 'rivalry')!.value).toBeGreaterThan(0);
});
