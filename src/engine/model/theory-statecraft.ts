// Which weights agents give to the arts of statecraft beside treaties and war: each a term of an act's worth, in the same unit.

/** Sanctions and cut-offs after aggression, and their end (Baldwin 1985; Drezner 1999; Martin 1992). */
export interface SanctionWeights {
  /** How grave an attack is that has come to a clash, against one that has come to war. */
  readonly clash: number;
  /** Years after its end in which an attack is forgotten. */
  readonly memoryYears: number;
  /** Fear of being next. */
  readonly precedent: number;
  /** What the victim is to it. */
  readonly victim: number;
  readonly rivalry: number;
  /** Partners whose sanctions are on already. */
  readonly company: number;
  readonly companyHalf: number;
  /** Answer to sanctions of the other's own. */
  readonly inKind: number;
  /** Hold by trade or supply over whom it is in a crisis with. */
  readonly pressure: number;
  /** Share of what the other lacks that one delivers. */
  readonly leverage: number;
  readonly trade: number;
  readonly ties: number;
  /** The other's strength, as far as it is feared and no friend holds it back. */
  readonly exposure: number;
  readonly reluctance: number;
  /** How much more a supply is cut unwillingly than trade. */
  readonly cutOff: number;
  /** What holds a sanction on, and what wears it down a year. */
  readonly inertia: number;
  readonly fatigue: number;
}

/** Relief and peacekeepers (Fortna 2008; Salehyan & Gleditsch 2006). */
export interface ReliefWeights {
  readonly ties: number;
  readonly near: number;
  readonly promised: number;
  readonly fear: number;
  /** What it costs the poor to give to the rich. */
  readonly means: number;
  readonly reluctance: number;
}
export interface MissionWeights {
  readonly ties: number;
  readonly near: number;
  readonly promised: number;
  /** What one is to both sides: whoever is bound to one of them alone is no third party. */
  readonly partial: number;
  /** Strength of the stronger side. */
  readonly danger: number;
  readonly reluctance: number;
}

/** Arms, technology and intelligence for others (Yarhi-Milo, Lanoszka & Cooper 2016). */
export interface ArmingWeights {
  readonly shared: number;
  /** A partner in a crisis or war with somebody whom one fears or hates. */
  readonly besieged: number;
  readonly ties: number;
  /** Hold over the weaker one that comes to depend on it. */
  readonly hold: number;
  /** What may be turned against oneself. */
  readonly turned: number;
  /** What is needed at home. */
  readonly own: number;
  /** What each standing supply takes from the worth of one more. */
  readonly client: number;
  readonly reluctance: number;
  /** The same for technology and for intelligence. */
  readonly technology: number;
  readonly intelligence: number;
  /** Unrest that a partner's government is under. */
  readonly unrest: number;
}

/** Deals over what is scarce, and investment as a bond (Hirschman 1945). */
export interface SupplyWeights {
  readonly need: number;
  readonly sale: number;
  readonly ties: number;
  readonly dependence: number;
  readonly hold: number;
  readonly prosperity: number;
  readonly reluctance: number;
  readonly venture: number;
}

export interface StatecraftWeights {
  readonly sanctions: SanctionWeights;
  readonly relief: ReliefWeights;
  readonly missions: MissionWeights;
  readonly arming: ArmingWeights;
  readonly supply: SupplyWeights;
  /** Fear of a threat that an operation would take away, and what any operation must outweigh. */
  readonly operation: number;
  readonly operationReluctance: number;
  /** Years after a summit in which none is called again. */
  readonly summitYears: number;
  /** Share of its strain that a summit is hoped to take from a pact, and what any summit must outweigh. */
  readonly summit: number;
  readonly summitReluctance: number;
}
