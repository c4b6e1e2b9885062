// What a turn reports: events with their effects on columns, and refusals of orders.

import type { CallId, CrisisId, EventId, NationId, OfferId, PactId, ThreatId } from './ids';
import type { Order } from './orders';
import type { NationColumn, PairColumn, ThreatColumn } from './state';

/** One change of one cell, as it took effect (after clamping). `j` is −1 for a nation's column, a threat's place for a threat's. */
export interface Effect {
  readonly column: PairColumn | NationColumn | ThreatColumn;
  readonly i: number;
  readonly j: number;
  readonly delta: number;
}

export const EVENT_KINDS = [
  'offer-made',
  'offer-countered',
  'offer-accepted',
  'offer-rejected',
  'offer-withdrawn',
  'offer-expired',
  'offer-lapsed',
  'vote-failed',
  'pact-founded',
  'member-joined',
  'pact-amended',
  'notice-given',
  'member-left',
  'pact-broken',
  'pact-ended',
  'pacts-merged',
  'pact-renewed',
  'exercise-held',
  'dialogue-held',
  'summit-held',
  'intelligence-shared',
  'trade-deal-made',
  'aid-given',
  'investment-made',
  'technology-shared',
  'arms-sold',
  'resource-deal-made',
  'sanction-imposed',
  'supply-cut',
  'measure-ended',
  'investment-withdrawn',
  'spending-set',
  'claim-pressed',
  'unrest-stirred',
  'subversion-exposed',
  'incident',
  'crisis-rose',
  'crisis-settled',
  'backed-down',
  'refugee-flow',
  'ally-mediated',
  'regime-changed',
  'scripted',
  'call-made',
  'call-answered',
  'call-lapsed',
  'attack-felt',
  'clash-fought',
  'war-fought',
  'pledge-kept',
  'pledge-missed',
  'misunderstanding',
  'defection-choice',
  'coalition-fulfilled',
  'terror-attack',
  'cyber-attack',
  'disaster',
  'economic-shock',
  'insurgent-offensive',
  'attack-answered',
  'threat-found',
  'threat-ended',
  'threat-countered',
  'peacekeepers-sent',
  'relief-given',
  'game-over',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened in a turn. */
export interface GameEvent {
  /** `turn.index`, as in `12.3`: the fourth event of turn 12. */
  readonly id: EventId;
  /** The turn that it happened in, from 1. */
  readonly turn: number;
  readonly kind: EventKind;
  /** Who did it, first; then those it was done with or to. */
  readonly actors: readonly NationId[];
  readonly pact?: PactId | undefined;
  readonly offer?: OfferId | undefined;
  readonly call?: CallId | undefined;
  readonly crisis?: CrisisId | undefined;
  readonly threat?: ThreatId | undefined;
  /** A word that tells cases of one kind apart: an answer, a rung, a way of ending. */
  readonly detail?: string | undefined;
  /** A number that belongs to the story: ppm, odds, a count. */
  readonly value?: number | undefined;
  /** What it changed in the columns of nations and pairs. */
  readonly effects: readonly Effect[];
}

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
  'contradictory-clauses',
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
  'no-surplus',
  'no-leverage',
  'no-advantage',
  'bound-by-non-aggression',
  'crisis-under-way',
  'unknown-call',
  'unknown-crisis',
  'not-a-party',
  'unknown-threat',
  'not-found-yet',
  'cannot-be-fought',
  'no-need',
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
