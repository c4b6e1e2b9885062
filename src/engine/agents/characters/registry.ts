// Which agents there are.

import type { AgentName } from '../../model/vocabulary';
import { balancer } from './balancer';
import { bandwagoner } from './bandwagoner';
import type { Character } from './character';
import { freeRider } from './free-rider';
import { hedger } from './hedger';
import { hegemon } from './hegemon';
import { isolationist } from './isolationist';
import { liberalInternationalist } from './liberal-internationalist';
import { random } from './random';
import { reciprocator } from './reciprocator';
import { revisionist } from './revisionist';

export type { Character };

export const CHARACTERS: Readonly<Record<AgentName, Character>> = {
  balancer,
  bandwagoner,
  reciprocator,
  revisionist,
  'free-rider': freeRider,
  hegemon,
  hedger,
  'liberal-internationalist': liberalInternationalist,
  isolationist,
  random,
};
