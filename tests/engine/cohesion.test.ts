// Specifies what each part of cohesion pulls towards (model section 6): inputs, weights, targets, drift and the breach hazard.

import { describe, expect, it, test } from 'vitest';
import { COHESION_PARTS, type CohesionPart } from '../../src/engine';
import {
  breachHazard,
  cohesionInputs,
  cohesionTargets,
  drift,
  type PactFacts,
} from '../../src/engine/rules/cohesion';
import { theory } from './world';

const w = theory.cohesion;

/** A pact of two of which nothing is true. */
const BARE: PactFacts = {
  members: 2,
  sharedThreat: 0,
  outsideThreat: 0,
  proximity: 0,
  interdependence: 0,
  economicClause: false,
  asymmetry: 0,
  grievances: 0,
  disputes: 0,
  powerChange: 0,
  regimeChange: 0,
  ideologicalDistance: 0,
  trust: 0.5,
  interestGap: 0,
  unmetPledge: 0,
  sidePacts: 0,
  transparency: 0,
  interoperability: 0,
  roles: false,
  indecision: 0,
  untended: 0,
};
const inputs = (change: Partial<PactFacts>) => cohesionInputs(w, theory.threat, { ...BARE, ...change });
const at = (part: CohesionPart) => COHESION_PARTS.indexOf(part);

describe('the weights', () => {
  test.each<[CohesionPart, number]>([
    ['base', 0.55],
    ['shared-threat', 0.15],
    ['geopolitical-fit', 0.1],
    ['economic-interdependence', 0.05],
    ['asymmetry', 0.1],
    ['historical-grievance', -0.25],
    ['internal-crises', -0.25],
    ['multilateral-strain', -0.2],
    ['change-of-power', -0.15],
    ['regime-change', -0.1],
    ['ideological-distance', -0.1],
  ])('%s is fitted to %f', (part, weight) => expect(w.parts[part]).toBe(weight));

  test.each<[CohesionPart, 1 | -1]>([
    ['trust', 1],
    ['diverging-interests', -1],
    ['unequal-burdens', -1],
    ['side-pacts', -1],
    ['transparency', 1],
    ['exercises', 1],
    ['clear-roles', 1],
    ['indecision', -1],
    ['neglect', -1],
  ])('%s is designed with the sign %i', (part, sign) => expect(Math.sign(w.parts[part])).toBe(sign));

  it('are those of nineteen parts', () =>
    expect(Object.keys(w.parts).sort()).toEqual([...COHESION_PARTS].sort()));
});

describe('the input of each part', () => {
  test.each<[CohesionPart, string, Partial<PactFacts>, number]>([
    ['base', 'always', {}, 1],
    ['shared-threat', 'S/(T + .05)', { sharedThreat: 0.1, outsideThreat: 0.15 }, 0.5],
    ['shared-threat', 'a threat that only one feels', { sharedThreat: 0, outsideThreat: 0.3 }, 0],
    ['geopolitical-fit', 'mean nearness', { proximity: 0.6 }, 0.6],
    ['economic-interdependence', 'mean interdependence', { interdependence: 0.4 }, 0.4],
    [
      'economic-interdependence',
      'more with an economic clause',
      { interdependence: 0.4, economicClause: true },
      0.4 * w.economicClause,
    ],
    ['economic-interdependence', 'never above 1', { interdependence: 0.99, economicClause: true }, 1],
    ['asymmetry', 'the stronger less the weaker, over all', { asymmetry: 0.3 }, 0.3],
    ['historical-grievance', 'share of pairs', { grievances: 0.5 }, 0.5],
    ['internal-crises', 'share of pairs', { disputes: 0.5 }, 0.5],
    ['multilateral-strain', 'none between two', { members: 2 }, 0],
    ['multilateral-strain', 'half at six', { members: 6 }, 0.5],
    ['multilateral-strain', 'twelve', { members: 12 }, 10 / 14],
    ['change-of-power', 'δ/(1 + δ)', { powerChange: 0.25 }, 0.2],
    ['regime-change', 'mean change', { regimeChange: 0.2 }, 0.2],
    ['ideological-distance', 'mean distance', { ideologicalDistance: 0.4 }, 0.4],
    ['trust', 'around one half', { trust: 0.8 }, 0.3],
    ['trust', 'mistrust weighs as much', { trust: 0.2 }, -0.3],
    ['diverging-interests', 'ip/(ip + .5)', { interestGap: 0.5 }, 0.5],
    ['unequal-burdens', 'mean share of the pledge that is missing', { unmetPledge: 0.25 }, 0.25],
    ['side-pacts', 'share of members with one', { sidePacts: 0.5 }, 0.5],
    ['transparency', 'mean transparency', { transparency: 0.7 }, 0.7],
    ['exercises', 'mean interoperability', { interoperability: 0.7 }, 0.7],
    ['clear-roles', 'a clause', { roles: true }, 1],
    ['indecision', 'failed votes', { indecision: 3 }, 3 / (3 + w.indecisionHalf)],
  ])('%s: %s', (part, _, facts, x) => {
    expect(inputs(facts)[at(part)]).toBeCloseTo(x, 12);
    const moved = COHESION_PARTS.filter((other, k) => inputs(facts)[k] !== inputs({})[k] && other !== part);
    expect(moved).toEqual([]);
  });
});

it('a part’s target is its weight times its input, in whole ppm', () => {
  const x = inputs({ proximity: 1 / 3, trust: 0.2, members: 5 });
  const targets = cohesionTargets(w, x);
  expect(targets).toEqual(COHESION_PARTS.map((part, k) => Math.trunc(w.parts[part] * x[k]! * 1_000_000) + 0));
  expect(targets[at('trust')]).toBe(-60_000);
});

describe('drift: Δv = trunc((w·x − v) · 40/100) a year', () => {
  test.each([
    [0, 100, 0.4, 40],
    [100, 0, 0.4, -40],
    [100_000, 100_000, 0.4, 0],
    [0, 1, 0.4, 0],
    [0, -1, 0.4, 0],
    [0, 7, 0.4, 2],
    [0, -7, 0.4, -2],
    [50_000, 150_000, 0.1, 10_000],
    [0, 100, 1, 100],
  ])('from %i towards %i, a share of %f of the way: %i', (stock, target, share, moved) =>
    expect(drift(stock, target, share) + 0).toBe(moved),
  );

  it('is 40 in a hundred a year', () => expect(w.driftPerYear).toBe(0.4));
});

describe('breach hazard: .183 · (P · (1 − C))² a year', () => {
  test.each([
    [1, 0, 0.183],
    [0.5, 0.5, 0.0114375],
    [0, 0, 0],
    [1, 1, 0],
    [0.8, 0.2, 0.0749568],
  ])('pressure %f, cohesion %f: %f', (pressure, cohesion, hazard) =>
    expect(breachHazard(w, pressure, cohesion)).toBeCloseTo(hazard, 12),
  );

  it('rises with pressure and falls with cohesion', () => {
    for (let x = 0; x < 0.95; x += 0.1) {
      expect(breachHazard(w, x + 0.05, 0.5)).toBeGreaterThan(breachHazard(w, x, 0.5));
      expect(breachHazard(w, 0.5, x + 0.05)).toBeLessThan(breachHazard(w, 0.5, x));
    }
  });
});
