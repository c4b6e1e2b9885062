// Specifies what a scenario may ask of a nation, kind by kind, and when meeting it ends the game.

import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/content';
import { objectivesOf, type State } from '../../src/engine';
import { breakUp, claim, stance, story, take } from './moves';
import { ALD, BOR, LEAGUE, type Sketch, still } from './world';

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
