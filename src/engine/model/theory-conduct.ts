// Which weights the reading of others' intent by their conduct has.

import type { ConductSign } from './vocabulary';

/** How perceived intent moves (model section 3: Jervis 1976; Kydd 2005). */
export interface ConductWeights {
  /** What each sign says to whom it was done: share of what is missing to full distrust, or of distrust where negative. */
  readonly signs: Readonly<Record<ConductSign, number>>;
  /** Share of it that third states take in. */
  readonly onlookers: number;
  /** What arms of which all are beyond need say at one yearly look, with offensive forces next door and unseen. */
  readonly arming: number;
  /** Share of the way to what reports say that one yearly look goes; all the way where everything is seen. */
  readonly reports: number;
}
