// Worlds made from a seed: always sound, always the same for the same seed.
import { describe, expect, test } from 'vitest';
import { generate, loadContent, scenarioText } from '../../src/content';
import { hashText } from '../../src/engine';
import { THEORIES } from './small-world';

const SIZES: readonly (readonly [number, number])[] = [
  [2, 200],
  [3, 200],
  [8, 100],
  [32, 20],
  [195, 3],
  [200, 3],
];

describe.each(SIZES)('%i nations, over %i seeds', (n, seeds) => {
  const worlds = Array.from({ length: seeds }, (_, seed) => generate(n, `seed ${seed}`));

  test('pass every check without an error', () => {
    for (const world of worlds) {
      const { issues, content } = loadContent(scenarioText(world), THEORIES);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(content?.nations).toHaveLength(n);
    }
  });

  test('have a rivalry, a border for each nation, and nobody who outweighs all others together but in a world of two', () => {
    for (const { nations, pairs } of worlds) {
      const bordering = new Set(pairs.filter((pair) => pair.neighbours).flatMap((pair) => pair.between));
      expect(bordering.size).toBe(n);
      expect(pairs.some((pair) => (pair.rivalry ?? 0) > 0)).toBe(true);
      if (n > 2) expect(Math.max(...nations.map(({ capability }) => capability))).toBeLessThan(0.6);
    }
  });

  test('ally no rivals', () => {
    for (const { pacts, pairs } of worlds) {
      const rivals = pairs.filter((pair) => (pair.rivalry ?? 0) > 0).map((pair) => pair.between);
      for (const { members } of pacts) {
        expect(rivals.filter(([a, b]) => members.includes(a) && members.includes(b))).toEqual([]);
      }
    }
  });
});

test('the same number and seed give the same bytes, another seed another world', () => {
  expect(scenarioText(generate(12, 'a'))).toBe(scenarioText(generate(12, 'a')));
  expect(scenarioText(generate(12, 'a'))).not.toBe(scenarioText(generate(12, 'b')));
});

test.each([
  [2, 'bce3ff678ba1091b'],
  [8, '444c41180f73c332'],
  [32, 'fa76925073a2703f'],
  [200, '1d97b3882e59a650'],
])('the world of %i nations from seed 1 is the same on every machine: %s', (n, hash) => {
  expect(hashText(scenarioText(generate(n, '1')))).toBe(hash);
});

test('any text is a seed', () => {
  for (const seed of ['', ' ', '🏔', 'x'.repeat(5000), '"\\\n']) {
    expect(loadContent(scenarioText(generate(3, seed)), THEORIES).content).not.toBeNull();
  }
});

test.each([1, 201, 2.5, Number.NaN])('%d nations are a mistake of the caller', (n) => {
  expect(() => generate(n, '1')).toThrow('cannot make a world');
});
