// Which weights threat, economy, trust and transparency have.

/** Model section 3 (Walt 1987; Boulding 1962). */
export interface ThreatWeights {
  /** Distance at which power is halved, km. */
  readonly decayKm: number;
  /** Neighbours are never further apart than this, km. */
  readonly neighbourKm: number;
  readonly disputeYears: number;
  readonly recentDispute: number;
  readonly territorialDispute: number;
  /** Hostility that mere power arouses: intentions can never be known (Waltz 1979; Mearsheimer 2001). */
  readonly wariness: number;
  /** Share by which rivalry, disputes and perceived intent count. */
  readonly enmityCounts: number;
  /** Share of a threat that full trust takes away (Wendt 1999). */
  readonly friendship: number;
  /** Hostility between neighbours who lack the same resource; the share of its need that a nation must lack; how near, km. */
  readonly scarceResource: number;
  readonly scarceFrom: number;
  readonly scarceKm: number;
  /** Perceived intent below this frightens nobody; at 1 it is full hostility. */
  readonly intentFloor: number;
  /** Weight of forces that are not offensive. */
  readonly defensiveShare: number;
  readonly pressureHalf: number;
  readonly sharedHalf: number;
  /** Largest error of a perceived intent, at transparency 0. */
  readonly perceptionNoise: number;
  /** Share of that error that intelligence sharing leaves. */
  readonly intelligenceNoise: number;
  /** Share of any distance that full power projection takes away. */
  readonly projectionCut: number;
  /** Share of the way from home to the nearest host that bases there take away. */
  readonly basingShare: number;
  /** Share of the distance between members that a joint command takes away. */
  readonly jointCommandCut: number;
}

/** Model section 4; burdens after Olson & Zeckhauser 1966. */
export interface EconomyWeights {
  readonly interdependenceHalf: number;
  readonly gdpGrowth: number;
  readonly gdpGrowthFromTrade: number;
  readonly tradeGrowth: number;
  readonly tradePreferenceGrowth: number;
  readonly tradeTrustNeutral: number;
  readonly tradeHostilityLoss: number;
  readonly tradeDealImpulse: number;
  /** Trade opened by a deal between two who had none, share of the smaller total. */
  readonly tradeDealFloor: number;
  readonly aidShare: number;
  /** The most that one act of aid is to its receiver, share of its gdp. */
  readonly aidMost: number;
  readonly aidStability: number;
  /** Capability gained a year for each doubling of the burden over the base burden. */
  readonly capabilityFromBurden: number;
  /** Largest share of the cost of arms that joint procurement saves, and the partners that save half of it. */
  readonly procurementSaving: number;
  readonly procurementHalf: number;
  /** Share of the gap to a pact's most advanced member that a technology clause closes a year. */
  readonly technologyClause: number;
  /** One investment, as a share of the investor's gdp; what it earns each side a year; the trade it brings. */
  readonly investShare: number;
  readonly investReturnHost: number;
  readonly investReturnOwner: number;
  readonly investTrade: number;
  /** Share of an investment that comes back when it is withdrawn. */
  readonly investRecovered: number;
  /** Share of the trade between sender and target lost a year under sanctions, and of gdp for each share of trade hit. */
  readonly sanctionTrade: number;
  readonly sanctionGdp: number;
  readonly sanctionStability: number;
  /** Share of that loss that the sender bears for its own trade. */
  readonly sanctionCost: number;
  /** What each pact partner that sanctions too adds to the bite, and the most that it grows to. */
  readonly sanctionTogether: number;
  readonly sanctionMost: number;
  /** Loss of gdp a year, and of stability at once, of a nation cut off from all that it lacks. */
  readonly cutOffGdp: number;
  readonly cutOffStability: number;
  /** Share of the seller's capability that one sale moves; its price in years of what it costs the seller. */
  readonly armsShare: number;
  readonly armsPrice: number;
  /** Largest price, as a share of the buyer's gdp. */
  readonly armsMost: number;
  readonly armsLeast: number;
  /** Share of its own capability that a buyer can take into service in a year. */
  readonly armsAbsorbed: number;
  readonly armsInteroperability: number;
  /** Readiness that a buyer loses when its supplier stops. */
  readonly armsReadiness: number;
  readonly technologyStep: number;
  readonly technologyInteroperability: number;
  readonly burdenStepPerYear: number;
  /** Gdp that is lost for each part of it that leaves defence. */
  readonly conversion: number;
  readonly burdenMax: number;
  readonly burdenBase: number;
  readonly burdenThreat: number;
  readonly burdenAllies: number;
  readonly burdenSize: number;
  /** How far it answers what those it fears have added to their burdens since the start (Richardson 1960). */
  readonly burdenRivals: number;
  /** The largest θ at which it answers with half of that. */
  readonly burdenRivalsHalf: number;
  readonly burdenThreatFull: number;
  /** How much of what it spent at the start beyond what its fears called for it goes on spending, or short of it. */
  readonly burdenHabit: number;
  /** Share of the way to the burden it wants that an agent's yearly review goes. */
  readonly burdenReview: number;
}

/** Model section 5; onlookers after LeVeck & Narang. */
export interface TrustWeights {
  readonly transparencyGain: number;
  readonly grievanceLoss: number;
  readonly exercise: number;
  readonly dialogue: number;
  readonly intelligence: number;
  readonly tradeDeal: number;
  readonly aid: number;
  readonly investment: number;
  readonly technology: number;
  readonly armsSale: number;
  readonly resourceDeal: number;
  readonly sanction: number;
  readonly subversion: number;
  readonly cutOff: number;
  /** Share of trust lost where a deal, a supply of arms or an investment is ended; gained where a hardship is. */
  readonly favourEnded: number;
  readonly hardshipEnded: number;
  readonly callHonoured: number;
  readonly callPartly: number;
  readonly callWords: number;
  readonly callRefused: number;
  /** Share of a refusal's cost that remains where a lawful out existed. */
  readonly lawfulOut: number;
  /** Share of a refusal's or an honouring's effect that onlookers feel. */
  readonly callOnlookers: number;
  readonly pledgeKept: number;
  readonly pledgeMissed: number;
  readonly violation: number;
  readonly onlookers: number;
  readonly onlookerVictimAlly: number;
  readonly onlookerViolatorAlly: number;
  readonly onlookerOther: number;
  readonly violationMemoryYears: number;
  /** Share of that memory for which neither side courts the other. */
  readonly waitAfterBetrayal: number;
  readonly claimPressed: number;
  readonly attack: number;
  readonly misunderstanding: number;
  /** Misunderstandings a year between two strangers of different culture. */
  readonly misunderstandingRate: number;
  /** Transparency above which nobody misunderstands. */
  readonly misunderstandingClear: number;
  /** Trust that a partner must have to take part in an exercise, dialogue, deal or shared intelligence. */
  readonly willingDialogue: number;
  readonly willingExercise: number;
  readonly willingIntelligence: number;
  readonly willingTrade: number;
}

export interface TransparencyWeights {
  readonly driftPerYear: number;
  readonly base: number;
  readonly consultation: number;
  readonly clause: number;
  readonly partnership: number;
  readonly dialogue: number;
  readonly interoperabilityDecay: number;
  readonly interoperabilityExercise: number;
  readonly interoperabilityClause: number;
  readonly interoperabilityProcurement: number;
  readonly interoperabilityTechnology: number;
  readonly interoperabilityCommand: number;
  readonly readinessDecay: number;
  readonly readinessExercise: number;
  readonly readinessBase: number;
  readonly interestDrift: number;
  /** Share of an interest gap that consultation leaves in the long run. */
  readonly interestConsultation: number;
}
