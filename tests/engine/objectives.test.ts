// Specifies what a scenario may ask of a nation, kind by kind, and when meeting it ends the game.

import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/content';
import { type NationId, objectivesOf, ranking, type State } from '../../src/engine';
import { breakUp, claim, stance, story, take } from './moves';
import { ALD, BOR, CAR, DUN, LEAGUE, type Sketch, still } from './world';

type Asked = Omit<NonNullable<ScenarioFile['objectives']>[number], 'id' | 'nation' | 'why'>;

const asks = (asked: Asked, sketch: Partial<Sketch> = {}): State =>
  still({
    nations: {
      ALD: { capability: 0.1 },
      BOR: { capability: 0.2 },
      CAR: { capability: 0.3 },
      DUN: { capability: 0.4 },
    },
    objectives: [{ id: 'aim', nation: 'ALD', why: 'So it was.', ...asked }],
    ...sketch,
  });
const met = (state: State): boolean | undefined => objectivesOf(state, ALD)[0]?.met;

const league = (
  members: string[],
  type: 'bilateral-defence' | 'multilateral-defence' = 'multilateral-defence',
) => ({
  pacts: { league: { type, members, clauses: ['defence' as const] } },
});
const BILATERAL = league(['ALD', 'BOR'], 'bilateral-defence');

describe('an objective', () => {
  it.each<[string, Asked, Partial<Sketch>, Partial<Sketch>]>([
    [
      'allied-with',
      { kind: 'allied-with', with: 'BOR' },
      BILATERAL,
      league(['ALD', 'CAR'], 'bilateral-defence'),
    ],
    ['keep-apart', { kind: 'keep-apart', with: 'BOR', and: 'CAR' }, BILATERAL, league(['ALD', 'BOR', 'CAR'])],
    ['in-a-league', { kind: 'in-a-league', atLeast: 3 }, league(['ALD', 'BOR', 'CAR']), BILATERAL],
    ['strong-side', { kind: 'strong-side', atLeast: 0.6 }, league(['ALD', 'BOR', 'CAR']), BILATERAL],
    ['few-ties', { kind: 'few-ties', atLeast: 0 }, {}, BILATERAL],
    ['score', { kind: 'score', score: 'autonomy', atLeast: 1 }, {}, BILATERAL],
    [
      'reputation',
      { kind: 'reputation', atLeast: 0.6 },
      { pairs: { 'ALD BOR': { trust: 0.9 }, 'ALD CAR': { trust: 0.9 }, 'ALD DUN': { trust: 0.9 } } },
      {},
    ],
  ])('%s is met where it holds and not where it does not', (_kind, asked, holds, fails) => {
    expect(met(asks(asked, holds))).toBe(true);
    expect(met(asks(asked, fails))).toBe(false);
  });

  it('says how far one has come', () => {
    expect(objectivesOf(asks({ kind: 'strong-side', atLeast: 0.6 }, BILATERAL), ALD)).toMatchObject([
      { have: 300_000, need: 600_000, met: false, lost: false, objective: { id: 'aim' } },
    ]);
  });

  it('word-kept is lost for good by a broken pact', () => {
    const start = asks({ kind: 'word-kept' }, BILATERAL);
    expect(met(start)).toBe(true);
    expect(objectivesOf(take(start, breakUp(ALD, LEAGUE)).state, ALD)).toMatchObject([
      { have: 1, need: 0, met: false, lost: true },
    ]);
  });

  it('no-war is lost by fighting one', () => {
    const start = asks(
      { kind: 'no-war' },
      { crises: [{ challenger: 'ALD', target: 'BOR', cause: 'incident', rung: 'war' }] },
    );
    expect(met(start)).toBe(true);
    expect(objectivesOf(take(start).state, ALD)).toMatchObject([{ met: false, lost: true }]);
  });

  it('dispute-won is met when the other gives way', () => {
    const start = asks({ kind: 'dispute-won', with: 'BOR' }, { pairs: { 'ALD BOR': { dispute: 'a ford' } } });
    const { state } = story(start, [[claim(ALD, BOR)], [stance(BOR, 'concede')]]);
    expect([met(start), met(state)]).toEqual([false, true]);
  });

  it('dispute-won stays met, and ground-held lost, long after anyone remembers the quarrel', () => {
    const pairs = { 'ALD BOR': { dispute: 'a ford' } };
    const years = Array.from({ length: 50 }, () => []);
    const endOf = (nation: 'ALD' | 'BOR', asked: Asked) => {
      const objectives = [{ id: 'aim', nation, why: 'So it was.', ...asked }];
      const start = asks(asked, { pairs, objectives, turns: 60 });
      return story(start, [[claim(ALD, BOR)], [stance(BOR, 'concede')], ...years]).state;
    };
    const won = endOf('ALD', { kind: 'dispute-won', with: 'BOR' });
    expect(won.turn / won.content.turnsPerYear).toBeGreaterThan(won.content.theory.threat.disputeYears);
    expect(met(won)).toBe(true);
    expect(objectivesOf(endOf('BOR', { kind: 'ground-held', with: 'ALD' }), BOR)).toMatchObject([
      { have: 1, need: 0, met: false, lost: true },
    ]);
  });

  it('no alliance is made by a promise of all to defend all against each other', () => {
    const everyone = (type: 'collective-security' | 'multilateral-defence') =>
      asks(
        { kind: 'allied-with', with: 'BOR' },
        {
          pacts: {
            league: {
              type,
              members: ['ALD', 'BOR', 'CAR'],
              clauses: ['defence', 'non-aggression', 'consultation'],
            },
          },
        },
      );
    expect(met(everyone('collective-security'))).toBe(false);
    expect(met(everyone('multilateral-defence'))).toBe(true);
  });

  it('that is decisive ends the game when it is met, another does not', () => {
    const pressed = (decisive: boolean) =>
      story(
        asks({ kind: 'dispute-won', with: 'BOR', decisive }, { pairs: { 'ALD BOR': { dispute: 'a ford' } } }),
        [[claim(ALD, BOR)], [stance(BOR, 'concede')]],
      );
    expect(pressed(true).state.over).toBe(true);
    expect(pressed(true).told[1]?.at(-1)).toBe('game-over');
    expect(pressed(false).state.over).toBe(false);
  });
});

describe('a nation’s total', () => {
  const state = asks({ kind: 'few-ties', atLeast: 0, points: 6 });

  it('is its change of scores and the points of the objectives that it meets', () => {
    const [first] = ranking(state);
    expect(first).toMatchObject({ nation: ALD, rank: 1, change: 0, goals: 60_000, total: 60_000 });
    const bound = asks({ kind: 'few-ties', atLeast: 0, points: 6 }, BILATERAL);
    expect(ranking(bound)[0]).toMatchObject({ nation: ALD, goals: 0, total: 0 });
  });

  it('is ranked among those of whom the scenario asks something, and the persons', () => {
    const places = (persons: readonly NationId[]) =>
      ranking(state, persons).map(({ nation, rank }) => [nation, rank]);
    expect(places([])).toEqual([
      [ALD, 1],
      [BOR, null],
      [CAR, null],
      [DUN, null],
    ]);
    expect(places([DUN]).slice(0, 3)).toEqual([
      [ALD, 1],
      [DUN, 2],
      [BOR, null],
    ]);
  });
});
