// The orders that a nation may give; each is data that a replay can hold.

import type { Terms } from './content';
import { canonicalJson } from './hash';
import type { CallId, CrisisId, NationId, OfferId, PactId, ThreatId } from './ids';
import type { SidePayment } from './structure';
import type { Answer, MeasureKind, PactType, Resource, Stance } from './vocabulary';

interface By {
  readonly by: NationId;
}
/** What makes an offer may promise something beside the treaty. */
interface Paying extends By {
  readonly payments?: readonly SidePayment[] | undefined;
}

export interface Propose extends Paying {
  readonly kind: 'propose';
  readonly pactType: PactType;
  readonly name: string;
  /** Invited nations, without the proposer. */
  readonly invited: readonly NationId[];
  readonly terms: Terms;
}
export interface Accept extends By {
  readonly kind: 'accept';
  readonly offer: OfferId;
}
export interface Reject extends By {
  readonly kind: 'reject';
  readonly offer: OfferId;
}
/** Rejects an offer and makes a new one to the same nations with other terms, or for other side payments. */
export interface Counter extends Paying {
  readonly kind: 'counter';
  readonly offer: OfferId;
  readonly terms: Terms;
}
/**
 * Makes one of the nations that are asked an offer of one's own, against another's: a treaty of the two. Who has said yes to that one in
 * the same turn is asked again, with both before it.
 */
export interface Outbid extends Paying {
  readonly kind: 'outbid';
  readonly offer: OfferId;
  readonly to: NationId;
  readonly pactType: PactType;
  readonly name: string;
  readonly terms: Terms;
}
/** Takes back one's own offer. */
export interface Withdraw extends By {
  readonly kind: 'withdraw';
  readonly offer: OfferId;
}
export interface Invite extends Paying {
  readonly kind: 'invite';
  readonly pact: PactId;
  readonly nation: NationId;
}
export interface Amend extends Paying {
  readonly kind: 'amend';
  readonly pact: PactId;
  /** Another kind of pact from now on; left out where it stays what it is. */
  readonly pactType?: PactType | undefined;
  readonly terms: Terms;
}
/** Gives notice; the obligations hold until it runs out. */
export interface Leave extends By {
  readonly kind: 'leave';
  readonly pact: PactId;
}
/** Leaves at once, in breach. */
export interface Break extends By {
  readonly kind: 'break';
  readonly pact: PactId;
}
export interface Exercise extends By {
  readonly kind: 'exercise';
  readonly with: NationId;
}
export interface Dialogue extends By {
  readonly kind: 'dialogue';
  readonly with: NationId;
}
export interface Summit extends By {
  readonly kind: 'summit';
  readonly pact: PactId;
}
export interface ShareIntelligence extends By {
  readonly kind: 'share-intelligence';
  readonly with: NationId;
}
/** Asks about in another government, as discreetly as it can be done. */
export interface SoundOut extends By {
  readonly kind: 'sound-out';
  readonly of: NationId;
}
export interface TradeDeal extends By {
  readonly kind: 'trade-deal';
  readonly with: NationId;
}
export interface Aid extends By {
  readonly kind: 'aid';
  readonly to: NationId;
}
export interface SetDefenceSpending extends By {
  readonly kind: 'set-defence-spending';
  /** Share of gdp to move towards, ppm. */
  readonly burden: number;
}
export interface Invest extends By {
  readonly kind: 'invest';
  readonly with: NationId;
}
export interface ShareTechnology extends By {
  readonly kind: 'share-technology';
  readonly with: NationId;
}
export interface ArmsSale extends By {
  readonly kind: 'arms-sale';
  readonly to: NationId;
}
/** Supply from whichever of the two has more than it needs to the other, which lacks it. */
export interface ResourceDeal extends By {
  readonly kind: 'resource-deal';
  readonly with: NationId;
  readonly resource: Resource;
}
export interface Sanction extends By {
  readonly kind: 'sanction';
  readonly against: NationId;
}
export interface CutOff extends By {
  readonly kind: 'cut-off';
  readonly against: NationId;
  readonly resource: Resource;
}
/** Ends one's own measure: lifts a sanction, restores a supply, withdraws an investment, lets a deal go. */
export interface EndMeasure extends By {
  readonly kind: 'end-measure';
  readonly measure: MeasureKind;
  readonly on: NationId;
  readonly resource: Resource | null;
}
export interface PressClaim extends By {
  readonly kind: 'press-claim';
  readonly against: NationId;
}
/** Money and advice for a faction in another's politics. */
export interface Subvert extends By {
  readonly kind: 'subvert';
  readonly against: NationId;
}
export interface AnswerCall extends By {
  readonly kind: 'answer-call';
  readonly call: CallId;
  readonly answer: Answer;
}
/** What a principal party does next in a crisis. */
export interface CrisisStance extends By {
  readonly kind: 'crisis-stance';
  readonly crisis: CrisisId;
  readonly stance: Stance;
}

/** Comes to fight on one side of a war, with or without a treaty that asks for it. */
export interface Intervene extends By {
  readonly kind: 'intervene';
  readonly crisis: CrisisId;
  /** The one of its two principals beside whom it stands. */
  readonly beside: NationId;
}
/** Lays down its arms while its comrades fight on. */
export interface SeparatePeace extends By {
  readonly kind: 'separate-peace';
  readonly crisis: CrisisId;
}

/** Relief for a nation that a threat has struck or a war has hurt. */
export interface HumanitarianAid extends By {
  readonly kind: 'humanitarian-aid';
  readonly to: NationId;
}
/** Forces, police or technicians against a threat, at home or where its host lets them in. */
export interface CounterOperation extends By {
  readonly kind: 'counter-operation';
  readonly threat: ThreatId;
}
/** Peacekeepers into a nation in a crisis, or one with an insurgency. */
export interface PeacekeepingMission extends By {
  readonly kind: 'peacekeeping-mission';
  readonly in: NationId;
}

export type Order =
  | Propose
  | Accept
  | Reject
  | Counter
  | Outbid
  | Withdraw
  | Invite
  | Amend
  | Leave
  | Break
  | Exercise
  | Dialogue
  | Summit
  | ShareIntelligence
  | TradeDeal
  | Aid
  | SetDefenceSpending
  | Invest
  | ShareTechnology
  | ArmsSale
  | ResourceDeal
  | Sanction
  | CutOff
  | EndMeasure
  | PressClaim
  | Subvert
  | SoundOut
  | AnswerCall
  | CrisisStance
  | Intervene
  | SeparatePeace
  | HumanitarianAid
  | CounterOperation
  | PeacekeepingMission;
export type OrderKind = Order['kind'];
export type OrderOf<K extends OrderKind> = Extract<Order, { kind: K }>;

const samePart = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && canonicalJson(a) === canonicalJson(b));

/** Whether `other` says all that `one` does. */
function saysAll<T extends object>(one: T, other: T): boolean {
  for (const part in one) if (!samePart(one[part], other[part])) return false;
  return true;
}

/** Whether two orders of a turn say the same; nobody gives one twice. */
export function sameOrder(one: Order, other: Order): boolean {
  if (one.kind !== other.kind || one.by !== other.by) return false;
  return saysAll(one, other) && saysAll(other, one);
}
