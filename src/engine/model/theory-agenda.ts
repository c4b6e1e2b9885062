// Which weights say what is worth a nation's decision.

export interface AgendaWeights {
  /** Stake from which a matter asks for a decision, 0…1: 1 is 100 points, as of a score. */
  readonly threshold: number;
  /** Worth, in the unit of agents' sums, that is a stake of half of that: what is worth very much is never worth more than all. */
  readonly worthHalf: number;
  /** Chance of a breach over the theory's horizon from which a pact's cohesion is a matter. */
  readonly breachFrom: number;
  /** Years before a treaty's term runs out from which that is a matter. */
  readonly lapseYears: number;
  /** What an objective is worth, 0…1 as the threshold. */
  readonly goal: number;
  /** Share of an objective from which it is in reach; the same share of what one has above it puts it in danger. */
  readonly goalNear: number;
  /** How many times the worth that points of security have to an average statesman an adviser gives the points of whom it advises. */
  readonly advised: number;
}
