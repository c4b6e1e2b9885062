// Which weights say how well nations know each other's minds, and what it costs to ask.

import type { AgentName } from './vocabulary';

/** An agent that decides by reasons: all but the one that decides by chance. */
export type Deliberate = Exclude<AgentName, 'random'>;

export interface DoubtWeights {
  /** How usual each character is among governments: what is believed of one that nothing is known of. Shares of their sum. */
  readonly characters: Readonly<Record<Deliberate, number>>;
  /** How restless each usually is, 0…1 as an intent. */
  readonly restless: Readonly<Record<Deliberate, number>>;
  /** How far from that a perceived intent is half as likely. */
  readonly restlessHalf: number;
  /** Chance that each character which a government has not is ruled out: where all is seen of it; where others tell what they know; and after a sounding. */
  readonly transparency: number;
  readonly intelligence: number;
  readonly sounding: number;
  /** Years for which a sounding tells. */
  readonly soundingYears: number;
  /** Chance that a sounding leaks, where nothing is seen of the one sounded and where all is. */
  readonly leakClosed: number;
  readonly leakOpen: number;
  /** Impulse on trust that a leak costs with the one sounded out, or with a full rival of it. */
  readonly leakTrust: number;
  /** How far a worth moves, in the agents' unit, before a draft is answered: the scale of a logistic error. */
  readonly drift: number;
  /** Share of what is possible that lies within the band. */
  readonly within: number;
}
