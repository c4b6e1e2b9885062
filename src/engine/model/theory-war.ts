// Which weights war has: how it rises, wears its belligerents down, spreads and ends (model section 12).

/** What is at issue for a side of a crisis, each a share; together 1 at most. */
export interface StakeWeights {
  /** Of full rivalry, of land in dispute, of fear beyond all measure. */
  readonly rivalry: number;
  readonly land: number;
  readonly fear: number;
  /** Of the other's appetite, as it looks: giving way to the insatiable buys nothing. */
  readonly appetite: number;
  /** Of its own full nationalism: a proud nation cannot be seen to yield (Van Evera 1994). */
  readonly pride: number;
  /** For each rung that it has pushed: who has threatened cannot well give way (Fearon 1994). */
  readonly audience: number;
  /** For the side that was attacked, once blood is shed. */
  readonly attacked: number;
}

/** What draws a third nation into a war, and what holds it back (Altfeld & Bueno de Mesquita 1979). */
export interface InterventionWeights {
  /** Of fear and rivalry of the foe beyond those of the friend, of ties and treaties with the friend beyond those with the foe. */
  readonly fear: number;
  readonly rivalry: number;
  readonly ties: number;
  readonly treaties: number;
  /** Of how far it would tip the scales, and of land it could take of the foe. */
  readonly tip: number;
  readonly spoils: number;
  /** Added for a great power. */
  readonly greatPower: number;
  /** Taken off as long as it is not war. */
  readonly beforeWar: number;
  /** Taken off for its own danger at the side's odds, and always: most wars stay with those who began them. */
  readonly danger: number;
  readonly reluctance: number;
}

export interface WarWeights {
  readonly stakes: StakeWeights;
  /** How far stakes move a stance, and how much what is not at stake holds it back from open war. */
  readonly stakeNerve: number;
  /** How far those who came for it keep a side from giving way. */
  readonly comrades: number;
  /** How far those who came to the other side make a nation give way. */
  readonly overawed: number;
  readonly dread: number;
  readonly wanted: number;
  readonly dreadMobilised: number;
  readonly dreadLifted: number;
  /** How much of what trade restrains full rivalry takes away: it is not expected to last. */
  readonly tradeDoubted: number;
  /** Odds of the challenger, against one, from which the target calls its allies. */
  readonly callFrom: number;
  /** Shares of capability and readiness, and of gdp, that a year at even odds takes from those who fight. */
  readonly lossPerYear: number;
  readonly ruinPerYear: number;
  /** Weariness of a year's fighting at even odds, and of a year's war as such. */
  readonly bloodPerYear: number;
  readonly lengthPerYear: number;
  /** The longest odds that count. */
  readonly oddsMost: number;
  /** Share of the fighting that a side which only holds leaves. */
  readonly holding: number;
  /** What lets a nation bear more: its pride, its stability, what is at stake for it; each a share of 1. */
  readonly bearing: { readonly nationalism: number; readonly stability: number; readonly stake: number };
  /** Capability and gdp that go with land won by war, share of the loser's. */
  readonly landCapability: number;
  readonly landGdp: number;
  /** How far the loser's regime moves to the winner's where that was the aim. */
  readonly imposedRegime: number;
  /** Capability that one who only had to give way loses by disarming. */
  readonly disarmed: number;
  /** Years that a peace holds all quarrels off. */
  readonly truceYears: number;
  /** Trust that comrades lose in who makes a peace of its own, before what it had borne excuses it. */
  readonly separatePeace: number;
  /** How far a losing side's prospects speak for a peace of one's own. */
  readonly losing: number;
  readonly intervention: InterventionWeights;
}
