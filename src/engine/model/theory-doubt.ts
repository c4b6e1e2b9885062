// Which weights say how well nations know each other's minds.

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
  /** Chance that each character which a government has not is ruled out: where all is seen of it, and where others tell what they know. */
  readonly transparency: number;
  readonly intelligence: number;
  /** How far a worth moves, in the agents' unit, before a draft is answered: the scale of a logistic error. */
  readonly drift: number;
  /** Share of what is possible that lies within the band. */
  readonly within: number;
}
