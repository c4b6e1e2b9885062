// Which weights attacks, sets of allies, crises, scores, influence and agents have.

import type { SparkCause } from './vocabulary';

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
  /** Quarrels a year that a nation next door to all its partners in a pact of peace has with one of them; fewer from afar. */
  readonly quarrels: number;
  readonly defence: number;
  /** Where a nation bound to defend the target has nuclear weapons. */
  readonly shield: number;
  readonly offence: number;
  readonly neutrality: number;
  readonly unconditional: number;
  readonly democracies: number;
  readonly allied: number;
  readonly democracyFrom: number;
  /** A nation with at least this share of the strongest one's capability counts as a great power. */
  readonly greatPower: number;
}

/** Nuclear weapons (model section 12): what they leave of the step from a clash to war. */
export interface NuclearWeights {
  /** Where both sides have an arsenal, and where both could strike back after a first strike. */
  readonly bothArmed: number;
  readonly bothStrikeBack: number;
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
  /** Share of gdp that the loser of a clash loses, and that goes with land that is yielded. */
  readonly clashRuin: number;
  readonly concessionGdp: number;
  /** Share of its losses that the winner of a fight bears. */
  readonly winnerLoss: number;
  readonly concessionGain: number;
  readonly standLimit: number;
  /** On which rung a pressed claim opens: 0 an incident, 1 a warning. */
  readonly demandRung: number;
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

export interface ScoreWeights {
  readonly securityHalf: number;
  /** How far credible help answers a threat: from 1/cover of a fight's weight on, it is answered in full. */
  readonly cover: number;
  /** Share of full entrapment that a conditional promise leaves, and one that takes a vote. */
  readonly conditional: number;
  readonly voted: number;
}

/** Model section 12: what a pact is to its stronger members, and what it may draw them into. */
export interface PatronageWeights {
  /** Autonomy cost of type and clauses at which the say in the others is half of what it may be. */
  readonly depthHalf: number;
  /** What a rule that one nation leads adds to that cost. */
  readonly lead: number;
  /** How much more where that one can call the others up: for a promise that binds whatever happens. */
  readonly levied: number;
  /** What leaving costs in the eyes of whom the one that decides for all could besiege with many times its own forces. */
  readonly siege: number;
  /** Share of that while that one is in a quarrel that has come to mobilisation. */
  readonly siegeEngaged: number;
  /** Share of denial and position that a pact gives which promises nobody to fight. */
  readonly light: number;
  /** Share of the position that is had without bases or a joint command. */
  readonly unbased: number;
  /** Share of its own autonomy cost that the say in a pact gives back. */
  readonly freedom: number;
  /** How far weight over an ally lets one hold it back (Pressman 2008). */
  readonly tether: number;
  /** What leaving may cost at the hands of a member that one fears and trades with wholly. */
  readonly reprisal: number;
  /** How many times that weighs while that member's sanctions are on. */
  readonly pressed: number;
  /** How much of a hold a faction is in the capital of one without any stability. */
  readonly faction: number;
  /** Foreign quarrels a year, weighed by the foe's strength, at which entrapment is half of what it may be. */
  readonly quarrelHalf: number;
  /** Enmity between partners and friends at which that costs half of what it may. */
  /** Of land claimed of a partner, which nobody presses. */
  readonly claims: number;
  readonly crossedHalf: number;
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
  'outbid',
  'withdraw',
  'invite',
  'amend',
  'leave',
  'break',
  'exercise',
  'dialogue',
  'share-intelligence',
  'sound-out',
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
  'intervene',
  'separate-peace',
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
  /** A say in what weaker partners do, who give autonomy for security (Morrow 1991; Lake 2009). */
  readonly control: number;
  /** What its rival would gain were they bound to that one instead (Schroeder 1976). */
  readonly denial: number;
  /** Their ground: nearer to the rival, or between it and oneself. */
  readonly position: number;
  /** Being the one that weaker partners count on (Snyder 1997). */
  readonly standing: number;
  /** Cost of partners whose quarrels are with its friends, or with itself. */
  readonly crossedFriends: number;
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
  /** How far it pretends to a resolve that the odds do not give it, 0…1. */
  readonly bluff: number;
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
  /** How far it holds by force whoever would leave one of its pacts. */
  readonly coercion: number;
  /** How far it buys peace, by trade, of whom it fears. */
  readonly appeasement: number;
  /** How far it punishes aggression by its trade. */
  readonly sanctions: number;
  /** How far it gives relief, and peacekeepers. */
  readonly relief: number;
  /** How far it arms and informs its partners. */
  readonly arming: number;
  /** What a strained pact costs it a year, at no cohesion. */
  readonly strain: number;
  /** What a whole loss of trust would cost it: it breaks its word only where that is cheaper than waiting out the notice. */
  readonly goodName: number;
}
