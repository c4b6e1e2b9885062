// Decides which agents there are.
// Refuses to prefer one.

import type { AgentName } from '../model/vocabulary';
import { balancer } from './balancer';
import { bandwagoner } from './bandwagoner';
import type { Character } from './character';
import { random } from './random';
import { reciprocator } from './reciprocator';

export type { Character };

export const CHARACTERS: Readonly<Record<AgentName, Character>> = {
  balancer,
  bandwagoner,
  reciprocator,
  random,
};
