// Which orders a person can give about a nation or a pact, with price, what is missing and what they would bring.

import {
  leakChance,
  RESOURCES,
  pactsOf,
  priceOf,
  type NationId,
  type Order,
  type Pact,
  type Refusal,
} from '../../../engine';
import type { Game } from '../game';
import { outcomeOf } from './outcome';

export interface Action {
  readonly order: Order;
  readonly price: number;
  /** Why it cannot be given now; null where it can. */
  readonly refusal: Refusal | null;
  /** Already in the tray. */
  readonly ordered: boolean;
}

const PARTNER_KINDS = [
  'dialogue',
  'exercise',
  'share-intelligence',
  'trade-deal',
  'invest',
  'share-technology',
] as const;

export function actionOf(game: Game, order: Order): Action {
  const text = JSON.stringify(order);
  const ordered = game.orders.value.some((other) => JSON.stringify(other) === text);
  return {
    order,
    price: priceOf(game.state.value, order),
    refusal: ordered || game.person.value === null ? null : game.session.check(order),
    ordered,
  };
}

/** Friendly orders about another nation. */
export function partnerActions(game: Game, by: NationId, other: NationId): readonly Action[] {
  const orders: Order[] = [
    ...PARTNER_KINDS.map((kind) => ({ kind, by, with: other }) as const),
    { kind: 'sound-out', by, of: other },
    { kind: 'aid', by, to: other },
    { kind: 'arms-sale', by, to: other },
    ...RESOURCES.map((resource) => ({ kind: 'resource-deal', by, with: other, resource }) as const),
  ];
  const inNeed = [
    actionOf(game, { kind: 'humanitarian-aid', by, to: other }),
    actionOf(game, { kind: 'peacekeeping-mission', by, in: other }),
  ].filter(({ refusal }) => refusal?.code !== 'no-need');
  const others = orders
    .map((order) => actionOf(game, order))
    .filter(({ refusal }) => refusal?.code !== 'no-surplus');
  return [...others, ...inNeed];
}

/** What presses another nation, as far as there is something to press with. */
export function pressingActions(game: Game, by: NationId, other: NationId): readonly Action[] {
  const orders: Order[] = [
    { kind: 'sanction', by, against: other },
    { kind: 'subvert', by, against: other },
    ...RESOURCES.map((resource) => ({ kind: 'cut-off', by, against: other, resource }) as const),
  ];
  const pointless = ['no-leverage', 'already-in-force'];
  return orders
    .map((order) => actionOf(game, order))
    .filter(({ refusal }) => refusal === null || !pointless.includes(refusal.code));
}

/** Ends of one's own measures towards another nation. */
export function endingActions(game: Game, by: NationId, other: NationId): readonly Action[] {
  return game.state.value.structure.measures
    .filter((measure) => measure.by === by && measure.on === other)
    .map(({ kind, resource }) =>
      actionOf(game, { kind: 'end-measure', by, measure: kind, on: other, resource }),
    );
}

/** Invitations of this nation into pacts that one is a member of. */
export function inviteActions(game: Game, by: NationId, other: NationId): readonly Action[] {
  return pactsOf(game.state.value, by)
    .filter((pact) => !pact.members.some(({ nation }) => nation === other))
    .map((pact) => actionOf(game, { kind: 'invite', by, pact: pact.id, nation: other }))
    .filter(({ refusal }) => refusal?.code !== 'pact-is-full');
}

export function summitAction(game: Game, by: NationId, pact: Pact): Action {
  return actionOf(game, { kind: 'summit', by, pact: pact.id });
}

/** The two or three largest effects of one order, as short text; '' where it has none at once. */
export function outcomeText(game: Game, order: Order): string {
  const { effectShort, percent, soundingText } = game.language;
  if (order.kind === 'sound-out')
    return soundingText.mayLeak(percent(leakChance(game.state.value, order.by, order.of), 0));
  const { pairs, nations, pacts } = outcomeOf(game.state.value, [order]);
  const me = order.by;
  const seen = new Set<string>();
  const mine = pairs.filter(
    ({ column, from, to }) => (to === me || from === me) && !seen.has(column) && seen.add(column),
  );
  const texts = [
    ...mine.map(({ column, change }) => effectShort(column, change.mean)),
    ...nations
      .filter(({ nation }) => nation === me)
      .map(({ column, change }) => effectShort(column, change.mean)),
    ...pacts
      .filter(({ change }) => Math.abs(change.mean) >= 1_000)
      .slice(0, 1)
      .map(({ change }) => effectShort('cohesion', change.mean)),
  ];
  return texts.slice(0, 3).join(', ');
}
