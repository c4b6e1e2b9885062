// Specifies the table of orders given: who gave what how often a game, by the character that decided.
import { expect, test } from 'vitest';
import { ordersGiven, recordGame, recordOf } from '../../../src/analysis';
import { claim, orderOf } from '../../engine/moves';
import { ALD, BOR, still } from '../../engine/world';

const sketch = (agent: 'revisionist' | 'hegemon') =>
  still({
    nations: { ALD: { agent }, BOR: { agent: 'balancer' } },
    pairs: { 'ALD BOR': { neighbours: true, rivalry: 0.5 } },
    turns: 2,
  });
const given = (state: ReturnType<typeof sketch>, turn: number) =>
  state.turn === turn ? [orderOf(state, claim(ALD, BOR))] : [];

test('counts each order for the character that gave it, a mean a game', () => {
  const games = [
    recordOf(sketch('revisionist'), (state) => given(state, 0)),
    recordOf(sketch('hegemon'), () => []),
  ];
  const row = ordersGiven(games).find(({ kind }) => kind === 'press-claim');
  expect(row).toEqual({ kind: 'press-claim', by: { revisionist: 0.5 }, all: 0.5 });
});

test('has a row for every kind of order, those that nobody gave too', () => {
  const rows = ordersGiven([recordOf(sketch('hegemon'), () => [])]);
  expect(rows).toHaveLength(34);
  expect(rows.every(({ all }) => all === 0)).toBe(true);
});

test('a person’s orders are nobody’s character', () => {
  const start = sketch('revisionist');
  const record = recordGame(start.content, '1', { [ALD]: 'person', [BOR]: 'isolationist' });
  expect(Object.keys(record.orders).filter((agent) => agent !== 'isolationist')).toEqual([]);
});
