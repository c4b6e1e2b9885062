// Which weights say what side payments are worth, and when a rival outbids.

export interface BargainWeights {
  /** Influence that each side payment adds to the price of an offer. */
  readonly price: number;
  /** Years for which aid is reckoned with, at most: nobody counts on more. */
  readonly years: number;
  /** Worth, in the unit of agents' sums, of as much as one's whole product. */
  readonly prosperity: number;
  /** How many times a gift of arms counts, beside what it adds to one's forces as a share: it comes with spares and advice. */
  readonly arms: number;
  /** Worth of a claim to land that is wholly given up, beside what one could win by it. */
  readonly claim: number;
  /** Stability that giving it up costs at home. */
  readonly claimStability: number;
  /** Worth that an agent offers beyond what it thinks is missing. */
  readonly margin: number;
  /** How many times its own worth a treaty counts with which one keeps a nation from a treaty with one's rival. */
  readonly stake: number;
}
