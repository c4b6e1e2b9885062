// Specifies what makes a nation stronger: its economy × its burden beside all others', joint procurement, shared technology.

import { describe, expect, it, test } from 'vitest';
import { sidePower } from '../../src/engine/rules/side-power';
import { wait } from './moves';
import { ALD, BOR, between, CAR, of, type Sketch, still, theory } from './world';

const trio = (
  clauses: NonNullable<NonNullable<Sketch['pacts']>[string]['clauses']>,
  nations: Sketch['nations'] = {},
): Sketch => ({
  nations: { ALD: { gdp: 1_000_000 }, BOR: { gdp: 1_000_000 }, CAR: { gdp: 1_000_000 }, ...nations },
  pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses: ['defence', ...clauses] } },
});

describe('economic strength pays for defence', () => {
  const richer = (gdp: number) => {
    const start = still(trio([]));
    start.nations.gdp[0] = gdp;
    return wait(start, 4);
  };
  it('a nation that has grown richer than others arms, at the same burden', () => {
    expect(of(richer(1_500_000), 'capability', ALD)).toBeGreaterThan(100_000);
    expect(of(richer(1_500_000), 'capability', BOR)).toBeLessThan(100_000);
    expect(of(richer(500_000), 'capability', ALD)).toBeLessThan(100_000);
  });
  it('where all grow alike, shares stay what they are', () =>
    expect(of(wait(still(trio([])), 20), 'capability', ALD)).toBe(100_000));
});

describe('joint procurement', () => {
  const gain = (members: readonly string[]) => {
    const ids = ['ALD', 'BOR', 'CAR', 'DUN', 'EST'];
    const start = still({
      nations: Object.fromEntries(ids.map((id) => [id, { gdp: 1_000_000 }])),
      pacts: {
        league: {
          type: 'multilateral-defence',
          members: [...members],
          clauses: ['defence', 'joint-procurement'],
        },
      },
    });
    return of(wait(start, 4), 'capability', ALD) - 100_000;
  };
  it('makes the same burden buy more, with more partners by ever less', () => {
    const [three, four, five] = [
      gain(['ALD', 'BOR', 'CAR']),
      gain(['ALD', 'BOR', 'CAR', 'DUN']),
      gain(['ALD', 'BOR', 'CAR', 'DUN', 'EST']),
    ];
    expect(three).toBeGreaterThan(0);
    expect(four - three).toBeGreaterThan(0);
    expect(five - four).toBeLessThan(four - three);
    expect(five - four).toBeGreaterThan(0);
  });
});

describe('technology transfer', () => {
  const later = wait(
    still(trio(['technology-transfer'], { ALD: { technology: 0.9 }, BOR: { technology: 0.3 } })),
    4,
  );
  it('lets those behind catch up, and takes nothing from those ahead', () => {
    expect(of(later, 'technology', BOR)).toBeGreaterThan(300_000);
    expect(of(later, 'technology', ALD)).toBe(900_000);
    expect(of(later, 'technology', CAR)).toBe(500_000);
  });
  it('counts in a fight', () => {
    const power = (technology: number) =>
      sidePower(still({ nations: { ALD: { technology }, BOR: {} } }), 0, 0, [{ seat: 0, share: 1 }]);
    expect(power(0.8)).toBeGreaterThan(power(theory.crisis.technologyNeutral));
    expect(power(0.2)).toBeLessThan(power(theory.crisis.technologyNeutral));
  });
});

test.each(['joint-procurement', 'technology-transfer', 'joint-command'] as const)(
  '%s makes forces fit each other',
  (clause) => {
    const x = (state = still(trio([clause]))) => between(wait(state, 4), 'interoperability', ALD, BOR);
    expect(x()).toBeGreaterThan(x(still(trio([]))));
  },
);
