// What `entente tournament` tells in French of agents against each other.

import type { tournament as english } from '../../en/cli/tournament';
import type { Wording } from '../../wording';
import { counted } from '../formats';

export const tournament: Wording<typeof english> = {
  title: (world, agents, seats, seeds) =>
    `${world} : ${counted(agents, 'agent', 'agents')} à ${counted(seats, 'siège', 'sièges')} de ${counted(seeds, 'graine', 'graines')}`,
  heads: { rank: 'rang', agent: 'agent', mean: 'score moyen', sure: '95 %', beats: 'bat' },
};
