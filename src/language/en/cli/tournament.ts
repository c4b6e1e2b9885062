// What `entente tournament` tells of agents against each other.

import { counted } from '../formats';

export const tournament = {
  title: (world: string, agents: number, seats: number, seeds: number): string =>
    `${world}: ${counted(agents, 'agent', 'agents')} in ${counted(seats, 'seat', 'seats')} of ${counted(seeds, 'seed', 'seeds')}`,
  heads: { rank: 'rank', agent: 'agent', mean: 'mean score', sure: '95 %', beats: 'beats' },
};
