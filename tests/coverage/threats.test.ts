// Rows of the coverage table about threats that no state makes, and what allies do about them.
import { expect, test } from 'vitest';
import { asThreatId, pactAccount, type State, threatAccount, threatFoundBy } from '../../src/engine';
import { type Move, story, take, tell, wait } from '../engine/moves';
import { ALD, between, BOR, CAR, LEAGUE, of, type Sketch, still } from '../engine/world';

type Threat = NonNullable<Sketch['threats']>[number];
type Clauses = NonNullable<NonNullable<Sketch['pacts']>[string]['clauses']>;

const open = { exposure: { terrorism: 0.8, cyber: 0.8, climate: 0.8, insurgency: 0.8 } };
const calm: Sketch['theory'] = {
  transnational: {
    kinds: {
      terrorism: { strikes: 0 },
      cyber: { strikes: 0 },
      climate: { strikes: 0 },
      insurgency: { strikes: 0 },
    },
  },
};
const stormy: Sketch['theory'] = {
  transnational: { warning: 0, kinds: { terrorism: { strikes: 20 }, climate: { strikes: 20 } } },
};
const rebels: Threat = { id: 'it', kind: 'insurgency', name: 'Rebels', strength: 0.5, host: 'BOR' };
const hackers: Threat = { id: 'it', kind: 'cyber', name: 'Hackers', strength: 0.5, hidden: true };

const facing = (threat: Threat, clauses: Clauses = [], theory = calm): State =>
  still({
    nations: { ALD: open, BOR: open, CAR: {} },
    pairs: { 'ALD BOR': { trust: 0.8 } },
    threats: [threat],
    theory,
    pacts:
      clauses.length === 0
        ? {}
        : {
            league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses: ['defence', ...clauses] },
          },
  });
const strength = (state: State): number => state.structure.threats[0]!.strength;

test('row 11: terrorism and cyber as today’s challenges', () => {
  const network: Threat = { id: 'it', kind: 'terrorism', name: 'Network', strength: 0.6, host: 'CAR' };
  const { told, state } = story(facing(network, [], stormy), [[]]);
  expect(told[0]).toContain('terror-attack ALD CAR');
  expect(threatAccount(null, state, ALD).entries.map(({ part }) => part)).toContain('terrorism');
});

test('row 24: shared threat perception, per kind of threat', () => {
  const shared = (strength: number) =>
    pactAccount(facing({ ...hackers, hidden: false, strength }, ['consultation']), LEAGUE)!.entries.find(
      ({ part }) => part === 'shared-threat',
    )!.level;
  expect(shared(0.9)).toBeGreaterThan(shared(0.1));
});

test('row 26: peacekeeping and counter-terrorism', () => {
  const mission: Move = { kind: 'peacekeeping-mission', by: ALD, in: BOR };
  const idle = strength(take(facing(rebels)).state);
  expect(strength(take(facing(rebels), mission).state)).toBeLessThan(idle);
  expect(strength(take(facing(rebels, ['peacekeeping']), mission).state)).toBeLessThan(
    strength(take(facing(rebels), mission).state),
  );
});

test('row 36: cyber defence and joint cyber capability', () => {
  const found = (clauses: Clauses) => {
    let state = facing(hackers, clauses);
    while (!threatFoundBy(state, asThreatId('it'), ALD)) state = wait(state, 1);
    return state.turn;
  };
  expect(found(['cyber-defence'])).toBeLessThan(found(['consultation']));
});

test('row 37: non-state actors, fought better with a power of the region', () => {
  const hunt = (by: typeof ALD): Move => ({ kind: 'counter-operation', by, threat: asThreatId('it') });
  const alone = take(facing(rebels), hunt(ALD));
  const joined = take(facing(rebels, ['counter-terrorism']), hunt(ALD));
  expect(alone.events.map(tell)).toContain('threat-countered (alone) ALD BOR');
  expect(joined.events.map(tell)).toContain('threat-countered (with-local-partner) ALD BOR');
  expect(strength(joined.state)).toBeLessThan(strength(alone.state));
});

test('row 39: humanitarian assistance', () => {
  const flood: Threat = { id: 'it', kind: 'climate', name: 'Flood', strength: 0.6, targets: ['ALD'] };
  const hit = take(facing(flood, [], stormy)).state;
  const helped = take(hit, { kind: 'humanitarian-aid', by: CAR, to: ALD }).state;
  const left = take(hit).state;
  expect(between(helped, 'trust', ALD, CAR)).toBeGreaterThan(between(left, 'trust', ALD, CAR));
  expect(of(helped, 'stability', ALD)).toBeGreaterThan(of(left, 'stability', ALD));
});
