// Which weights cohesion, the types of pact and the honouring of calls have.

import type { Clause, CohesionPart, DecisionRule, LedgerEventKind, Trigger } from './vocabulary';

/** Model section 6. */
export interface CohesionWeights {
  readonly parts: Readonly<Record<CohesionPart, number>>;
  readonly driftPerYear: number;
  readonly eventHalfLifeYears: number;
  readonly events: Readonly<Record<LedgerEventKind, number>>;
  readonly strainHalf: number;
  readonly interestHalf: number;
  readonly trustNeutral: number;
  /** What an economic clause multiplies interdependence by. */
  readonly economicClause: number;
  readonly crisisYears: number;
  /** Threat from an outsider, above which a side pact with it strains the pact. */
  readonly sidePactFear: number;
  readonly indecisionYears: number;
  readonly indecisionHalf: number;
  /** Years without tending that a pact bears, and years after those in which neglect is full. */
  readonly neglectGrace: number;
  readonly neglectYears: number;
  /** A movement of a part's level this large in one turn counts as noticeable. */
  readonly noticeable: number;
  readonly breachRate: number;
  readonly breachHorizonYears: number;
  readonly renegotiateAbove: number;
  readonly noticeAbove: number;
  /** Years for which a nation stands by what it has signed, unless something happens; and years before it signs the like again. */
  readonly graceYears: number;
  readonly returnYears: number;
  /** What signing again within them must outweigh. */
  readonly returnReluctance: number;
}

/** What a kind of pact needs and brings (model section 7). */
export interface PactTypeWeights {
  readonly minMembers: number;
  readonly maxMembers: number;
  readonly requires: readonly Clause[];
  readonly forbids: readonly Clause[];
  readonly defaults: {
    readonly clauses: readonly Clause[];
    readonly trigger: Trigger;
    readonly decision: DecisionRule;
    readonly termYears: number;
    readonly noticeTurns: number;
    readonly pledge: number;
  };
  /** Share of the invited who must accept for the pact to begin. */
  readonly quorum: number;
  /** Added to the honour score. */
  readonly honour: number;
  readonly autonomyCost: number;
  /** Years of history for which agents draft it; 0 without end. */
  readonly draftYears: number;
  /** Cohesion at which a term that runs out is as likely to lapse as to be renewed, 0…1. */
  readonly renewalHalf: number;
  /** Counts as deterring in full, or hardly. */
  readonly deterrence: number;
}

/** Model section 8 (Leeds & Anac 2005; Berkemeier & Fuhrmann 2018). */
/** What an ally's own reasons add to its honour score; nothing for the usual ally, so that the fitted score stands on average. */
export interface OwnWillWeights {
  readonly trust: number;
  readonly usualTrust: number;
  readonly fear: number;
  readonly usualFear: number;
  readonly rivalry: number;
  readonly usualRivalry: number;
  readonly nearness: number;
  readonly usualNearness: number;
  readonly power: number;
  readonly usualPower: number;
  /** Where it is in a quarrel with somebody else. */
  readonly engaged: number;
}

export interface HonourWeights {
  readonly base: number;
  readonly multilateral: number;
  readonly defence: number;
  readonly wartime: number;
  readonly neutrality: number;
  readonly offence: number;
  readonly nonAggression: number;
  readonly namedThreat: number;
  readonly regimeChange: number;
  readonly capabilityChange: number;
  readonly originalTarget: number;
  /** Stands in for the last three where they are not observed. */
  readonly unobserved: number;
  readonly capabilityChangeFrom: number;
  readonly regimeChangeFrom: number;
  readonly cohesion: number;
  /** Cohesion that neither adds nor takes. */
  readonly cohesionNeutral: number;
  readonly min: number;
  readonly max: number;
  /** Weight of the draw that all members of a pact share, beside their own. */
  readonly sharedDraw: number;
}
