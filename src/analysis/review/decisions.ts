// What a nation decided in a turn, and what else it could have: other answers, an order left out, what its own agent would have done.

import { ANSWERS, canonicalJson, checkInSequence, STANCES } from '../../engine';
import type { CallId, CrisisId, NationId, OfferId, Order, OrderOf, State } from '../../engine';
import { ordersIn, type Played } from './played';
import type { Given } from './rollout';

/** What was decided on: an ally's call, somebody's offer, a quarrel of one's own, one order, or the turn as a whole. */
export type Matter =
  | { readonly kind: 'call'; readonly call: CallId }
  | { readonly kind: 'offer'; readonly offer: OfferId }
  | { readonly kind: 'quarrel'; readonly crisis: CrisisId }
  | { readonly kind: 'order' }
  | { readonly kind: 'turn' };

/** What could have been done instead. */
export interface Alternative {
  /** Another order in its place, none at all, or whatever the nation's own agent would do in the whole turn. */
  readonly instead: Order | 'nothing' | 'agent';
  /** What is given in the first turn of its rollouts. */
  readonly given: Given;
}

export interface Decision {
  readonly matter: Matter;
  /** The turn in which it was taken: 0 is the first. */
  readonly turn: number;
  readonly nation: NationId;
  /** The order that was given; null where it kept silent, and for the turn as a whole. */
  readonly order: Order | null;
  readonly alternatives: readonly Alternative[];
}

/** Whose turn is looked at, with what it ordered and what the other reviewed nations did. */
interface Desk {
  readonly state: State;
  readonly nation: NationId;
  readonly orders: readonly Order[];
  readonly all: Given;
}

export function decisionsIn(played: Played, state: State): readonly Decision[] {
  if (state.over || state.turn >= played.turns.length) return [];
  const all = ordersIn(played, state.turn);
  return played.reviewed.flatMap((nation) => decisionsAt({ state, nation, orders: all[nation] ?? [], all }));
}

function decisionsAt(desk: Desk): readonly Decision[] {
  const replies = [...callsOf(desk), ...offersOf(desk), ...quarrelsOf(desk)];
  return [...replies, ...ordersOf(desk), wholeTurn(desk)].filter(
    ({ alternatives }) => alternatives.length > 0,
  );
}

/** A call unanswered is one answered with words. */
function callsOf(desk: Desk): readonly Decision[] {
  const { structure } = desk.state;
  return structure.calls
    .filter(({ called, answer }) => called === desk.nation && answer === null)
    .map(({ id }) => {
      const order = find(desk, 'answer-call', (one) => one.call === id);
      const answers = ANSWERS.filter((answer) => answer !== (order?.answer ?? 'words'));
      const others = answers.map(
        (answer): Order => ({ kind: 'answer-call', by: desk.nation, call: id, answer }),
      );
      return decision(desk, { kind: 'call', call: id }, order, others);
    });
}

function offersOf(desk: Desk): readonly Decision[] {
  const { nation, state } = desk;
  return state.structure.offers
    .filter(({ voters, answers }) => answers[voters.indexOf(nation)] === null)
    .map(({ id }) => {
      const order =
        find(desk, 'accept', (one) => one.offer === id) ??
        find(desk, 'reject', (one) => one.offer === id) ??
        find(desk, 'counter', (one) => one.offer === id);
      const other: Order = { kind: order?.kind === 'accept' ? 'reject' : 'accept', by: nation, offer: id };
      return decision(desk, { kind: 'offer', offer: id }, order, [other]);
    });
}

/** A quarrel without a word is one that it stands in. */
function quarrelsOf(desk: Desk): readonly Decision[] {
  const { nation, state } = desk;
  return state.structure.crises
    .filter(({ challenger, target }) => challenger === nation || target === nation)
    .map(({ id }) => {
      const order = find(desk, 'crisis-stance', (one) => one.crisis === id);
      const stances = STANCES.filter((stance) => stance !== (order?.stance ?? 'stand'));
      const others = stances.map(
        (stance): Order => ({ kind: 'crisis-stance', by: nation, crisis: id, stance }),
      );
      return decision(desk, { kind: 'quarrel', crisis: id }, order, others);
    });
}

const REPLIES: ReadonlySet<Order['kind']> = new Set([
  'answer-call',
  'accept',
  'reject',
  'counter',
  'crisis-stance',
]);

/** Each other order that could be given, against leaving it out. */
function ordersOf(desk: Desk): readonly Decision[] {
  const refusals = checkInSequence(desk.state, desk.orders);
  return desk.orders.flatMap((order, k) =>
    REPLIES.has(order.kind) || refusals[k] !== null
      ? []
      : [
          withAlternatives(desk, { kind: 'order' }, order, [
            alternative(desk, 'nothing', without(desk, order)),
          ]),
        ],
  );
}

function wholeTurn(desk: Desk): Decision {
  const { [desk.nation]: _, ...given } = desk.all;
  return withAlternatives(desk, { kind: 'turn' }, null, [{ instead: 'agent', given: given as Given }]);
}

function find<Kind extends Order['kind']>(
  { orders }: Desk,
  kind: Kind,
  is: (order: OrderOf<Kind>) => boolean,
): OrderOf<Kind> | null {
  const found = orders.find((order) => order.kind === kind && is(order as OrderOf<Kind>));
  return (found as OrderOf<Kind> | undefined) ?? null;
}

/** A reply against others that could be given in its place. */
function decision(desk: Desk, matter: Matter, order: Order | null, others: readonly Order[]): Decision {
  const rest = without(desk, order);
  const alternatives = others.flatMap((other) => {
    const orders = [...rest, other];
    const allowed = checkInSequence(desk.state, orders).at(-1) === null;
    return allowed ? [alternative(desk, other, orders)] : [];
  });
  return withAlternatives(desk, matter, order, alternatives);
}

const withAlternatives = (
  { state, nation }: Desk,
  matter: Matter,
  order: Order | null,
  alternatives: readonly Alternative[],
): Decision => ({ matter, turn: state.turn, nation, order, alternatives });

const without = ({ orders }: Desk, order: Order | null): readonly Order[] =>
  orders.filter((one) => one !== order);

const alternative = (desk: Desk, instead: Alternative['instead'], orders: readonly Order[]): Alternative => ({
  instead,
  given: { ...desk.all, [desk.nation]: orders } as Given,
});

/** One text for one list of given orders: rollouts of the same are played once. */
export const keyOf = (given: Given): string => canonicalJson(given);
