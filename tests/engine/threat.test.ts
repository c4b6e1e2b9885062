// Specifies what nations fear (model section 3), with the figures of that section.

import { describe, expect, it, test } from 'vitest';
import { ppm, threatAccount, threatOf } from '../../src/engine';
import { derive } from '../../src/engine';
import {
  hostility,
  pressure,
  proximity,
  sharedThreat,
  threat,
  threatMatrix,
} from '../../src/engine/rules/threat';
import { ALD, BOR, CAR, DUN, still, theory } from './world';

const w = theory.threat;

describe('power fades with distance (Boulding 1962)', () => {
  test.each([
    [0, 1],
    [500, 1000 / 1500],
    [1000, 1 / 2],
    [3000, 1 / 4],
  ])('%i km away it reaches %f', (km, share) => expect(proximity(w, km)).toBeCloseTo(share, 12));

  it('never grows with distance', () => {
    for (let km = 0; km < 20_000; km += 100) expect(proximity(w, km + 100)).toBeLessThan(proximity(w, km));
  });

  it('holds neighbours at most 500 km apart', () => {
    const state = still({
      nations: { ALD: {}, BOR: {}, CAR: {} },
      pairs: { 'ALD BOR': { neighbours: true } },
    });
    expect(Array.from(state.pairs.distance)).toEqual([0, 500, 1000, 500, 0, 1000, 1000, 1000, 0]);
  });
});

describe('hostility is the worst of rivalry, a recent dispute and perceived intent', () => {
  test.each<[string, number, boolean, number, boolean, number]>([
    ['a stranger', 0, false, 0, false, 0],
    ['a rival', 0.7, false, 0, false, 0.7],
    ['a dispute within ten years', 0, true, 0, false, 0.5],
    ['a rival with a recent dispute counts once', 0.7, true, 0, false, 0.7],
    ['intent below a half is not feared', 0, false, 0.49, false, 0],
    ['intent of a half is not feared', 0, false, 0.5, false, 0],
    ['intent of three quarters', 0, false, 0.75, false, 0.5],
    ['full revisionism', 0, false, 1, false, 1],
    ['a harmless rival is feared as a rival', 0.4, false, 0.1, false, 0.4],
    ['a territorial dispute adds', 0, false, 0, true, 0.3],
    ['a territorial dispute adds to rivalry', 0.5, false, 0, true, 0.8],
    ['never more than 1', 0.9, true, 1, true, 1],
  ])('%s', (_, rivalry, recent, intent, contested, h) =>
    expect(hostility(w, rivalry, recent, intent, contested)).toBeCloseTo(h, 12),
  );
});

describe('a theory may fear power itself, or fear friends less', () => {
  test('wariness is a floor under hostility, above which a territorial dispute still adds', () => {
    const wary = { ...w, wariness: 0.4 };
    expect(hostility(wary, 0, false, 0, false)).toBeCloseTo(0.4, 12);
    expect(hostility(wary, 0.7, false, 0, false)).toBeCloseTo(0.7, 12);
    expect(hostility(wary, 0, false, 0, true)).toBeCloseTo(0.7, 12);
  });
  test('enmity counts by its share', () =>
    expect(hostility({ ...w, enmityCounts: 0.5 }, 0.8, false, 0, false)).toBeCloseTo(0.4, 12));
  test('full trust takes the share of a friend off a threat', () => {
    const thetas = (friendship: number) => {
      const state = still({
        nations: { ALD: {}, BOR: {} },
        pairs: { 'ALD BOR': { rivalry: 0.8, trust: [1, 0.5] } },
        theory: { threat: { friendship } },
      });
      return [...threatMatrix(state)].filter((theta) => theta > 0);
    };
    const [cold, warm] = [thetas(0), thetas(0.5)];
    expect(warm[0]).toBe(Math.trunc(cold[0]! * 0.5));
    expect(warm[1]).toBe(Math.trunc(cold[1]! * 0.75));
  });
});

describe('threat = hostility × relative power × reach × offensive share', () => {
  test.each<[string, number, number, number, number, number, number]>([
    ['equals, next door, half offensive', 1, 100, 100, 1, 0.5, 0.375],
    ['a giant', 1, 100, 300, 1, 0.5, 0.5625],
    ['a dwarf', 1, 300, 100, 1, 0.5, 0.1875],
    ['far away', 1, 100, 100, 0.5, 0.5, 0.1875],
    ['all offensive', 1, 100, 100, 1, 1, 0.5],
    ['all defensive', 1, 100, 100, 1, 0, 0.25],
    ['no hostility, no threat', 0, 100, 900, 1, 1, 0],
  ])('%s', (_, h, own, other, reach, offence, theta) =>
    expect(threat(w, h, own, other, reach, offence)).toBeCloseTo(theta, 12),
  );
});

describe('pressure on a pact', () => {
  test.each([
    [0, 0],
    [0.1, 0.25],
    [0.3, 0.5],
    [1.2, 0.8],
  ])('P(%f) = %f', (outside, share) => expect(pressure(w, outside)).toBeCloseTo(share, 12));
});

describe('in a world', () => {
  const state = still({
    nations: {
      ALD: { capability: 0.1 },
      BOR: { capability: 0.3, offence: 1 },
      CAR: { capability: 0.1 },
      DUN: { intent: 0.9, capability: 0.1 },
    },
    pairs: { 'ALD BOR': { rivalry: 0.8 }, 'BOR CAR': { rivalry: 0.4 }, 'ALD CAR': { yearsSinceDispute: 4 } },
  });

  it('fears by rivalry, memory and intent', () => {
    expect(threatOf(state, ALD, BOR)).toBe(ppm(0.8 * 0.75 * 0.5 * 1));
    expect(threatOf(state, BOR, ALD)).toBe(ppm(0.8 * 0.25 * 0.5 * 0.75));
    expect(threatOf(state, ALD, CAR)).toBe(ppm(0.5 * 0.5 * 0.5 * 0.75));
    expect(threatOf(state, CAR, DUN)).toBe(ppm(0.8 * 0.5 * 0.5 * 0.75));
    expect(threatOf(state, DUN, CAR)).toBe(0);
  });

  it('adds up in the account, the largest fear first', () => {
    const account = threatAccount(null, state, ALD);
    expect(account.entries.map(({ about, level }) => [about, level])).toEqual([
      [BOR, 300_000],
      [DUN, 150_000],
      [CAR, 93_750],
    ]);
    expect(account.level).toBe(543_750);
  });

  it('shares of two what both fear, each third at the smaller fear', () => {
    const { theta } = derive(state);
    expect(sharedThreat(theta, 4, 0, 2)).toBe(150_000 + 150_000);
    expect(sharedThreat(theta, 4, 0, 2, Uint8Array.of(1, 1, 1, 0))).toBe(150_000);
    expect(sharedThreat(theta, 4, 2, 0)).toBe(sharedThreat(theta, 4, 0, 2));
  });

  it('forgets a dispute after ten years', () => {
    const threatAfter = (yearsSinceDispute: number) =>
      threatOf(
        still({ nations: { ALD: {}, BOR: {} }, pairs: { 'ALD BOR': { yearsSinceDispute } } }),
        ALD,
        BOR,
      );
    expect(threatAfter(10)).toBeGreaterThan(0);
    expect(threatAfter(11)).toBe(0);
  });
});
