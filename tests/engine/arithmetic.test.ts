// Specifies how the engine counts (model section 1): whole millionths, an integer root, named streams, ids by code unit.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clamp, isqrt, ONE, ppm } from '../../src/engine';
import { halvings, rootShare, saturate } from '../../src/engine/model/arithmetic';
import { byCodeUnit } from '../../src/engine/model/ids';
import { openStreams, resumeStreams, shuffle } from '../../src/engine/random/streams';

describe('isqrt', () => {
  it('is the largest whole number whose square is at most x', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 26 }), fc.integer({ min: -2, max: 2 }), (root, off) => {
        const x = Math.max(0, root * root + off);
        const found = isqrt(x);
        expect(found * found).toBeLessThanOrEqual(x);
        expect((found + 1) * (found + 1)).toBeGreaterThan(x);
      }),
    );
  });
});

test.each([
  [0, 1],
  [1, 1 / 2],
  [3, 1 / 8],
  [1 / 2, Math.SQRT1_2],
  [1.25, 2 ** -1.25],
])('halvings(%f) = %f', (x, kept) => expect(halvings(x)).toBeCloseTo(kept, 12));

test.each([
  [0, 0],
  [0.25, 0.5],
  [0.5, 0.707106],
  [1, 1],
  [4, 2],
])('rootShare(%f) = %f', (share, root) => expect(rootShare(share)).toBe(root));

test.each([
  [-1, 0],
  [0, 0],
  [0.05, 0.5],
  [0.15, 0.75],
])('saturate(%f, .05) = %f', (x, y) => expect(saturate(x, 0.05)).toBeCloseTo(y, 12));

test('ppm rounds to whole millionths; clamp keeps within', () => {
  expect(ppm(0.1234567)).toBe(123_457);
  expect([clamp(-1, 0, ONE), clamp(5, 0, ONE), clamp(2 * ONE, 0, ONE)]).toEqual([0, 5, ONE]);
});

test('ids are compared by code unit, as no locale does', () => {
  expect(['a', 'Z', 'é', 'B'].sort(byCodeUnit)).toEqual(['B', 'Z', 'a', 'é']);
});

describe('random streams', () => {
  const five = (draw: () => number) => Array.from({ length: 5 }, draw);

  it('differ from each other and from seed to seed, and are the same for the same', () => {
    const draws = (seed: string, name: 'crisis' | 'breach') =>
      five(resumeStreams(openStreams(seed)).draw(name));
    expect(draws('a', 'crisis')).toEqual(draws('a', 'crisis'));
    expect(draws('a', 'crisis')).not.toEqual(draws('a', 'breach'));
    expect(draws('a', 'crisis')).not.toEqual(draws('b', 'crisis'));
  });

  it('go on where they were saved, through JSON', () => {
    const streams = resumeStreams(openStreams('a'));
    five(streams.draw('crisis'));
    const saved = JSON.parse(JSON.stringify(streams.save()));
    expect(five(resumeStreams(saved).draw('crisis'))).toEqual(five(streams.draw('crisis')));
  });

  it('never shift each other', () => {
    const quiet = resumeStreams(openStreams('a'));
    const busy = resumeStreams(openStreams('a'));
    five(busy.draw('incident'));
    expect(five(busy.draw('crisis'))).toEqual(five(quiet.draw('crisis')));
    expect(busy.save().order).toEqual(quiet.save().order);
  });

  it('shuffle keeps every item, and puts each first about as often', () => {
    const draw = resumeStreams(openStreams('a')).draw('order');
    const firsts = new Map<string, number>();
    for (let k = 0; k < 3000; k++) {
      const shuffled = shuffle(['a', 'b', 'c'], draw);
      expect([...shuffled].sort()).toEqual(['a', 'b', 'c']);
      firsts.set(shuffled[0] as string, (firsts.get(shuffled[0] as string) ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
