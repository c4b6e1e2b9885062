// Specifies what agents reckon with in a crisis: who is still to come, how ready, what those who came expect, and whose war it has become.

import { expect, test } from 'vitest';
import { agentOrders, indexOf, type NationId, type State } from '../../src/engine';
import { interestsIn } from '../../src/engine/agents/choices/intervention';
import { weightsOf } from '../../src/engine/agents/weights';
import { look } from '../../src/engine/agents/view';
import { boardOf } from '../../src/engine/rules/board';
import { answer, intervene, type Move, story } from './moves';
import { CLAIM, PUSH, valley } from './valley';
import { ALD, BOR, CAR, DUN, EST, type Sketch, still, theory } from './world';

const PAIRS = {
  'ALD BOR': { dispute: 'a valley', neighbours: true },
  'BOR CAR': { neighbours: true, interoperability: 1 },
};
const COMES: readonly Move[] = [answer(CAR, 'fight')];
const dual: NonNullable<Sketch['pacts']> = {
  dual: { type: 'bilateral-defence', members: ['ALD', 'EST'], clauses: ['defence'] },
};

/** The valley after mobilisation, CAR called by BOR, and EST sworn to ALD where it says so. */
const withEst = (sworn: boolean, readiness: number, ...moves: readonly (readonly Move[])[]): State => {
  const sketch = valley({
    nations: { ...valley().nations, DUN: { capability: 0.25 }, EST: { capability: 0.25, readiness } },
    pairs: { ...PAIRS, 'ALD EST': { neighbours: true } },
    pacts: { ...valley().pacts, ...(sworn ? dual : {}) },
  });
  return story(still(sketch), [CLAIM, PUSH, PUSH, ...moves]).state;
};

/** A term of an option of a nation's stance. */
function termOf(state: State, nation: NationId, chosen: string, part: string): number | undefined {
  const options = agentOrders(state).decisions.flatMap((decision) => decision.options);
  const option = options.find(
    ({ order }) =>
      order?.kind === 'crisis-stance' && order.by === nation && (order.stance as string) === chosen,
  );
  return option?.terms.find((term) => term.part === part)?.value;
}
const nerve = (state: State): number => termOf(state, ALD, 'escalate', 'nerve') ?? Number.NaN;

test('whoever is yet to come is reckoned with as ready as it is', () => {
  expect(nerve(withEst(true, 0.9, COMES))).toBeGreaterThan(nerve(withEst(true, 0.2, COMES)));
});

test('whoever has refused is not reckoned with any more', () => {
  const joined = [...COMES, intervene(DUN, BOR)];
  const refused = withEst(true, 0.5, joined, [...PUSH, answer(EST, 'refuse')]);
  expect(refused.structure.calls.find(({ called }) => called === EST)?.answer).toBe('refuse');
  expect(nerve(refused)).toBeCloseTo(nerve(withEst(false, 0.5, joined, PUSH)), 10);
});

test('who has called others to arms gives way less readily, as far as its side is theirs', () => {
  const { comrades } = theory.war;
  expect(termOf(withEst(false, 0.5, COMES), BOR, 'mediate', 'comrades')).toBeCloseTo(-comrades / 2, 3);
  const alone = story(still(valley({ pacts: {} })), [CLAIM, PUSH, PUSH]).state;
  expect(termOf(alone, BOR, 'mediate', 'comrades')).toBe(undefined);
});

test('who faces a coalition that has come gives way the more readily, the less hope there is against it', () => {
  const { overawed } = theory.war;
  const faced = (state: State): number | undefined => termOf(state, ALD, 'mediate', 'coalition-faced');
  const alone = faced(withEst(false, 0.5, [answer(CAR, 'refuse')]));
  expect(alone).toBe(undefined);
  const one = faced(withEst(false, 0.5, COMES))!;
  const more = faced(withEst(false, 0.5, [...COMES, intervene(DUN, BOR)]))!;
  expect(one).toBeGreaterThan(0);
  expect(more).toBeGreaterThan(one);
  expect(more).toBeLessThan(overawed);
});

test('a war is as near to a bystander as the nearest of those who fight', () => {
  const sketch = valley({
    pairs: { ...PAIRS, 'CAR DUN': { neighbours: true, distance: 100 }, 'ALD DUN': { rivalry: 1 } },
  });
  const called = story(still(sketch), [CLAIM, PUSH, PUSH]).state;
  const pull = (state: State): number => {
    const { content } = state;
    const me = indexOf(content, DUN);
    const weights = weightsOf(content.theory, 'balancer');
    const view = look(boardOf(state), state.seed, me, weights, { orders: [], decisions: [] });
    const { pulls } = interestsIn(view, state.structure.crises[0]!, 'target');
    return pulls.find(({ part }) => part === 'rivalry')!.value;
  };
  const fights = story(called, [[answer(CAR, 'fight')]]).state;
  const refuses = story(called, [[answer(CAR, 'refuse')]]).state;
  expect(pull(fights)).toBeGreaterThan(pull(refuses));
});
