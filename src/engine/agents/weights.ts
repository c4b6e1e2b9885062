// Which weights an agent decides with.

import type { Theory } from '../model/theory';
import type { AgentWeights } from '../model/theory-play';
import type { AgentName } from '../model/vocabulary';

/** The weights of a character; the random one needs none and has the default's. */
export const weightsOf = (theory: Pick<Theory, 'agents'>, name: AgentName): AgentWeights =>
  theory.agents[name === 'random' ? 'balancer' : name];
