// Where two recorded games part: what their headers name otherwise, and the first turn whose orders or state differ.

import { canonicalJson, canonicalOrders, hashState, type Content, type Order } from '../engine';
import type { Replay } from './format';
import { positions } from './play';
import type { Position } from './record';

const HEADER = ['scenario', 'theory', 'seed', 'seats'] as const;

export interface Side {
  readonly replay: Replay;
  readonly content: Content;
}

/** The first difference of two games. */
export interface Divergence {
  /** `start`: they begin otherwise; `orders`: other orders were given in the turn; `state`: the same ones led elsewhere; `length`: one ends. */
  readonly kind: 'start' | 'orders' | 'state' | 'length';
  /** The turn that differs first, from 1; 0 is the start. */
  readonly turn: number;
  /** Orders of that turn that only the one or only the other has. */
  readonly orders: readonly [onlyA: readonly Order[], onlyB: readonly Order[]];
  /** Where each stands after that turn; null where it has no such turn. */
  readonly after: readonly [Position | null, Position | null];
  /** Where each stood before it; null at the start. */
  readonly before: readonly [Position | null, Position | null];
}

/** What the headers of two games name otherwise. A scenario's hash takes its theory in: under two theories its id alone tells. */
export function headersApart(a: Replay, b: Replay): readonly (typeof HEADER)[number][] {
  const otherTheory = a.theory.id !== b.theory.id;
  const said = (replay: Replay, key: (typeof HEADER)[number]): unknown =>
    key === 'scenario' && otherTheory ? replay.scenario.id : replay[key];
  return HEADER.filter((key) => canonicalJson(said(a, key)) !== canonicalJson(said(b, key)));
}

/** Where two games part; null where the one is turn by turn the other. */
export function divergenceOf(a: Side, b: Side): Divergence | null {
  const [left, right] = [a, b].map(({ replay, content }) =>
    positions(replay, content, replay.turns.length),
  ) as [Generator<Position, void>, Generator<Position, void>];
  let before: Divergence['before'] = [null, null];
  for (let turn = 0; ; turn += 1) {
    const after: Divergence['after'] = [left.next().value ?? null, right.next().value ?? null];
    const [one, other] = after;
    if (one === null && other === null) return null;
    const orders = ordersApart(a.replay, b.replay, turn);
    const at = { turn, orders, after, before };
    if (one === null || other === null) return { ...at, kind: 'length' };
    if (orders.some((only) => only.length > 0)) return { ...at, kind: 'orders' };
    if (hashState(one.state) !== hashState(other.state))
      return { ...at, kind: turn === 0 ? 'start' : 'state' };
    before = after;
  }
}

function ordersApart(a: Replay, b: Replay, turn: number): Divergence['orders'] {
  const [ours, theirs] = [a, b].map(({ turns }) => turns[turn - 1]?.orders ?? []) as [Order[], Order[]];
  return [ordersOnlyIn(ours, theirs), ordersOnlyIn(theirs, ours)];
}

/** Orders of the first list that the second does not have, or has fewer times. */
export function ordersOnlyIn(orders: readonly Order[], others: readonly Order[]): readonly Order[] {
  const left = others.map((order) => canonicalJson(order));
  return canonicalOrders(orders).filter((order) => {
    const at = left.indexOf(canonicalJson(order));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
