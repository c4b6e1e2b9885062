// What can happen in a turn, kind by kind: whom each is about, and what it carries.

import type { CallId, CrisisId, NationId, OfferId, PactId, ThreatId } from './ids';
import type { Offer } from './state';
import type {
  Answer,
  CallLapse,
  CrisisCause,
  MeasureKind,
  OfferLapse,
  Outcome,
  PactEnd,
  PactType,
  Resource,
  Rung,
  Upheaval,
  WarAim,
  WarEntry,
  WarExit,
} from './vocabulary';

export const EVENT_KINDS = [
  'offer-made',
  'offer-countered',
  'offer-accepted',
  'offer-rejected',
  'offer-outbid',
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
  'sounding-made',
  'sounding-leaked',
  'trade-deal-made',
  'aid-given',
  'arms-given',
  'claim-dropped',
  'payment-ended',
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
  'war-joined',
  'war-left',
  'terms-imposed',
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

/** Those that threats make. */
export const STRIKE_KINDS = [
  'terror-attack',
  'cyber-attack',
  'disaster',
  'economic-shock',
  'insurgent-offensive',
] as const satisfies readonly EventKind[];
export type StrikeKind = (typeof STRIKE_KINDS)[number];

/** One nation by itself. */
type Alone = readonly [NationId];
/** Who did it, and whom it was done to or with. */
type Two = readonly [by: NationId, to: NationId];
/** Who did it, and all others. */
type Led = readonly [by: NationId, ...others: NationId[]];
type All = readonly NationId[];

interface Of<Actors extends All> {
  /** Who did it, first; then those it was done with or to. */
  readonly actors: Actors;
}
/** With a number that belongs to the story. */
interface Measured<Actors extends All> extends Of<Actors> {
  readonly value: number;
}
interface OfPact<Actors extends All> extends Of<Actors> {
  readonly pact: PactId;
}
interface OfOffer<Actors extends All> extends Of<Actors> {
  readonly offer: OfferId;
}
/** An offer laid on the table or taken from it; `pact` is the one that was to grow or change. */
interface OfQuestion<Why> extends OfOffer<Led> {
  readonly pact?: PactId | undefined;
  readonly detail: Why;
}
interface OfCrisis<Actors extends All> extends Of<Actors> {
  readonly crisis: CrisisId;
}
/** Of a call to arms. Who calls and is called, when it is made; who is called and called, when it is answered or lapses. */
interface OfCall extends OfCrisis<Two>, OfPact<Two> {
  readonly call: CallId;
}
interface OfThreat<Actors extends All> extends Of<Actors> {
  readonly threat: ThreatId;
}
/** Where a threat that has a host elsewhere strikes or is fought, the host comes second. */
type OrWithHost = Alone | readonly [nation: NationId, host: NationId];
/** A blow of a threat; its value is how hard, ppm of the worst. */
interface Strike extends OfThreat<OrWithHost>, Measured<OrWithHost> {}
/** Principals first, the challenger before the target's side; its value is the odds for the challenger, ppm. */
/** The actors are the attackers, whoever leads them first, and then the defenders, `target` first. */
interface Fight extends OfCrisis<All>, Measured<All> {
  readonly detail: Outcome;
  readonly target: NationId;
}
/** Its value is what the member spends on defence, ppm of its gdp. */
interface Pledge extends OfPact<Alone>, Measured<Alone> {}

/** What each kind of event says beside when it was and what it changed; `detail` is the word that tells cases of one kind apart. */
export interface Particulars {
  'offer-made': OfQuestion<Offer['kind']>;
  'offer-countered': OfQuestion<Offer['kind']>;
  'offer-accepted': OfOffer<Alone>;
  'offer-rejected': OfOffer<Alone>;
  /** Who outbids, then whose offer, then who is asked again. */
  'offer-outbid': OfOffer<readonly [by: NationId, whose: NationId, asked: NationId]>;
  'offer-withdrawn': OfOffer<Alone>;
  'offer-expired': OfQuestion<Offer['kind']>;
  'offer-lapsed': OfQuestion<OfferLapse>;
  /** The proposer, then those who voted against. */
  'vote-failed': OfPact<Led> & OfQuestion<Offer['kind']>;
  'pact-founded': OfPact<All> & OfOffer<All> & { readonly detail: PactType };
  'member-joined': OfPact<Alone>;
  'pact-amended': OfPact<Alone> & { readonly detail?: 'repurposed' | undefined };
  /** The value is the turn in which the notice runs out. */
  'notice-given': OfPact<Alone> & Measured<Alone>;
  'member-left': OfPact<Alone>;
  /** Who broke it, then the other members. */
  'pact-broken': OfPact<Led>;
  'pact-ended': OfPact<All> & { readonly detail: PactEnd };
  /** Members of the later pact, which stays; `detail` is the one that ends. */
  'pacts-merged': OfPact<All> & { readonly detail: PactId };
  'pact-renewed': OfPact<All>;
  'exercise-held': Of<Two>;
  'dialogue-held': Of<Two>;
  /** The host, then all guests. */
  'summit-held': OfPact<Led>;
  'intelligence-shared': Of<Two>;
  /** Who asked; whom, nobody is told. */
  'sounding-made': Of<Alone>;
  /** Who asked about whom; it came to the ears of the one sounded out, or of its rivals. */
  'sounding-leaked': Of<Two> & { readonly detail: 'sounded' | 'rivals' };
  /** Values of what is given or bought are million dollars. */
  'trade-deal-made': Measured<Two>;
  /** `pact` is the treaty with which it was agreed, where it was. */
  'aid-given': Measured<Two> & { readonly pact?: PactId | undefined };
  /** Its value is the capability that changes hands, ppm. */
  'arms-given': OfPact<Two> & Measured<Two>;
  'claim-dropped': OfPact<Two>;
  /** Aid that was agreed with a treaty stops with it; the value is how much a year. */
  'payment-ended': OfPact<Two> & Measured<Two>;
  'investment-made': Measured<Two>;
  'technology-shared': Of<Two>;
  'arms-sold': Measured<Two>;
  /** Values of what is delivered or cut are shares of what the receiver lacks, ppm. */
  'resource-deal-made': Measured<Two> & { readonly detail: Resource };
  'sanction-imposed': Of<Two>;
  /** Who is cut off, then by whom. */
  'supply-cut': Measured<Two> & { readonly detail: Resource };
  'measure-ended': Of<Two> & { readonly detail: MeasureKind };
  'investment-withdrawn': Measured<Two>;
  'spending-set': Measured<Alone>;
  'claim-pressed': Of<Two>;
  'unrest-stirred': Of<Alone>;
  'subversion-exposed': Of<Two>;
  incident: OfCrisis<Two> & { readonly detail: CrisisCause };
  'crisis-rose': OfCrisis<Two> & { readonly detail: Rung };
  'crisis-settled': OfCrisis<Two> & { readonly detail: Outcome };
  /** The value is how many rungs it had pushed the crisis up. */
  'backed-down': OfCrisis<Two> & Measured<Two>;
  /** Who takes them in, and the two at war. */
  'refugee-flow': Of<readonly [to: NationId, challenger: NationId, target: NationId]>;
  'ally-mediated': OfCrisis<readonly [mediator: NationId, challenger: NationId, target: NationId]>;
  /** The value is the regime after it. */
  'regime-changed': Measured<Alone> & { readonly detail: Upheaval };
  /** `detail` names the scenario's own event. */
  scripted: Of<All> & { readonly detail: string };
  'call-made': OfCall;
  'call-answered': OfCall & { readonly detail: Answer };
  'call-lapsed': OfCall & { readonly detail: CallLapse };
  'attack-felt': OfCrisis<Two>;
  'clash-fought': Fight;
  'war-fought': Fight;
  /** Who comes in, and beside whom. */
  'war-joined': OfCrisis<Two> & { readonly detail: WarEntry };
  /** Who lays down its arms, and before whom; others of its side fight on. */
  'war-left': OfCrisis<Two> & { readonly detail: WarExit };
  /** By the victor, on one who is out of a war that goes on. */
  'terms-imposed': OfCrisis<Two> & { readonly detail: WarAim };
  'pledge-kept': Pledge;
  'pledge-missed': Pledge;
  misunderstanding: Of<Two>;
  /** Who is tempted, and the member whom it quarrels with, where it is that. */
  'defection-choice': OfPact<Alone | Two>;
  'coalition-fulfilled': OfPact<All>;
  'terror-attack': Strike;
  'cyber-attack': Strike;
  disaster: Strike;
  'economic-shock': Strike;
  'insurgent-offensive': Strike;
  /** Who was struck, then those who came. */
  'attack-answered': OfThreat<Led>;
  'threat-found': OfThreat<Alone>;
  /** Those who knew of it. */
  'threat-ended': OfThreat<All>;
  'threat-countered': OfThreat<OrWithHost> & { readonly detail: 'with-local-partner' | 'alone' };
  'peacekeepers-sent': Of<Two> & { readonly crisis?: CrisisId | undefined };
  'relief-given': Measured<Two>;
  'game-over': Of<All>;
}
