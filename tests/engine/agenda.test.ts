// Specifies the agenda of a nation: which matters are seen, what each prepares, that nothing hidden comes into it, and that what it prepares may
// be ordered.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type AgendaItem,
  type AgendaKind,
  agendaOf,
  agentOrders,
  asNationId,
  asks,
  checkInSequence,
  chanceOfDraft,
  createGame,
  defaultTermsFor,
  indexOf,
  type NationId,
  type State,
} from '../../src/engine';
import { builtInWorld } from './built-in-worlds';
import { begin, games, play } from './games';
import { otherwise } from './hidden-values';
import { claim, leave, propose, stance, story, wait } from './moves';
import { ALD, BOR, CAR, LEAGUE, type Sketch, still } from './world';

const find = <Kind extends AgendaKind>(
  state: State,
  nation: NationId,
  kind: Kind,
): Extract<AgendaItem, { kind: Kind }> | undefined =>
  agendaOf(state, nation).find((item): item is Extract<AgendaItem, { kind: Kind }> => item.kind === kind);

/** Two friends who fear the same strong neighbour, and that one. */
const AGAINST_CAR: Sketch = {
  nations: {
    ALD: { capability: 0.1, gdp: 100_000 },
    BOR: { capability: 0.15, gdp: 100_000 },
    CAR: { capability: 0.4, gdp: 400_000, intent: 0.8 },
  },
  pairs: {
    'ALD BOR': { distance: 300, trust: [0.8, 0.8] },
    'ALD CAR': { distance: 300, rivalry: 0.8, trust: [0.1, 0.1], dispute: 'The marches' },
    'BOR CAR': { distance: 300, rivalry: 0.8, trust: [0.1, 0.1] },
  },
};
const BOUND: Sketch = {
  ...AGAINST_CAR,
  pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses: ['defence'] } },
};

describe('the agenda has', () => {
  it('a partner who would sign, with the treaty prepared', () => {
    const item = find(still(AGAINST_CAR), ALD, 'partner');
    expect(item).toMatchObject({
      nations: [BOR],
      reason: { part: 'security-gain' },
      prepared: { kind: 'order', order: { kind: 'propose', by: ALD, invited: [BOR] } },
    });
  });

  it('a treaty whose term runs out within the year, by the chance that it is not renewed', () => {
    const lasting = (termYears: number): State =>
      still({ ...BOUND, pacts: { league: { ...BOUND.pacts!.league!, termYears } } });
    expect(find(lasting(1), ALD, 'lapse')).toMatchObject({
      pact: LEAGUE,
      turns: 4,
      prepared: { order: { kind: 'dialogue', with: BOR } },
    });
    expect(find(lasting(5), ALD, 'lapse')).toBeUndefined();
  });

  it('a member that has given notice, by what is lost with it', () => {
    const { state } = story(still(BOUND), [[leave(BOR, LEAGUE)]]);
    const item = find(state, ALD, 'notice');
    expect(item).toMatchObject({ nation: BOR, pact: LEAGUE, prepared: { order: { with: BOR } } });
    expect(item!.stake).toBeGreaterThan(0);
    expect(find(state, BOR, 'notice')).toBeUndefined();
  });

  it('a pact that is near a breach', () => {
    const strained = still({
      ...BOUND,
      pairs: {
        ...BOUND.pairs,
        'ALD BOR': { distance: 300, trust: [0.05, 0.05], rivalry: 0.5, grievance: 1 },
      },
      theory: { cohesion: { breachRate: 5, breachHorizonYears: 50 } },
    });
    expect(find(wait(strained, 1), ALD, 'weak')).toMatchObject({
      pact: LEAGUE,
      prepared: { order: { kind: 'aid', to: BOR } },
    });
    expect(find(still(BOUND), ALD, 'weak')).toBeUndefined();
  });

  it('a pact that costs more than it brings, and not one that is worth keeping', () => {
    const foes = still({
      ...AGAINST_CAR,
      pacts: {
        league: { type: 'bilateral-defence', members: ['ALD', 'CAR'], clauses: ['defence', 'offence'] },
      },
      pairs: { ...AGAINST_CAR.pairs, 'ALD CAR': { distance: 300, rivalry: 1, trust: [0, 0] } },
      nations: { ...AGAINST_CAR.nations, ALD: { capability: 0.1, autonomyTaste: 1 } },
    });
    expect(find(foes, ALD, 'costly')).toMatchObject({ pact: LEAGUE, prepared: { kind: 'pact', id: LEAGUE } });
    expect(find(still(BOUND), ALD, 'costly')).toBeUndefined();
  });

  it('a partner that is attacked, heavier the further it has come; for the neighbour, a quarrel near by', () => {
    const at = (rung: 'incident' | 'mobilisation'): Sketch => ({
      ...BOUND,
      crises: [{ challenger: 'CAR', target: 'BOR', cause: 'incident', rung }],
    });
    const begun = find(still(at('incident')), ALD, 'ally');
    expect(begun).toMatchObject({ nation: BOR, against: CAR, attacked: true, rung: 'incident' });
    const unbound = still({ ...at('mobilisation'), pacts: {} });
    expect(find(unbound, ALD, 'near')).toMatchObject({
      beside: BOR,
      against: CAR,
      prepared: { order: { kind: 'intervene', beside: BOR } },
    });
    expect(find(still({ ...at('mobilisation'), pacts: {} }), CAR, 'near')).toBeUndefined();
  });

  it('a call, an offer and a quarrel of its own, which wait for an answer whatever they are worth', () => {
    const offered = story(still(AGAINST_CAR), [[propose(BOR, [ALD], 'bilateral-defence')]]).state;
    expect(find(offered, ALD, 'offer')).toMatchObject({ from: BOR, prepared: { kind: 'answer' } });
    const claimed = story(still(BOUND), [[claim(CAR, ALD)]]).state;
    expect(find(claimed, ALD, 'quarrel')).toMatchObject({ against: CAR, demand: true });
    const called = story(claimed, [
      [stance(ALD, 'stand'), stance(CAR, 'escalate')],
      [stance(ALD, 'stand'), stance(CAR, 'escalate')],
    ]).state;
    expect(find(called, ALD, 'quarrel')).toMatchObject({ demand: false });
    expect(find(called, BOR, 'call')).toMatchObject({ caller: ALD, pact: LEAGUE });
    expect(find(called, BOR, 'ally')).toBeUndefined();
    for (const [state, nation] of [
      [offered, ALD],
      [claimed, ALD],
      [called, BOR],
    ] as const)
      expect(agendaOf(state, nation).some((item) => asks(state, item))).toBe(true);
  });

  it('one whom it fears and who spends more on arms than it needs, and than at the start', () => {
    const before = still(AGAINST_CAR);
    expect(find(before, ALD, 'arming')).toBeUndefined();
    const burden = Int32Array.from(before.nations.burden);
    burden[indexOf(before.content, CAR)] = 300_000;
    const armed: State = { ...before, nations: { ...before.nations, burden } };
    expect(find(armed, ALD, 'arming')).toMatchObject({ nation: CAR, reason: { part: 'security-gain' } });
  });

  it('an objective in reach, with what would reach it, and one in danger', () => {
    const aim = { id: 'aim', nation: 'ALD', why: 'So it was.' } as const;
    const open = still({ ...AGAINST_CAR, objectives: [{ ...aim, kind: 'allied-with', with: 'BOR' }] });
    expect(find(open, ALD, 'goal')).toMatchObject({
      objective: 'aim',
      held: false,
      prepared: { order: { kind: 'propose', invited: [BOR] } },
    });
    const held = still({ ...BOUND, objectives: [{ ...aim, kind: 'allied-with', with: 'BOR' }] });
    expect(find(held, ALD, 'goal')).toBeUndefined();
    const { state } = story(held, [[leave(BOR, LEAGUE)]]);
    expect(find(state, ALD, 'goal')).toMatchObject({ held: true });
    expect(find(state, BOR, 'goal')).toBeUndefined();
  });

  it('one to be won over, where it would not sign yet, with what would make it sign, or the favour that would do most', () => {
    const state = createGame(builtInWorld('five-rivers'), '1');
    const [HAL, MIR] = ['HAL', 'MIR'].map(asNationId) as [NationId, NationId];
    expect(find(state, HAL, 'suit')).toMatchObject({
      nation: MIR,
      prepared: { kind: 'order', order: { kind: 'propose', invited: [MIR], payments: [{ to: MIR }] } },
    });
    const terms = defaultTermsFor(state, 'bilateral-defence', null);
    const draft = { by: HAL, pact: null, type: 'bilateral-defence', parties: [HAL, MIR], terms } as const;
    expect(chanceOfDraft(state, {}, HAL, MIR, draft).chance).toBeLessThan(500_000);
  });
});

test('the weightiest first, each stake within 0 and 100 points, none twice', () => {
  fc.assert(
    fc.property(games(), (game) => {
      play(game, 6, (state) => {
        for (const { id } of state.content.nations) {
          const items = agendaOf(state, id);
          const stakes = items.map(({ stake }) => stake);
          expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
          expect(stakes.every((stake) => Number.isInteger(stake) && stake >= 0 && stake <= 1_000_000)).toBe(
            true,
          );
          expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
        }
      });
    }),
    { numRuns: 15 },
  );
});

test('every order that it prepares may be given and paid for', () => {
  fc.assert(
    fc.property(games(), (game) => {
      play(game, 8, (state) => {
        for (const { id } of state.content.nations)
          for (const { prepared } of agendaOf(state, id))
            if (prepared.kind === 'order') expect(checkInSequence(state, [prepared.order])).toEqual([null]);
      });
    }),
    { numRuns: 15 },
  );
});

test('nothing hidden from a nation comes into its agenda', () => {
  fc.assert(
    fc.property(games(), (game) => {
      const state = play(game, 5);
      for (const { id } of state.content.nations)
        expect(agendaOf({ ...otherwise(state, id), seed: 'of another game' }, id)).toEqual(
          agendaOf(state, id),
        );
    }),
    { numRuns: 25 },
  );
});

test('to ask for it changes nothing: the agents decide as before', () => {
  fc.assert(
    fc.property(games(), (game) => {
      const state = begin(game);
      const orders = agentOrders(state);
      for (const { id } of state.content.nations) agendaOf(state, id);
      expect(agentOrders(state)).toEqual(orders);
    }),
    { numRuns: 10 },
  );
});

test('a game that is over asks nothing', () => {
  const state = { ...still(BOUND), over: true };
  expect(agendaOf(state, ALD)).toEqual([] satisfies AgendaItem[]);
});
