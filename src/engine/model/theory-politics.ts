// Which weights the politics within nations have.

/** Model section 2: changes of government, and nationalism (coverage 30 and 34). */
export interface PoliticsWeights {
  readonly coup: number;
  readonly consolidation: number;
  readonly consolidatedFrom: number;
  readonly wealth: number;
  readonly youth: number;
  readonly youthYears: number;
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
