// Specifies the strength of a side, Σ c·π·(½ + ½x)·readiness of those who come, and what luck makes of the odds (model section 8).

import { describe, expect, it, test } from 'vitest';
import { fightRatio, sidePower } from '../../src/engine/rules/side-power';
import { type Sketch, still, theory } from './world';

const w = theory.crisis;
const ALONE = [{ seat: 0, share: 1 }];
const BOTH = [...ALONE, { seat: 1, share: 1 }];
/** ALD fights at home, BOR may come to it from 1000 km away. */
const power = (
  side: typeof BOTH,
  more: { ald?: Sketch['nations'][string]; bor?: Sketch['nations'][string]; x?: number; km?: number } = {},
) => {
  const { ald = {}, bor = {}, x = 0, km = 1000 } = more;
  const nations = { ALD: { readiness: 1, ...ald }, BOR: { readiness: 1, ...bor } };
  return (
    sidePower(still({ nations, pairs: { 'ALD BOR': { interoperability: x, distance: km } } }), 0, 0, side) /
    100_000
  );
};

describe('the power of a side', () => {
  test.each<[string, number, number]>([
    ['a nation at home brings all it has', power(ALONE), 1],
    ['as far as it is ready', power(ALONE, { ald: { readiness: 0.6 } }), 0.6],
    ['a friend half of what reaches it, if they never worked together', power(BOTH) - 1, 0.25],
    ['all of what reaches it, if they are one force', power(BOTH, { x: 1 }) - 1, 0.5],
    ['in between, in between', power(BOTH, { x: 0.5 }) - 1, 0.375],
    ['more from nearby', power(BOTH, { x: 1, km: 250 }) - 1, 0.8],
    ['more from the strong', power(BOTH, { x: 1, bor: { capability: 0.4 } }) - 1, 2],
    ['less from the unready', power(BOTH, { x: 1, bor: { readiness: 0.5 } }) - 1, 0.25],
    [
      'a share of it from one who only sends part',
      power([...ALONE, { seat: 1, share: 0.4 }], { x: 1 }) - 1,
      0.2,
    ],
  ])('%s', (_, brought, expected) => expect(brought).toBeCloseTo(expected, 9));

  it('of a challenger is what reaches the place of the fight', () => {
    const state = still({
      nations: { ALD: { readiness: 1 }, BOR: {} },
      pairs: { 'ALD BOR': { distance: 3000 } },
    });
    expect(sidePower(state, 0, 1, ALONE)).toBeCloseTo(100_000 / 4, 9);
  });

  it('needs interoperability for the share that the theory says', () =>
    expect(w.interoperabilityShare).toBe(0.5));
});

describe('the odds', () => {
  test.each<[string, number, number, number, number]>([
    ['even luck leaves them as they are', 200, 100, 0.5, 2],
    ['the best of luck', 200, 100, 1, 2 * (1 + w.luck)],
    ['the worst of luck', 200, 100, 0, 2 * (1 - w.luck)],
    ['against nobody', 50, 0, 0.5, 50],
  ])('%s', (_, challenger, target, luck, ratio) =>
    expect(fightRatio(w, challenger, target, luck)).toBeCloseTo(ratio, 9),
  );
});
