// Specifies what is told of a broken promise before it is broken: it is what happens then, and chance is told where it has a part in it.

import { describe, expect, it } from 'vitest';
import { betrayalOf, type NationId, objectivesOf, type Order, type State } from '../../src/engine';
import { answer, orderOf, story, take } from './moves';
import { ALD, between, BOR, CAR, DUN, LEAGUE, type Sketch, still, theory } from './world';
import { CLAIM, PUSH, valley } from './valley';

const league = (clauses: readonly ['defence', ...('non-aggression' | 'sovereignty')[]]): Sketch => ({
  nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {} },
  pacts: { league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'], clauses: [...clauses] } },
  objectives: [
    { id: 'keep-word', nation: 'ALD', kind: 'word-kept', why: 'So it was.' },
    { id: 'with-others', nation: 'ALD', kind: 'in-a-league', atLeast: 2, why: 'So it was.' },
  ],
});
const leave: Order = { kind: 'break', by: ALD, pact: LEAGUE };
const meddle: Order = { kind: 'subvert', by: ALD, against: BOR };

const trustIn = (state: State, me: NationId) =>
  state.content.nations
    .filter(({ id }) => id !== me)
    .map(({ id }) => ({ nation: id, change: between(state, 'trust', id, me) }));

describe('to break a pact', () => {
  const start = still(league(['defence', 'non-aggression']));
  const told = betrayalOf(start, leave)!;
  const after = take(start, leave).state;

  it('is seen by all, and betrays all members', () => {
    expect(told).toMatchObject({
      kind: 'breach',
      foundOut: 1_000_000,
      broken: [LEAGUE],
      victims: [BOR, CAR],
    });
  });

  it('costs the trust that it then costs', () => {
    const without = take(start).state;
    const lost = trustIn(after, ALD)
      .map(({ nation, change }) => ({ nation, change: change - between(without, 'trust', nation, ALD) }))
      .sort((a, b) => a.change - b.change);
    expect(told.trust).toEqual(lost);
    expect(told.trust.at(-1)!.nation).toBe(DUN);
  });

  it('names the goals that it ends, and whether for good', () => {
    expect(told.goals).toEqual([
      { objective: 'keep-word', lost: true },
      { objective: 'with-others', lost: false },
    ]);
    expect(objectivesOf(after, ALD).map(({ met }) => met)).toEqual([false, false]);
  });

  it('is remembered for the years of the theory, and keeps the betrayed from offers for part of them', () => {
    const years = theory.trust.violationMemoryYears * start.content.turnsPerYear;
    expect(told.remembered).toBe(1 + years);
    expect(told.shunned).toBe(1 + Math.ceil(theory.trust.waitAfterBetrayal * years));
  });
});

describe('interference', () => {
  it('has its chance to be found out, and tells what comes then', () => {
    const traced = still({
      ...league(['defence', 'sovereignty']),
      theory: { politics: { subversionLeak: 1 } },
    });
    expect(betrayalOf(traced, meddle)).toMatchObject({
      kind: 'interference',
      foundOut: 1_000_000,
      broken: [LEAGUE],
      goals: [{ objective: 'keep-word', lost: true }, { objective: 'with-others' }],
    });
    const seldom = still({
      ...league(['defence', 'sovereignty']),
      theory: { politics: { subversionLeak: 0.1 } },
    });
    const told = betrayalOf(seldom, meddle)!;
    expect(told.foundOut).toBeLessThan(500_000);
    expect(told.broken).toEqual([LEAGUE]);
  });

  it('breaks no pact that does not forbid it', () => {
    expect(betrayalOf(still(league(['defence'])), meddle)).toMatchObject({
      broken: [],
      remembered: null,
      goals: [],
    });
  });
});

describe('a call', () => {
  const called = story(
    still({
      ...valley(),
      objectives: [{ id: 'keep-word', nation: 'CAR', kind: 'word-kept', why: 'So it was.' }],
    }),
    [CLAIM, PUSH, PUSH],
  ).state;
  const cost = (given: 'refuse' | 'words' | 'fight') =>
    betrayalOf(called, orderOf(called, answer(CAR, given)));

  it('refused costs trust and the goal to keep one’s word; to come costs nothing of the kind', () => {
    expect(called.structure.calls.length).toBeGreaterThan(0);
    expect(cost('refuse')).toMatchObject({
      kind: 'refusal',
      broken: [],
      goals: [{ objective: 'keep-word', lost: true }],
      remembered: null,
    });
    expect(cost('refuse')!.trust[0]).toMatchObject({ nation: BOR });
    expect(cost('words')!.trust[0]!.change).toBeGreaterThan(cost('refuse')!.trust[0]!.change);
    expect(cost('fight')).toBeNull();
  });
});
