// Decides which weights a theory of alliances consists of; every balance number of the game is one of these.
// Refuses to know their values: they stand in scenarios/theories/*.json, each with its source and reason.
// Unless a name says otherwise: plain decimals; rates are per year, impulses are one-off shares.

import type {
  AgentName,
  Clause,
  CohesionPart,
  DecisionRule,
  LedgerEventKind,
  PactType,
  SparkCause,
  ThreatKind,
  Trigger,
} from './vocabulary';

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
  readonly burdenThreatFull: number;
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

/** Model section 2: changes of government, and nationalism (coverage 30 and 34). */
export interface PoliticsWeights {
  readonly coup: number;
  readonly consolidation: number;
  readonly coupShift: number;
  readonly revolution: number;
  readonly democratisation: number;
  readonly democratisationShift: number;
  readonly democracyFrom: number;
  readonly defeat: number;
  readonly defeatYears: number;
  readonly hardship: number;
  readonly shock: number;
  readonly nationalismDrift: number;
  readonly nationalismGrievance: number;
  readonly nationalismCrisis: number;
  readonly nationalismBlood: number;
  readonly nationalismLoss: number;
  readonly nationalismTrust: number;
  readonly nationalismAutonomy: number;
  readonly nationalismVotes: number;
  /** What interference from abroad does (Kastner & Wohlforth 2021), and how it is found out. */
  readonly subversionStability: number;
  readonly subversionRegime: number;
  readonly subversionLeak: number;
  readonly subversionOpenness: number;
  readonly subversionIntelligence: number;
  readonly subversionGrievance: number;
}

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
  readonly fightingUtility: number;
  readonly cohesion: number;
  /** Cohesion that neither adds nor takes. */
  readonly cohesionNeutral: number;
  readonly min: number;
  readonly max: number;
  /** Weight of the draw that all members of a pact share, beside their own. */
  readonly sharedDraw: number;
}

/** Model section 8; trade after Jackson & Nei 2015. */
export interface AttackWeights {
  readonly base: number;
  readonly rivalryBase: number;
  readonly peaceBase: number;
  readonly peaceYears: number;
  /** How far poor odds of winning restrain: 0 not at all, 1 in full. */
  readonly odds: number;
  readonly trade: number;
  /** Share of each other's trade at which half of that is restrained. */
  readonly tradeHalf: number;
  /** Incidents between two that promised each other peace, for each between others alike. */
  readonly quarrels: number;
  readonly defence: number;
  readonly offence: number;
  readonly neutrality: number;
  readonly unconditional: number;
  readonly democracies: number;
  readonly allied: number;
  readonly democracyFrom: number;
  /** A nation with at least this share of the strongest one's capability counts as a great power. */
  readonly greatPower: number;
}

/** Model section 9: utility of a set of allies. */
export interface UtilityWeights {
  readonly proximity: number;
  readonly sharedThreat: number;
  readonly sharedThreatHalf: number;
  readonly similarity: number;
  /** Share of pairs of two democracies (Oneal & Russett 1997). */
  readonly democracies: number;
  /** Share of pairs of one culture (Adler & Barnett 1998). */
  readonly culture: number;
  readonly interdependence: number;
  readonly power: number;
  readonly threat: number;
  readonly hostility: number;
  readonly priorTies: number;
}

/** Model section 9: how much two states would rather stand together (Axelrod & Bennett 1993). */
export interface LandscapeWeights {
  readonly sharedThreat: number;
  readonly sharedThreatHalf: number;
  /** What the two fear from each other; taken off. */
  readonly conflict: number;
  readonly conflictHalf: number;
  readonly similarity: number;
  readonly defencePact: number;
}

export interface CrisisWeights {
  readonly mediationBase: number;
  readonly mediationTrust: number;
  /** Added where an ally of both mediates. */
  readonly mediationAlly: number;
  /** Share of that chance where only one side asks. */
  readonly mediationOneSided: number;
  readonly interoperabilityShare: number;
  /** Side power that full technology adds over the neutral level; as much is lost below it. */
  readonly technologyShare: number;
  readonly technologyNeutral: number;
  /** Side power of those who only fund, or only lend bases. */
  readonly fundShare: number;
  readonly baseShare: number;
  /** Odds that decide: below 1/decisive or above decisive one side wins outright. */
  readonly decisive: number;
  readonly luck: number;
  readonly clashLoss: number;
  /** Years without a crisis with its adversary by which a coalition has reached its goal. */
  readonly quietYears: number;
  readonly warLoss: number;
  /** Share of gdp that the loser of a clash and of a war loses, and that goes with land that is yielded. */
  readonly clashRuin: number;
  readonly warRuin: number;
  readonly concessionGdp: number;
  /** Share of its losses that the winner of a fight bears. */
  readonly winnerLoss: number;
  readonly concessionGain: number;
  readonly standLimit: number;
  readonly grievanceClash: number;
  readonly grievanceWar: number;
  readonly stabilityLoss: number;
  /** Share of trust that each third nation takes from one who gives way, for each rung it had pushed (Fearon 1994). */
  readonly audienceTrust: number;
  /** Stability that the same costs at home. */
  readonly audienceStability: number;
  /** Share of both where the one who gives way is no democracy. */
  readonly audienceAutocracy: number;
  /** Stability that refugees cost a neighbour of a nation at war. */
  readonly refugeeStability: number;
  /** Chance that an event of a kind sets off a crisis, times fear/(fear + `sharedHalf`). */
  readonly sparks: Readonly<Record<SparkCause, number>>;
}

/** How one kind of transnational threat works. Losses are at full severity. */
export interface ThreatKindWeights {
  /** Share of its strength that a nation fully open to it fears. */
  readonly fear: number;
  /** Strikes a year at full strength on a nation fully open to it. */
  readonly strikes: number;
  readonly stability: number;
  readonly gdp: number;
  readonly readiness: number;
}

/** Model section 2: threats that no state makes, and what answers them. */
export interface TransnationalWeights {
  readonly kinds: Readonly<Record<ThreatKind, ThreatKindWeights>>;
  /** Share of the worst that luck may spare. */
  readonly luck: number;
  /** Awareness of a hidden threat at the start, and that from which it counts as found. */
  readonly hidden: number;
  readonly found: number;
  /** Share of what is not known that full technology finds out a year, alone and by each partner who shares. */
  readonly detection: number;
  readonly sharedDetection: number;
  /** Share of strikes that full awareness prevents. */
  readonly warning: number;
  /** Share of strikes, and of fear, that joint defence takes away at most; partners' technology that counts as half. */
  readonly jointDefence: number;
  readonly jointHalf: number;
  /** Share of a strike's losses that partners make good at most. */
  readonly response: number;
  readonly responseTrust: number;
  readonly hostGrievance: number;
  /** Growth a year that a host of no stability adds. */
  readonly unrest: number;
  /** Strength below which a threat is over. */
  readonly floor: number;
  readonly operation: number;
  readonly operationHalf: number;
  readonly localPartner: number;
  readonly backlash: number;
  readonly operationCost: number;
  readonly willingOperation: number;
  readonly mission: number;
  readonly missionHold: number;
  readonly missionCost: number;
  readonly missionStability: number;
  readonly missionStanding: number;
  readonly willingMission: number;
  readonly relief: number;
  readonly reliefCost: number;
  readonly reliefTrust: number;
  readonly reliefStanding: number;
  readonly reliefYears: number;
  /** Factor on relief and missions among those who have promised it. */
  readonly promised: number;
}

export interface ScoreWeights {
  readonly securityHalf: number;
  /** How far credible help answers a threat: from 1/cover of a fight's weight on, it is answered in full. */
  readonly cover: number;
  /** Share of full entrapment that a conditional promise leaves, and one that takes a vote. */
  readonly conditional: number;
  readonly voted: number;
}

/** Model section 10: influence, points a turn, and what each order costs. */
export interface InfluenceWeights {
  readonly perTurn: number;
  readonly byStanding: number;
  readonly carry: number;
  readonly offerLifeTurns: number;
  /** Points that an offer to none but fellow members costs less; never below 0. */
  readonly fellowRebate: number;
  readonly prices: Readonly<Record<PricedOrder, number>>;
}

export const PRICED_ORDERS = [
  'propose',
  'accept',
  'reject',
  'counter',
  'withdraw',
  'invite',
  'amend',
  'leave',
  'break',
  'exercise',
  'dialogue',
  'share-intelligence',
  'trade-deal',
  'aid',
  'invest',
  'share-technology',
  'arms-sale',
  'resource-deal',
  'sanction',
  'cut-off',
  'end-measure',
  'set-defence-spending',
  'press-claim',
  'subvert',
  'answer-call',
  'crisis-stance',
  'summit',
  'humanitarian-aid',
  'counter-operation',
  'peacekeeping-mission',
] as const;
export type PricedOrder = (typeof PRICED_ORDERS)[number];

/** How one agent weighs what it sees; each named after a theory of foreign policy (model section 9). */
export interface AgentWeights {
  /** Weight of the set's own utility U(S). */
  readonly utility: number;
  /** Gain in its own security from the promises it would get. */
  readonly security: number;
  /** Comfort of standing with those it fears most. */
  readonly joinThreat: number;
  /** Influence over weaker partners, who give autonomy for security (Morrow 1991). */
  readonly leadership: number;
  readonly trust: number;
  readonly reputation: number;
  /** Partners that its friends already have. */
  readonly friends: number;
  readonly autonomy: number;
  /** Fights of the others that are not its own. */
  readonly entrapment: number;
  /** Allies beyond what is needed to outweigh its top threat (Riker 1962). */
  readonly surplus: number;
  /** What the others have done with their promises. */
  readonly reciprocity: number;
  /** Worth that a pact must have before it is proposed, accepted or kept. */
  readonly proposeAbove: number;
  readonly acceptAbove: number;
  readonly leaveBelow: number;
  /** Residual threat from which it wants promises of defence; below, partnership is enough. */
  readonly defenceFrom: number;
  /** Readiness to escalate, 0…1, beside what the odds advise. */
  readonly resolve: number;
  /** Share of its influence that goes into tending its ties. */
  readonly upkeep: number;
  /** Share of what influence is left that goes into whatever serves its own scores most. */
  readonly outreach: number;
  /** How many investments abroad it keeps. */
  readonly ventures: number;
  /** How many others it looks at when it searches for partners. */
  readonly horizon: number;
  /** Most members of a pact that it would found. */
  readonly largestFounding: number;
  /** Partners that govern themselves as it does and trade with it (Oneal & Russett 1997). */
  readonly likeness: number;
  /** How much less a pact must be worth in which nobody is promised defence. */
  readonly lighter: number;
  /** Share of what its fears ask for that it spends on defence (Olson & Zeckhauser 1966). */
  readonly spending: number;
  /** Added to its honour score when it is called. */
  readonly duty: number;
  /** Added to it the more it fears the foe itself. */
  readonly ownFight: number;
  /** Taken off it where it has nothing to fear from the foe itself. */
  readonly foreignFight: number;
  /** How far it lets its ambition press claims. */
  readonly boldness: number;
  /** How far it lets its ambition pay factions in its rivals' capitals. */
  readonly subversion: number;
  /** What a strained pact costs it a year, at no cohesion. */
  readonly strain: number;
  /** What a whole loss of trust would cost it: it breaks its word only where that is cheaper than waiting out the notice. */
  readonly goodName: number;
}

export interface Theory {
  readonly id: string;
  readonly title: string;
  readonly threat: ThreatWeights;
  readonly economy: EconomyWeights;
  readonly trust: TrustWeights;
  readonly transparency: TransparencyWeights;
  readonly politics: PoliticsWeights;
  readonly cohesion: CohesionWeights;
  readonly pactTypes: Readonly<Record<PactType, PactTypeWeights>>;
  readonly clauseCosts: Readonly<Record<Clause, number>>;
  readonly honour: HonourWeights;
  readonly attack: AttackWeights;
  readonly utility: UtilityWeights;
  readonly landscape: LandscapeWeights;
  readonly crisis: CrisisWeights;
  readonly transnational: TransnationalWeights;
  readonly scores: ScoreWeights;
  readonly influence: InfluenceWeights;
  readonly agents: Readonly<Record<Exclude<AgentName, 'random'>, AgentWeights>>;
}
