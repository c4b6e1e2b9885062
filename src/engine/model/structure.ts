// Structure: pacts, offers, calls, crises and what else of a state is a plain record.

import type { Ppm, Terms } from './content';
import type { CallId, CrisisId, EventId, NationId, OfferId, PactId, ThreatId } from './ids';
import type {
  Answer,
  CrisisCause,
  LawfulOut,
  LedgerEventKind,
  MeasureKind,
  Outcome,
  PactEnd,
  PactType,
  Resource,
  Rung,
  Side,
  SidePaymentKind,
  Stance,
  WarAim,
  WarEntry,
} from './vocabulary';

/** Before any turn that a game remembers. */
export const NEVER = -1_000_000;

export interface Member {
  readonly nation: NationId;
  readonly joined: number;
  /** Capability and regime when it joined, in the columns' units. */
  readonly capabilityThen: Ppm;
  readonly regimeThen: number;
  /** Turn in which its notice runs out, or null. */
  readonly leaves: number | null;
  /** Turn in which it last asked for other terms, or null. */
  readonly asked: number | null;
}

/** One event's remaining effect on cohesion. */
export interface LedgerEvent {
  readonly kind: LedgerEventKind;
  readonly about: NationId | null;
  readonly value: number;
  readonly turn: number;
  readonly cause: EventId | null;
}

/**
 * The stocks of a pact's cohesion. `stocks`, `changes`, `since` and `causes` run parallel to `COHESION_PARTS`;
 * event entries carry their own. `clamp` keeps the sum within 0…1 000 000, as an entry of its own.
 */
export interface Ledger {
  readonly stocks: readonly number[];
  readonly changes: readonly number[];
  readonly since: readonly number[];
  readonly causes: readonly (EventId | null)[];
  readonly events: readonly LedgerEvent[];
  /** Parallel to `events`: this turn's change of each. */
  readonly eventChanges: readonly number[];
  /** What events that have now faded away took with them this turn. */
  readonly faded: number;
  readonly clamp: number;
  readonly clampChange: number;
}

/** Something given beside a treaty: part of the offer, and of what is agreed. */
export interface SidePayment {
  readonly kind: SidePaymentKind;
  readonly from: NationId;
  readonly to: NationId;
  /** Aid: million dollars a year, for as long as both are bound. 0 for what is given once. */
  readonly yearly: number;
}

/** Aid that goes with a treaty: paid on the day it was agreed, and each year after, for as long as both are bound. */
export interface Stipend {
  readonly from: NationId;
  readonly to: NationId;
  /** Million dollars. */
  readonly yearly: number;
  /** Turn in which it was agreed. */
  readonly since: number;
}

/** A treaty in force. */
export interface Pact {
  readonly id: PactId;
  /** As its scenario or its founders call it. */
  readonly name: string;
  readonly type: PactType;
  /** Turn of signing; 0 or less for those in force at the start. */
  readonly signed: number;
  /** Turn when the present term began (signing or renewal). */
  readonly termFrom: number;
  readonly terms: Terms;
  /** The member that leads it, where one does. */
  readonly lead: NationId | null;
  /** Sorted by nation. */
  readonly members: readonly Member[];
  /** The stocks that its cohesion is the sum of. */
  readonly ledger: Ledger;
  /** Sum of all entries, 0…1 000 000. */
  readonly cohesion: Ppm;
  /** Hazard of a breach over the theory's horizon, ppm. */
  readonly breachPressure: Ppm;
  /** Turns in which its members failed to agree, newest last. */
  readonly failedVotes: readonly number[];
  /** Turn of the last activity that tends it (exercise, dialogue, summit, amendment). */
  readonly tended: number;
  /** Aid that was agreed with it, the oldest first. */
  readonly stipends: readonly Stipend[];
}

/** A pact that has ended, kept for the record. */
export interface EndedPact {
  readonly id: PactId;
  readonly name: string;
  readonly type: PactType;
  readonly members: readonly NationId[];
  readonly signed: number;
  readonly ended: number;
  readonly how: PactEnd;
}

/** `found` a pact, `join` one that stands, or `amend` its terms. One mechanism of consent serves all three. */
export interface Offer {
  readonly id: OfferId;
  readonly kind: 'found' | 'join' | 'amend';
  readonly by: NationId;
  readonly made: number;
  readonly name: string;
  readonly type: PactType;
  readonly terms: Terms;
  readonly lead: NationId | null;
  /** The pact that is to grow or change; null when founding. */
  readonly pact: PactId | null;
  /** Who would become members: everyone when founding (the proposer too), the newcomers when joining, nobody when amending. */
  readonly parties: readonly NationId[];
  /** Whose answers count: the parties but the proposer, and the standing members. Sorted by nation. */
  readonly voters: readonly NationId[];
  /** Parallel to `voters`. */
  readonly answers: readonly ('accept' | 'reject' | null)[];
  readonly counterTo: OfferId | null;
  /** What that one said, so that what differs can be told; null for an offer that answers none. */
  readonly countered: Pick<Offer, 'terms' | 'payments'> | null;
  /** What is given beside the treaty if the offer is taken up. */
  readonly payments: readonly SidePayment[];
  /** The offer that this one is to beat: who takes up one of them turns down the other. */
  readonly outbids: OfferId | null;
}

export interface Call {
  readonly id: CallId;
  readonly crisis: CrisisId;
  readonly pact: PactId;
  readonly caller: NationId;
  readonly called: NationId;
  readonly made: number;
  /** The lawful way out that the terms leave, or null where refusing is a breach of faith. */
  readonly exemption: LawfulOut | null;
  readonly answer: Answer | null;
}

/** One who fights, from the day it came in. */
export interface Belligerent {
  readonly nation: NationId;
  readonly side: Side;
  /** What brought it in: the quarrel is its own, a treaty, or neither. */
  readonly entry: WarEntry;
  /** Turn in which it came in. */
  readonly since: number;
  /** Capability on that day. */
  readonly capabilityThen: Ppm;
  /** What fighting has worn it down by, and what the length of the war has: together 1 000 000, and it gives up. */
  readonly blood: Ppm;
  readonly length: Ppm;
  /** Turn in which it laid down its arms; null while it fights. */
  readonly until: number | null;
}

export interface Crisis {
  readonly id: CrisisId;
  readonly challenger: NationId;
  readonly target: NationId;
  readonly cause: CrisisCause;
  readonly began: number;
  readonly rung: Rung;
  /** Turn in which it reached this rung. */
  readonly rungSince: number;
  readonly stances: { readonly challenger: Stance; readonly target: Stance };
  /** Rungs that each side has pushed the crisis up: what backing down would cost it (Fearon 1994). */
  readonly pushed: { readonly challenger: number; readonly target: number };
  /** What the challenger fights for; null before a war. */
  readonly aim: WarAim | null;
  /** All who fight or fought, in the order in which they came in; empty before the first blood. */
  readonly belligerents: readonly Belligerent[];
}

/** How a crisis ended; kept for coalitions, agents and the record. */
export interface Settlement {
  readonly id: CrisisId;
  readonly turn: number;
  readonly challenger: NationId;
  readonly target: NationId;
  readonly rung: Rung;
  readonly outcome: Outcome;
}

/** A member is tempted to break its word and must choose next turn (model section 6). */
export interface DefectionChoice {
  readonly pact: PactId;
  readonly nation: NationId;
  /** The member whom it quarrels with, in spite of a promise of peace; null where the pact itself wears on it. */
  readonly over: NationId | null;
  readonly turn: number;
}

/** A broken promise, kept for as long as onlookers weigh it. */
export interface Violation {
  readonly turn: number;
  readonly violator: NationId;
  readonly pact: PactId;
  /** The other members then. */
  readonly victims: readonly NationId[];
}

/** A transnational threat as it stands; `awareness` and `struck` run parallel to the nations. */
export interface ThreatState {
  readonly id: ThreatId;
  /** 0 once it is over. */
  readonly strength: Ppm;
  /** How much of it each nation has found out. */
  readonly awareness: readonly Ppm[];
  /** Turn in which it last struck each nation, or `NEVER`. */
  readonly struck: readonly number[];
}
/** What of a threat an event may move; the nation is −1 for its strength. */
export type ThreatColumn = 'strength' | 'awareness';

/** What a nation has done with its promises, for scores, agents and the verdict. */
export interface Conduct {
  readonly called: number;
  readonly honoured: number;
  readonly refused: number;
  readonly broken: number;
  readonly wars: number;
}

/** An economic measure in force: what `by` does for or to `on`. One of a kind, pair and resource. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly by: NationId;
  readonly on: NationId;
  readonly resource: Resource | null;
  readonly since: number;
  /** Money invested (million dollars), or the share of what `on` lacks that `by` delivers or cuts (ppm); 0 for a sanction. */
  readonly size: number;
}

/** What a nation learnt by sounding another out: it tells for some turns. */
export interface Sounding {
  readonly by: NationId;
  readonly of: NationId;
  /** Turn in which it was made. */
  readonly since: number;
  /** First turn in which it tells nothing any more. */
  readonly until: number;
}

/** Structure: plain records that are never changed, only exchanged. */
export interface Structure {
  readonly pacts: readonly Pact[];
  readonly ended: readonly EndedPact[];
  readonly offers: readonly Offer[];
  readonly calls: readonly Call[];
  readonly crises: readonly Crisis[];
  /** The last crises that ended, newest last. */
  readonly settled: readonly Settlement[];
  readonly defectionChoices: readonly DefectionChoice[];
  readonly violations: readonly Violation[];
  /** Parallel to the content's threats; those that are over stay. */
  readonly threats: readonly ThreatState[];
  /** In the order in which they began. */
  readonly measures: readonly Measure[];
  /** Parallel to the nations. */
  readonly conduct: readonly Conduct[];
  /** In the order in which they were made. */
  readonly soundings: readonly Sounding[];
  /** Numbers given out so far; the next pact, offer, call or crisis takes the next one. */
  readonly serial: number;
}
