// Specifies what is foreseen of orders: exactly what happens where no draw comes between, honest chances where one does.

import { describe, expect, it } from 'vitest';
import { foresee, type NationId, type Order, type State, step } from '../../src/engine';
import { accept, claim, orderOf, propose, stance, story, take } from './moves';
import { ALD, BOR, CAR, DUN, LEAGUE, type Sketch, still, world } from './world';

const sketch = {
  nations: { ALD: {}, BOR: {}, CAR: {}, DUN: { capability: 0.3 } },
  pairs: { 'ALD DUN': { rivalry: 1 }, 'ALD BOR': { trade: 100 }, 'BOR DUN': { dispute: 'a ford' } },
  pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'CAR'], clauses: ['defence'] } },
} as const satisfies Sketch;
const start = still(sketch);
/** The same with disputes that may begin, so that they can be deterred. */
const wary = still({ ...sketch, theory: { attack: { base: 1 } } });

/** Everything that differs between two states' pair and nation columns that foresight looks at. */
function differences(a: State, b: State): string[] {
  const n = a.content.nations.length;
  const id = (k: number): string => a.content.nations[k]!.id;
  const pairs = (['trust', 'transparency', 'interoperability', 'trade'] as const).flatMap((column) =>
    Array.from(a.pairs[column], (was, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      const delta = b.pairs[column][at]! - was;
      return delta === 0 || (column !== 'trust' && j < i) ? '' : `${column} ${id(i)} ${id(j)} ${delta}`;
    }),
  );
  const nations = (['readiness', 'stability', 'burden', 'gdp', 'capability'] as const).flatMap((column) =>
    Array.from(a.nations[column], (was, i) => {
      const delta = b.nations[column][i]! - was;
      return delta === 0 ? '' : `${column} ${id(i)} ${delta}`;
    }),
  );
  const pacts = b.structure.pacts.flatMap(({ id: pact, cohesion }) => {
    const before = a.structure.pacts.find((p) => p.id === pact);
    return before && before.cohesion !== cohesion ? [`${pact} ${cohesion - before.cohesion}`] : [];
  });
  return [...pairs, ...nations, ...pacts].filter((line) => line !== '').sort();
}

const PLAIN: readonly Order[] = [
  { kind: 'dialogue', by: ALD, with: BOR },
  { kind: 'exercise', by: ALD, with: CAR },
  { kind: 'trade-deal', by: ALD, with: BOR },
  { kind: 'share-intelligence', by: ALD, with: CAR },
  { kind: 'aid', by: ALD, to: BOR },
  { kind: 'summit', by: ALD, pact: LEAGUE },
  { kind: 'set-defence-spending', by: ALD, burden: 60_000 },
  { kind: 'break', by: ALD, pact: LEAGUE },
];

describe('foresight', () => {
  it.each(PLAIN.map((order) => [order.kind, order] as const))(
    'of %s is what then happens, to the unit',
    (_kind, order) => {
      const { pairs, nations, pacts } = foresee(start, [() => [order]], ALD, 4);
      for (const { change } of [...pairs, ...nations, ...pacts]) expect(change.least).toBe(change.most);
      const foreseen = [
        ...pairs.map(({ column, from, to, change }) => `${column} ${from} ${to} ${change.mean}`),
        ...nations.map(({ column, nation, change }) => `${column} ${nation} ${change.mean}`),
        ...pacts.map(({ pact, change }) => `${pact} ${change.mean}`),
      ].sort();
      expect(foreseen).toEqual(differences(step(start, []).state, step(start, [order]).state));
      expect(foreseen.length).toBeGreaterThan(0);
    },
  );

  it('leaves the state as it was, and is the same whenever it is asked', () => {
    const before = JSON.stringify(start.streams);
    const once = foresee(start, [() => [PLAIN[0]!]], ALD, 3);
    expect(foresee(start, [() => [PLAIN[0]!]], ALD, 3)).toEqual(once);
    expect(JSON.stringify(start.streams)).toBe(before);
  });

  it('of a treaty tells whom it deters, and what it does for one’s scores', () => {
    const offer = propose(ALD, [BOR], 'bilateral-defence');
    const plan = [(state: State) => [orderOf(state, offer)], (state: State) => [orderOf(state, accept(BOR))]];
    const { propensities, scores } = foresee(wary, plan, ALD, 2);
    expect(propensities.map(({ attacker }) => attacker)).toEqual([DUN]);
    expect(propensities[0]!.change.mean).toBeLessThan(0);
    expect(scores.security.mean).toBeGreaterThan(0);
    expect(scores.autonomy.mean).toBeLessThan(0);
  });

  it('tells of the pacts that stand now, not of those that others are about to found', () => {
    const offered = take(start, propose(BOR, [CAR, DUN], 'regional-partnership')).state;
    const agreed = take(offered, accept(CAR)).state;
    expect(step(agreed, []).state.structure.pacts).toHaveLength(2);
    const talk: Order = { kind: 'dialogue', by: BOR, with: CAR };
    const plan = [() => [talk], () => [], () => []];
    expect(foresee(agreed, plan, BOR, 1).pacts.filter(({ pact }) => pact !== LEAGUE)).toEqual([]);
  });

  it('of a breach tells what every third nation will think', () => {
    const { pairs } = foresee(start, [() => [{ kind: 'break', by: ALD, pact: LEAGUE }]], ALD, 1);
    const judges = pairs.filter(({ column, to }) => column === 'trust' && to === ALD);
    expect(judges.map(({ from }) => from).sort()).toEqual([BOR, CAR, DUN]);
    expect(judges.every(({ change }) => change.mean < 0)).toBe(true);
  });
});

describe('the chance that is shown', () => {
  const KINDS = 40;
  /** Rivals in a crisis: forty kinds of strength, trust and distance, each with luck of its own. */
  function crisisOf(k: number, rung: 'warning' | 'war'): State {
    const share = (stride: number): number => (((k % KINDS) * stride) % 97) / 97;
    return world(
      {
        nations: { ALD: { capability: 0.05 + 0.4 * share(31) }, BOR: { capability: 0.05 + 0.4 * share(57) } },
        pairs: { 'ALD BOR': { rivalry: 1, trust: share(13), distance: 300 + 700 * share(5) } },
        crises: [{ challenger: 'ALD', target: 'BOR', cause: 'incident', rung }],
      },
      `case ${k}`,
    );
  }

  interface Score {
    readonly brier: number;
    readonly base: number;
  }

  /** Mean squared error of the chance of an outcome, beside that of the base rate. */
  function scored(
    cases: readonly State[],
    kind: 'crisis-settled' | 'war-fought',
    detail: string,
    ordersOf: (state: State) => readonly Order[],
  ): Score {
    const rows = cases.map((state) => {
      const { chances } = foresee(state, [ordersOf], ALD, 24);
      const shown = chances.find(({ event: e }) => e.kind === kind && e.detail === detail)?.chance ?? 0;
      const taken = step(state, ordersOf(state));
      const happened = taken.events.some((e) => e.kind === kind && e.detail === detail);
      return { shown: shown / 1_000_000, happened: happened ? 1 : 0 };
    });
    const rate = rows.reduce((sum, { happened }) => sum + happened, 0) / rows.length;
    const mean = (error: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((sum, row) => sum + error(row) ** 2, 0) / rows.length;
    return {
      brier: mean(({ shown, happened }) => shown - happened),
      base: mean(({ happened }) => rate - happened),
    };
  }

  const mediate = (state: State): readonly Order[] =>
    ([ALD, BOR] as readonly NationId[]).map((by) => orderOf(state, stance(by, 'mediate')));
  const cases = (rung: 'warning' | 'war', count: number): State[] =>
    Array.from({ length: count }, (_, k) => crisisOf(k, rung));

  it('of mediation and of victory beats the base rate over 2 000 cases', () => {
    const mediation = scored(cases('warning', 1000), 'crisis-settled', 'mediated', mediate);
    const victory = scored(cases('war', 1000), 'war-fought', 'challenger-won', () => []);
    expect(mediation.brier).toBeLessThan(mediation.base);
    expect(victory.brier).toBeLessThan(victory.base * 0.6);
  });

  it('does not give the game’s own draw away', () => {
    const asked = cases('warning', 200).map((state) => {
      const { chances } = foresee(state, [mediate], ALD, 1);
      const shown = chances.some(({ event }) => event.detail === 'mediated');
      const real = step(state, mediate(state)).events.some(({ detail }) => detail === 'mediated');
      return shown === real;
    });
    const agreed = asked.filter(Boolean).length;
    expect(agreed).toBeGreaterThan(60);
    expect(agreed).toBeLessThan(190);
  });

  it('names a bluff’s fate: sure to climb, sure to yield where it is called', () => {
    const disputed = still({
      nations: { ALD: {}, BOR: {}, CAR: {} },
      pairs: { 'ALD BOR': { dispute: 'a valley' } },
    });
    const { state } = story(disputed, [[claim(ALD, BOR)], [stance(ALD, 'bluff')], [stance(ALD, 'bluff')]]);
    const called = (s: State) => [orderOf(s, stance(ALD, 'bluff')), orderOf(s, stance(BOR, 'escalate'))];
    expect(foresee(state, [called], ALD, 3).chances).toMatchObject([
      { event: { kind: 'backed-down' }, chance: 1_000_000 },
      { event: { kind: 'crisis-settled', detail: 'challenger-backed-down' }, chance: 1_000_000 },
    ]);
    expect(take(state, ...called(state)).events.map(({ kind }) => kind)).toContain('backed-down');
  });
});
