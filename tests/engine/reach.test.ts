// Specifies how far power reaches: projection, bases and a joint command each shorten its way, and threat, promises and fights read it.

import { describe, expect, it, test } from 'vitest';
import { derive, indexOf, type NationId, reachKm, type State } from '../../src/engine';
import { sidePower } from '../../src/engine/rules/side-power';
import { friendsAgainst } from '../../src/engine/rules/obligations';
import { ALD, BOR, CAR, type Sketch, still, theory } from './world';

const w = theory.threat;
type Clauses = NonNullable<NonNullable<Sketch['pacts']>[string]['clauses']>;

/** ALD and BOR are allied and far apart; CAR lies close to BOR and both fear it. */
const far = (clauses: Clauses, ald: Sketch['nations'][string] = {}): State =>
  still({
    nations: { ALD: ald, BOR: {}, CAR: {} },
    pairs: {
      'ALD BOR': { distance: 8000 },
      'ALD CAR': { distance: 8400, rivalry: 0.5 },
      'BOR CAR': { distance: 400, rivalry: 0.5 },
    },
    pacts: {
      league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses: ['defence', ...clauses] },
    },
  });
const way = (state: State, from: NationId, to: NationId): number =>
  reachKm(state)[indexOf(state.content, from) * 3 + indexOf(state.content, to)] as number;

test('without any of them, reach is distance', () => {
  const state = far([]);
  expect(reachKm(state)).toBe(state.pairs.distance);
});

describe('one thing that carries power', () => {
  test.each<[string, State, NationId, NationId, number]>([
    [
      'projection shortens every way of its nation',
      far([], { projection: 1 }),
      ALD,
      CAR,
      8400 * (1 - w.projectionCut),
    ],
    ['and none of the others’', far([], { projection: 1 }), CAR, ALD, 8400],
    [
      'bases start part of the way from the host',
      far(['basing']),
      ALD,
      CAR,
      8400 - w.basingShare * (8400 - 400),
    ],
    ['the host itself is as near as ever', far(['basing']), BOR, CAR, 400],
    ['outsiders gain nothing', far(['basing']), CAR, ALD, 8400],
    [
      'a joint command brings members to each other',
      far(['joint-command']),
      ALD,
      BOR,
      8000 * (1 - w.jointCommandCut),
    ],
    ['and not to others', far(['joint-command']), ALD, CAR, 8400],
  ])('%s', (_, state, from, to, km) => expect(way(state, from, to)).toBe(km));
});

describe('is read by', () => {
  const plain = far([]);
  it('threat: CAR fears ALD more once it has bases in BOR', () => {
    const fear = (state: State) => derive(state).theta[2 * 3 + 0] as number;
    expect(fear(far(['basing']))).toBeGreaterThan(fear(plain));
    expect(fear(far([], { projection: 0.5 }))).toBeGreaterThan(fear(plain));
  });
  it('promises: more of ALD arrives at BOR under a joint command', () => {
    const help = (state: State) => friendsAgainst(state, derive(state).promises, 1, 2).reach;
    expect(help(far(['joint-command']))).toBeGreaterThan(help(plain));
    expect(help(far(['basing']))).toBeGreaterThan(help(plain));
  });
  it('fights: ALD is stronger at CAR with bases beside it', () => {
    const power = (state: State) => sidePower(state, 0, 2, [{ seat: 0, share: 1 }]);
    expect(power(far(['basing']))).toBeGreaterThan(power(plain));
  });
});

test('each costs its members autonomy', () => {
  for (const clause of ['basing', 'joint-command'] as const)
    expect(far([clause]).nations.startAutonomy[1]).toBeLessThan(far([]).nations.startAutonomy[1] as number);
});
