// What a turn reports: events with their effects on columns, and refusals of orders.

import type { EventKind, Particulars } from './event-kinds';
import type { EventId } from './ids';
import type { Order } from './orders';
import type { NationColumn, PairColumn, ThreatColumn } from './state';

export * from './event-kinds';

/** One change of one cell, as it took effect (after clamping). `j` is −1 for a nation's column, a threat's place for a threat's. */
export interface Effect {
  readonly column: PairColumn | NationColumn | ThreatColumn;
  readonly i: number;
  readonly j: number;
  readonly delta: number;
}

/** All that events of any kind carry; each kind leaves undefined what it does not. */
type Field = 'pact' | 'offer' | 'call' | 'crisis' | 'threat' | 'detail' | 'value' | 'target';

/** What an event of one kind says, and nothing beside it. */
type Said<K extends EventKind> = Particulars[K] & {
  readonly [F in Exclude<Field, keyof Particulars[K]>]?: undefined;
};

/** An event before it has its place in the turn. */
export type EventDraft = {
  [K in EventKind]: { readonly kind: K; readonly effects?: readonly Effect[] } & Said<K>;
}[EventKind];

interface Happened<K extends EventKind> {
  /** `turn.index`, as in `12.3`: the fourth event of turn 12. */
  readonly id: EventId;
  /** The turn that it happened in, from 1. */
  readonly turn: number;
  readonly kind: K;
  /** What it changed in the columns of nations and pairs. */
  readonly effects: readonly Effect[];
}

/** Something that happened in a turn, of one of these kinds. */
export type EventOf<K extends EventKind> = { [P in K]: Happened<P> & Said<P> }[K];

/** Something that happened in a turn: what it carries is told by its kind. */
export type GameEvent = EventOf<EventKind>;

/** Why an order was not carried out. Stable kebab-case codes; sentences stand in the text catalogue. */
export const REFUSAL_CODES = [
  'game-is-over',
  'unknown-nation',
  'not-enough-influence',
  'self',
  'duplicate-order',
  'too-few-members',
  'too-many-members',
  'missing-clause',
  'forbidden-clause',
  'adversary-within',
  'pledge-and-share',
  'neutral-and-fighting',
  'aid-without-defence',
  'nobody-at-home-there',
  'bad-terms',
  'empty-name',
  'already-allied-so',
  'at-odds',
  'fights-beside',
  'on-both-sides',
  'unknown-offer',
  'not-asked',
  'already-answered',
  'not-yours',
  'unknown-pact',
  'not-a-member',
  'already-a-member',
  'already-leaving',
  'pact-is-full',
  'offer-pending',
  'nothing-changes',
  'partner-unwilling',
  'out-of-range',
  'no-claim',
  'already-in-force',
  'not-in-force',
  'under-sanctions',
  'cannot-pay',
  'cannot-absorb',
  'no-surplus',
  'no-leverage',
  'no-advantage',
  'bound-by-non-aggression',
  'crisis-under-way',
  'under-truce',
  'no-war',
  'fights-already',
  'does-not-fight',
  'unknown-call',
  'unknown-crisis',
  'not-a-party',
  'unknown-threat',
  'not-found-yet',
  'cannot-be-fought',
  'no-need',
  'bad-payment',
  'payment-outside',
  'payment-twice',
  'beyond-aid',
  'too-late',
  'outbid-already',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** An order that was not carried out. */
export interface Refusal {
  readonly order: Order;
  /** Why. */
  readonly code: RefusalCode;
  /** What was needed and what there was, where the code compares two numbers (their unit is the code's). */
  readonly needed?: number;
  readonly had?: number;
}
