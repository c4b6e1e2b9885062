// Rows of the coverage table about what pacts are: pooling, deterrence, the five types, their answers and remedies.
import { expect, test } from 'vitest';
import {
  burdenShares,
  checkNow,
  deterrence,
  honourAccount,
  type NationId,
  type PactType,
  pactAccount,
  pooledAccount,
  priceOf,
  whoWouldCome,
} from '../../src/engine';
import {
  accept,
  amend,
  answer,
  claim,
  effects,
  invite,
  orderOf,
  propose,
  refused,
  stance,
  story,
  take,
  wait,
} from '../engine/moves';
import {
  ALD,
  between,
  BOR,
  CAR,
  DUN,
  LEAGUE,
  membersOf,
  of,
  pact,
  type Sketch,
  still,
  theory,
} from '../engine/world';

type Pact = NonNullable<Sketch['pacts']>[string];
type Clauses = NonNullable<Pact['clauses']>;

const three = (type: PactType, clauses: Clauses, more: Partial<Pact> = {}): Sketch => ({
  nations: { ALD: { capability: 0.2 }, BOR: {}, CAR: {}, DUN: {} },
  pairs: { 'ALD BOR': { rivalry: 0.8 } },
  pacts: { league: { type, members: ['BOR', 'CAR', 'DUN'], clauses, ...more } },
  theory: { attack: { base: 0.25 } },
});
const two = (clauses: Clauses, more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: {}, BOR: {}, CAR: {} },
  pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses } },
  ...more,
});
const part = (sketch: Sketch, name: string, turns = 0): number =>
  pactAccount(wait(still(sketch), turns), LEAGUE)!.entries.find((entry) => entry.part === name)!.level;

test('row 1: collective security by pooling resources and capabilities', () => {
  const pool = (interoperability: number) =>
    pooledAccount(still(two(['defence'], { pairs: { 'ALD BOR': { distance: 200, interoperability } } })), [
      ALD,
      BOR,
    ]);
  const alone = pooledAccount(still(two(['defence'])), [ALD]).level;
  expect(pool(1).level).toBeGreaterThan(alone);
  expect(pool(1).entries.map(({ about }) => about)).toEqual([ALD, BOR]);
  expect(pool(1).level).toBeGreaterThan(pool(0).level);
});

test('row 2: deterrence', () => {
  const { credibility, propensity, propensityAlone } = deterrence(
    still(three('multilateral-defence', ['defence'])),
    ALD,
    BOR,
  );
  expect(credibility).toBeGreaterThan(0);
  expect(propensity).toBeLessThan(propensityAlone);
});

test('row 4: joint training and exercises, and their decay', () => {
  const drilled = take(still({ nations: { ALD: {}, BOR: {} } }), { kind: 'exercise', by: ALD, with: BOR });
  const lines = effects(drilled, 'exercise-held').join('\n');
  expect(lines).toMatch(/interoperability ALD>BOR \+/);
  expect(lines).toMatch(/readiness ALD \+/);
  expect(lines).toMatch(/trust ALD>BOR \+/);
  const later = wait(drilled.state, 8);
  expect(between(later, 'interoperability', ALD, BOR)).toBeLessThan(
    between(drilled.state, 'interoperability', ALD, BOR),
  );
  expect(of(later, 'readiness', ALD)).toBeLessThan(of(drilled.state, 'readiness', ALD));
});

test('row 5: closer diplomatic ties: members bargain cheaper, and a common ally mediates', () => {
  const state = still({
    nations: { ALD: {}, BOR: {}, CAR: {} },
    pairs: { 'ALD BOR': { rivalry: 0.5 } },
    pacts: {
      first: { type: 'regional-partnership', members: ['ALD', 'CAR'] },
      second: { type: 'regional-partnership', members: ['BOR', 'CAR'] },
    },
    theory: { crisis: { mediationBase: 0, mediationTrust: 0, mediationAlly: 1 } },
  });
  const price = (to: NationId) => priceOf(state, orderOf(state, propose(ALD, [to], 'bilateral-defence')));
  expect(price(CAR)).toBeLessThan(price(BOR));
  const { told } = story(state, [[claim(ALD, BOR)], [stance(ALD, 'mediate'), stance(BOR, 'mediate')]]);
  expect(told[1]).toEqual(
    expect.arrayContaining(['ally-mediated CAR ALD BOR', 'crisis-settled (mediated) ALD BOR']),
  );
});

test('row 12: bilateral alliances', () => {
  const { state } = story(still({ nations: { ALD: {}, BOR: {}, CAR: {} } }), [
    [propose(ALD, [BOR], 'bilateral-defence', { termYears: 20 })],
    [accept(BOR)],
  ]);
  expect(state.structure.pacts.map((made) => [made.type, membersOf(made)])).toEqual([
    ['bilateral-defence', [ALD, BOR]],
  ]);
  expect(refused(state, invite(ALD, state.structure.pacts[0]!.id, CAR))).not.toBeNull();
});

test('row 13: multilateral alliances, their call to arms automatic or voted', () => {
  const calls = (trigger: 'automatic' | 'voted') =>
    story(still(three('multilateral-defence', ['defence'], { trigger })), [
      [claim(ALD, BOR)],
      [stance(ALD, 'escalate')],
      [stance(ALD, 'escalate')],
    ]).state.structure.calls.map(({ called, exemption: out }) => [called, out]);
  expect(calls('automatic')).toEqual([
    [CAR, null],
    [DUN, null],
  ]);
  expect(calls('voted')).toEqual([
    [CAR, 'vote'],
    [DUN, 'vote'],
  ]);
});

test('row 14: collective security, uneven in effect: the aggressor may be a member, and it hardly deters', () => {
  const clauses: Clauses = ['defence', 'non-aggression', 'consultation'];
  const within = (type: PactType) => still(three(type, clauses, { members: ['ALD', 'BOR', 'CAR'] }));
  expect(whoWouldCome(within('collective-security'), ALD, BOR).map(({ nation }) => nation)).toEqual([CAR]);
  expect(whoWouldCome(within('multilateral-defence'), ALD, BOR)).toEqual([]);
  const shown = (type: PactType) => deterrence(still(three(type, clauses)), ALD, BOR).credibility;
  expect(shown('collective-security')).toBeLessThan(shown('multilateral-defence') / 4);
});

test('row 15: regional partnerships: consultation and openness, no call', () => {
  const state = still(three('regional-partnership', ['non-aggression', 'consultation', 'transparency']));
  expect(whoWouldCome(state, ALD, BOR)).toEqual([]);
  const later = wait(state, 8);
  expect(between(later, 'transparency', BOR, CAR)).toBeGreaterThan(between(later, 'transparency', ALD, BOR));
  expect(between(later, 'trust', BOR, CAR)).toBeGreaterThan(between(later, 'trust', ALD, BOR));
});

test('row 16: flexible ad-hoc coalitions have a goal and an end', () => {
  const state = still({
    nations: { ALD: {}, BOR: {}, CAR: {} },
    pairs: { 'BOR CAR': { distance: 600 } },
    pacts: {
      league: {
        type: 'ad-hoc-coalition',
        members: ['BOR', 'CAR'],
        clauses: ['defence'],
        against: 'ALD',
        termYears: 1,
      },
    },
  });
  expect(pact(state).terms.against).toBe(ALD);
  const { told, state: after } = story(
    state,
    Array.from({ length: 5 }, () => []),
  );
  expect(told.flat().some((line) => line.startsWith('pact-ended'))).toBe(true);
  expect(after.structure.pacts).toEqual([]);
});

test('row 27: procurement together saves cost', () => {
  const grown = (clauses: Clauses) =>
    of(
      wait(still(two(clauses, { nations: { ALD: { burden: 0.06 }, BOR: { burden: 0.06 }, CAR: {} } })), 8),
      'capability',
      ALD,
    );
  expect(grown(['defence', 'joint-procurement'])).toBeGreaterThan(grown(['defence']));
});

test('row 31: disagreements over spending and engagement: pledge against delivery, who answered the call', () => {
  const pledged = (burden: number): Sketch =>
    two(['defence', 'burden-pledge'], {
      nations: { ALD: { burden }, BOR: { burden: 0.04 }, CAR: {} },
      pacts: {
        league: {
          type: 'bilateral-defence',
          members: ['ALD', 'BOR'],
          clauses: ['defence', 'burden-pledge'],
          pledge: 0.04,
        },
      },
    });
  expect(part(pledged(0.04), 'unequal-burdens') + 0).toBe(0);
  expect(part(pledged(0.01), 'unequal-burdens')).toBeLessThan(0);
  const riding = (burden: number) =>
    burdenShares(still(pledged(burden)), pact(still(pledged(burden))))[0]!.freeRiding;
  expect([riding(0.01), riding(0.04)]).toEqual([750_000, 0]);
  const told = story(still(three('multilateral-defence', ['defence'])), [
    [claim(ALD, BOR)],
    [stance(ALD, 'escalate')],
    [stance(ALD, 'escalate')],
    [answer(CAR, 'fight'), answer(DUN, 'refuse')],
  ]);
  expect(told.state.structure.conduct.map(({ honoured, refused: no }) => [honoured, no])).toEqual([
    [0, 0],
    [0, 0],
    [1, 0],
    [0, 1],
  ]);
  expect(pact(told.state).ledger.events.map(({ kind, about }) => [kind, about])).toEqual(
    expect.arrayContaining([
      ['call-honoured', CAR],
      ['call-refused', DUN],
    ]),
  );
});

test('row 32: bilateral against multilateral, sovereignty against commitment', () => {
  const feared = { 'ALD CAR': { rivalry: 0.5 }, 'BOR CAR': { rivalry: 0.5 } };
  const side: Sketch['pacts'] = { side: { type: 'regional-partnership', members: ['ALD', 'CAR'] } };
  const league = two(['defence']).pacts!;
  expect(part(two(['defence'], { pairs: feared }), 'side-pacts') + 0).toBe(0);
  expect(part(two(['defence'], { pairs: feared, pacts: { ...league, ...side } }), 'side-pacts')).toBeLessThan(
    0,
  );
  expect(theory.clauseCosts.defence).toBeGreaterThan(0);
  expect(theory.clauseCosts.sovereignty).toBeLessThan(0);
});

test('row 33: differing capabilities among members', () => {
  const strong = two(['defence'], {
    nations: { ALD: { capability: 0.3 }, BOR: { capability: 0.05 }, CAR: {} },
  });
  expect(part(strong, 'asymmetry')).toBeGreaterThan(part(two(['defence']), 'asymmetry'));
});

test('row 35: remedies: dialogue, exercises, clear roles and open channels', () => {
  const talked = take(still({ nations: { ALD: {}, BOR: {} } }), { kind: 'dialogue', by: ALD, with: BOR });
  expect(effects(talked, 'dialogue-held').join('\n')).toMatch(
    /trust ALD>BOR \+[\s\S]*transparency ALD>BOR \+/,
  );
  expect(part(two(['defence', 'roles']), 'clear-roles')).toBeGreaterThan(
    part(two(['defence']), 'clear-roles'),
  );
  expect(part(two(['defence', 'transparency']), 'transparency', 8)).toBeGreaterThan(
    part(two(['defence']), 'transparency', 8),
  );
  expect(part(two(['defence', 'exercises']), 'exercises', 8)).toBeGreaterThan(
    part(two(['defence']), 'exercises', 8),
  );
});

test('row 40: adaptation over time: a pact is amended and enlarged, and change since signing tells', () => {
  const start = still(
    three('multilateral-defence', ['defence'], { members: ['BOR', 'CAR', 'DUN'], decision: 'majority' }),
  );
  const clauses: Clauses = ['defence', 'exercises'];
  const { state } = story(start, [
    [amend(BOR, LEAGUE, { clauses })],
    [accept(CAR), accept(DUN)],
    [invite(BOR, LEAGUE, ALD)],
    [accept(ALD), accept(CAR), accept(DUN)],
  ]);
  expect(pact(state).terms.clauses).toEqual(clauses);
  expect(membersOf(pact(state))).toEqual([ALD, BOR, CAR, DUN]);
  expect(part(two(['defence']), 'neglect', 60)).toBeLessThan(part(two(['defence']), 'neglect', 1));
  const aged = still(two(['defence']));
  aged.nations.regime.set([800_000, 800_000, 0]);
  expect(
    pactAccount(wait(aged, 4), LEAGUE)!.entries.find((e) => e.part === 'regime-change')!.level,
  ).toBeLessThan(0);
  expect(honourAccount(wait(aged, 4), LEAGUE, BOR)!.entries.map((e) => e.part)).toContain('regime-change');
  expect(checkNow(state, { kind: 'break', by: ALD, pact: LEAGUE })).toBeNull();
});
