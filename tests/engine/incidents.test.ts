// Specifies where incidents break out by themselves (model section 8): as often as the propensity says, and never where they may not.

import { describe, expect, it, test } from 'vitest';
import { deterrence, type NationId } from '../../src/engine';
import { claim, eventsOf, take } from './moves';
import { ALD, BOR, CAR, type Sketch, world } from './world';

const OFTEN = {
  attack: { base: 2 },
  threat: { perceptionNoise: 0 },
  trust: { misunderstandingRate: 0 },
  cohesion: { breachRate: 0 },
};
const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: { capability: 0.3 }, BOR: {}, CAR: {} },
  pairs: {
    'ALD BOR': { rivalry: 0.6, neighbours: true, yearsSinceDispute: 1 },
    'BOR CAR': { distance: 5000 },
    'ALD CAR': { distance: 5000 },
  },
  theory: OFTEN,
  ...more,
});
const incidents = (s: Sketch, seeds: number): string[] =>
  Array.from({ length: seeds }, (_, seed) =>
    eventsOf(take(world(s, `${seed}`)), 'incident').map(({ actors }) => actors.join('>')),
  ).flat();
const share = (s: Sketch, i: NationId, j: NationId, seeds = 600): number =>
  incidents(s, seeds).filter((one) => one === `${i}>${j}`).length / seeds;

describe('an incident between two that promised each other peace', () => {
  const bound = sketch({
    theory: { ...OFTEN, attack: { base: 2, quarrels: 1 } },
    pacts: {
      peace: {
        type: 'regional-partnership',
        members: ['ALD', 'BOR'],
        clauses: ['non-aggression', 'consultation'],
      },
    },
  });
  const tempted = Array.from({ length: 600 }, (_, seed) => take(world(bound, `${seed}`))).filter(
    ({ state }) => state.structure.defectionChoices.length > 0,
  );

  it('opens no crisis: it tempts the one that would begin it to break its word', () => {
    for (const step of tempted) {
      const { defectionChoices: strains, crises } = step.state.structure;
      expect(eventsOf(step, 'defection-choice').map(({ actors }) => actors)).toEqual(
        strains.map(({ nation, over }) => [nation, over]),
      );
      expect(crises).toEqual([]);
    }
    const pairs = tempted.flatMap(({ state }) =>
      state.structure.defectionChoices.map(({ nation, over }) => `${nation}>${over}`),
    );
    expect(new Set(pairs)).toEqual(new Set(['ALD>BOR', 'BOR>ALD']));
  });

  it('asks a member once about a pact, though the pact itself wears on it too', () => {
    const hunted = { rivalry: 0.9, neighbours: true, yearsSinceDispute: 1 };
    const worn: Sketch = {
      ...bound,
      nations: { ALD: { capability: 0.3 }, BOR: {}, CAR: { capability: 0.6 } },
      pairs: { ...bound.pairs, 'BOR CAR': hunted, 'ALD CAR': hunted },
      tempo: 12,
      turnsPerYear: 1,
      theory: { ...OFTEN, attack: { base: 2, quarrels: 10 }, cohesion: { breachRate: 5 } },
    };
    const asked = Array.from(
      { length: 60 },
      (_, seed) => take(world(worn, `${seed}`)).state.structure.defectionChoices,
    );
    expect(asked.flat().length).toBeGreaterThan(0);
    for (const strains of asked)
      expect(new Set(strains.map(({ pact, nation }) => `${pact} ${nation}`)).size).toBe(strains.length);
  });

  /** Share of the seeds in which ALD quarrels with BOR in the first quarter. */
  const quarrels = (s: Sketch): number =>
    Array.from(
      { length: 600 },
      (_, seed) => take(world(s, `${seed}`)).state.structure.defectionChoices,
    ).filter((strains) => strains.some(({ nation, over }) => nation === ALD && over === BOR)).length / 600;
  const spread = (rate: number): number => 3 * Math.sqrt((rate * (1 - rate)) / 600);

  it('breaks out between neighbours as often as the theory says, whatever they feel and trade', () => {
    const { decayKm, neighbourKm } = world(bound).content.theory.threat;
    const rate = decayKm / (decayKm + neighbourKm) / 4;
    const fond = { 'ALD BOR': { neighbours: true, trade: 5000, trust: 0.9 } };
    expect(Math.abs(quarrels(bound) - rate)).toBeLessThan(spread(rate));
    expect(Math.abs(quarrels({ ...bound, pairs: { ...bound.pairs, ...fond } }) - rate)).toBeLessThan(
      spread(rate),
    );
  });

  it('is one quarrel among all that a member has partners', () => {
    const three = { peace: { ...bound.pacts!.peace!, members: ['ALD', 'BOR', 'CAR'] } };
    const rate = quarrels(bound) / 2;
    expect(Math.abs(quarrels({ ...bound, pacts: three }) - rate)).toBeLessThan(spread(rate));
  });
});

describe('incidents', () => {
  it('break out as often as the propensity says', () => {
    const expected = deterrence(world(sketch()), ALD, BOR).propensity / 1_000_000 / 4;
    expect(expected).toBeGreaterThan(0.05);
    expect(Math.abs(share(sketch(), ALD, BOR) - expected)).toBeLessThan(
      3 * Math.sqrt((expected * (1 - expected)) / 600),
    );
  });

  it('the oftener the faster the tempo', () => {
    const one = deterrence(world(sketch()), ALD, BOR).propensity / 4_000_000;
    expect(Math.abs(share(sketch({ tempo: 2 }), ALD, BOR) - 2 * one)).toBeLessThan(0.06);
  });

  test.each<[string, Partial<Sketch>]>([
    [
      'between those bound by non-aggression',
      {
        pacts: {
          peace: {
            type: 'regional-partnership',
            members: ['ALD', 'BOR'],
            clauses: ['non-aggression', 'consultation'],
          },
        },
      },
    ],
    [
      'where there is neither a border nor a great power',
      {
        nations: { ALD: { capability: 0.05 }, BOR: { capability: 0.05 }, CAR: { capability: 0.4 } },
        pairs: { 'ALD BOR': { rivalry: 1, distance: 600 } },
      },
    ],
  ])('do not break out %s', (_, more) => expect(share(sketch(more), ALD, BOR, 200)).toBe(0));

  it('do with a great power however far', () => {
    const far = sketch({ pairs: { 'ALD BOR': { rivalry: 1, distance: 600, yearsSinceDispute: 0 } } });
    expect(share(far, ALD, BOR, 300)).toBeGreaterThan(0);
  });

  it('spare a nation that is in a crisis already', () => {
    const start = take(
      world({ ...sketch(), theory: { ...OFTEN, attack: { base: 0 } } }),
      claim(ALD, BOR),
    ).state;
    const wild = {
      ...start,
      content: {
        ...start.content,
        theory: { ...start.content.theory, attack: { ...start.content.theory.attack, base: 20 } },
      },
    };
    expect(eventsOf(take(wild), 'incident')).toEqual([]);
  });

  it('at most one begins with each nation in a turn', () => {
    const wild = sketch({
      theory: { ...OFTEN, attack: { base: 20 } },
      pairs: {
        'ALD BOR': { rivalry: 1, neighbours: true },
        'ALD CAR': { rivalry: 1, neighbours: true },
        'BOR CAR': { rivalry: 1, neighbours: true },
      },
    });
    for (let seed = 0; seed < 60; seed++) {
      const parties = eventsOf(take(world(wild, `${seed}`)), 'incident').flatMap(({ actors }) => actors);
      expect(new Set(parties).size).toBe(parties.length);
    }
    expect(CAR).not.toBe(ALD);
  });
});
