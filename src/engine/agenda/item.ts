// What may be worth a nation's decision: each matter with its stake, its reason and the order that it prepares.

import type { CallId, CrisisId, NationId, OfferId, PactId } from '../model/ids';
import type { Order } from '../model/orders';
import type { Ppm } from '../model/content';
import type { ObjectiveKind, PactType, Rung } from '../model/vocabulary';

/** One term of the sum that a stake is of, as the agents' cards name it; ppm in the unit of their sums. */
export interface AgendaTerm {
  readonly part: string;
  readonly value: Ppm;
}

/** The term that weighs most, and all of the sum where it has more. */
export interface AgendaReason extends AgendaTerm {
  readonly terms: readonly AgendaTerm[];
}

/** An order that may be given and paid for now, or where to look where none is at hand. */
export type Prepared =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'answer'; readonly id: CallId | OfferId | CrisisId | PactId }
  | { readonly kind: 'nation'; readonly id: NationId }
  | { readonly kind: 'pact'; readonly id: PactId };

/** What each kind of matter is about. */
interface Subjects {
  /** An ally calls and waits for an answer. */
  readonly call: { readonly call: CallId; readonly caller: NationId; readonly pact: PactId };
  /** An offer waits. */
  readonly offer: {
    readonly offer: OfferId;
    readonly from: NationId;
    readonly pactType: PactType;
    /** Who bids against it: one can take up only one of the two. */
    readonly rival: NationId | null;
  };
  /** A rival asks another to fight beside it, and could be outbid. */
  readonly outbid: { readonly offer: OfferId; readonly from: NationId; readonly nation: NationId };
  /** A quarrel of its own, or a war that it fights in; `demand` where it is new and the other's doing. */
  readonly quarrel: {
    readonly crisis: CrisisId;
    readonly against: NationId;
    readonly rung: Rung;
    readonly demand: boolean;
  };
  /** It is tempted to break its word and must choose. */
  readonly strain: { readonly pact: PactId };
  /** A treaty's term runs out, and with this chance (ppm) it is not renewed. */
  readonly lapse: { readonly pact: PactId; readonly turns: number; readonly chance: Ppm };
  /** A fellow member has given notice. */
  readonly notice: { readonly pact: PactId; readonly nation: NationId; readonly turns: number };
  /** Cohesion is so low that a breach is likely: this chance over the theory's horizon, ppm. */
  readonly weak: { readonly pact: PactId; readonly chance: Ppm };
  /** A pact that costs it more than it brings. */
  readonly costly: { readonly pact: PactId };
  /** A partner is in a quarrel. */
  readonly ally: {
    readonly crisis: CrisisId;
    readonly nation: NationId;
    readonly against: NationId;
    readonly rung: Rung;
    readonly attacked: boolean;
  };
  /** A quarrel of others in which its word counts, for the sake of this one of the two. */
  readonly near: {
    readonly crisis: CrisisId;
    readonly beside: NationId;
    readonly against: NationId;
    readonly rung: Rung;
  };
  /** One whom it fears spends this much more of its gdp on arms than at the start, ppm. */
  readonly arming: { readonly nation: NationId; readonly risen: Ppm };
  /** These would found a pact with it. */
  readonly partner: { readonly nations: readonly NationId[]; readonly pactType: PactType };
  /** One that would be worth a pact and does not want it yet, and that a favour would win over in part. */
  readonly suit: { readonly nation: NationId };
  /** One that the members of a pact would take in, and that would come. */
  readonly newcomer: { readonly pact: PactId; readonly nation: NationId };
  /** Other terms that the members of a pact would agree to. */
  readonly terms: { readonly pact: PactId };
  /** An objective that it holds and may lose, or could soon reach; `have` and `need` in the objective's own unit. */
  readonly goal: {
    readonly objective: string;
    readonly asks: ObjectiveKind;
    readonly held: boolean;
    readonly have: number;
    readonly need: number;
  };
}
export type AgendaKind = keyof Subjects;

/** What all matters have in common. */
interface Matter {
  /** The same from turn to turn for as long as it is the same matter. */
  readonly key: string;
  /** What there is to win or lose, ppm of 100 points: a worth w is w/(w + `agenda.worthHalf`); a quarrel's stake is the war's own, 0…1. */
  readonly stake: Ppm;
  /** What weighs most in it; null where it is a sum of nothing. */
  readonly reason: AgendaReason | null;
  readonly prepared: Prepared;
}

export type AgendaItemOf<Kind extends AgendaKind> = { readonly kind: Kind } & Matter & Subjects[Kind];
export type AgendaItem = { readonly [Kind in AgendaKind]: AgendaItemOf<Kind> }[AgendaKind];
