// Specifies how nations read each other's intentions (model section 3): the truth and an error that openness and intelligence shrink.

import { describe, expect, it } from 'vitest';
import type { Theory } from '../../src/engine';
import { story, wait } from './moves';
import { ALD, between, BOR, CAR, type Sketch, theory, world } from './world';

const { perceptionNoise, intelligenceNoise } = theory.threat;
const QUIET = { attack: { base: 0 }, trust: { misunderstandingRate: 0 }, cohesion: { breachRate: 0 } };
const sketch = (transparency: number, more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: {}, BOR: { intent: 0.5 }, CAR: { intent: 0.5 } },
  pairs: { 'ALD BOR': { transparency }, 'ALD CAR': { transparency } },
  theory: { ...QUIET, transparency: { driftPerYear: 0 } },
  ...more,
});
const SEEDS = 60;

/** ALD's errors about BOR over many games, as a share of the largest that the theory allows. */
const errors = (made: (seed: string) => ReturnType<typeof world>): number[] =>
  Array.from(
    { length: SEEDS },
    (_, seed) =>
      (between(made(`${seed}`), 'perceivedIntent', ALD, BOR) - 500_000) / (perceptionNoise * 1_000_000),
  );
const widest = (found: readonly number[]): number => Math.max(...found.map(Math.abs));
const typical = (found: readonly number[]): number =>
  found.reduce((sum, error) => sum + Math.abs(error), 0) / found.length;

describe('the first impression', () => {
  const blind = errors((seed) => world(sketch(0), seed));

  it('errs by at most the theory’s noise, in both directions, small errors being the likelier', () => {
    expect(widest(blind)).toBeLessThanOrEqual(1);
    expect(Math.min(...blind)).toBeLessThan(0);
    expect(Math.max(...blind)).toBeGreaterThan(0);
    expect(Math.abs(typical(blind) - 1 / 3)).toBeLessThan(0.1);
  });

  it('errs less the more is seen, and not at all where everything is', () => {
    expect(widest(errors((seed) => world(sketch(0.5), seed)))).toBeLessThanOrEqual(0.5 + 1e-6);
    expect(widest(errors((seed) => world(sketch(1), seed)))).toBe(0);
  });

  it('errs less for members of a pact that shares intelligence', () => {
    const pacts: Sketch['pacts'] = {
      league: { type: 'bilateral-defence', members: ['ALD', 'CAR'], clauses: ['defence', 'intelligence'] },
    };
    expect(widest(errors((seed) => world(sketch(0, { pacts }), seed)))).toBeLessThanOrEqual(
      intelligenceNoise + 1e-6,
    );
  });

  it('stays within 0…1', () => {
    for (const intent of [0, 1]) {
      const bold = sketch(0, { nations: { ALD: {}, BOR: { intent }, CAR: {} } });
      for (let seed = 0; seed < 20; seed++) {
        const seen = between(world(bold, `${seed}`), 'perceivedIntent', ALD, BOR);
        expect(seen >= 0 && seen <= 1_000_000).toBe(true);
      }
    }
  });
});

describe('once a year', () => {
  const moved = (turns: number, turnsPerYear: 1 | 4) => {
    const start = world(sketch(0, { turnsPerYear }));
    const seen = (state: typeof start) => [...state.pairs.perceivedIntent];
    const changes: boolean[] = [];
    for (let k = 0; k < turns; k++)
      changes.push(
        seen(wait(start, k + 1))
          .slice(0, 3)
          .some((cell, at) => cell !== seen(wait(start, k))[at]),
      );
    return changes;
  };

  it('each nation looks again', () => {
    expect(moved(8, 4).filter(Boolean)).toHaveLength(2);
    expect(moved(3, 1).filter(Boolean)).toHaveLength(3);
  });

  it('what a partner has shared makes it see better', () => {
    const share = { kind: 'share-intelligence', by: CAR, with: ALD } as const;
    const told = errors(
      (seed) => story(world(sketch(0, { turnsPerYear: 1 }), seed), [[share], [share]]).state,
    );
    expect(widest(told)).toBeLessThanOrEqual(intelligenceNoise + 1e-6);
    expect(typical(told)).toBeGreaterThan(0);
  });
});

it('perception has a stream of its own: what happens otherwise does not shift it', () => {
  const noisy: Partial<Theory['attack']> = { base: 5 };
  const plain = world(sketch(0), 'one');
  const wild = world(
    sketch(0, { theory: { ...QUIET, attack: noisy, transparency: { driftPerYear: 0 } } }),
    'one',
  );
  expect(wait(wild, 4).pairs.perceivedIntent).toEqual(wait(plain, 4).pairs.perceivedIntent);
});
