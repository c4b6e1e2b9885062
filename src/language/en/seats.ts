// What those who play are called, and what a nation is scored by.

import type { AgentName, Score } from '../../engine';

export const agentText: Readonly<Record<AgentName, { readonly name: string; readonly means: string }>> = {
  balancer: { name: 'Balancer', means: 'sides with others against whom it fears most' },
  bandwagoner: { name: 'Bandwagoner', means: 'sides with the strong' },
  reciprocator: { name: 'Reciprocator', means: 'does to others as they did to it' },
  revisionist: { name: 'Revisionist', means: 'wants more than it has, and presses where the odds allow' },
  'free-rider': { name: 'Free rider', means: 'seeks protection and leaves its cost to others' },
  hegemon: { name: 'Hegemon', means: 'binds weaker states into an order that it leads and pays for' },
  hedger: { name: 'Hedger', means: 'keeps on terms with whom it fears, and insures against it' },
  'liberal-internationalist': {
    name: 'Liberal internationalist',
    means: 'ties those who trade and govern themselves as it does',
  },
  isolationist: { name: 'Isolationist', means: 'trades with all and is bound to none' },
  random: { name: 'Random', means: 'does anything' },
};

export const scoreText: Readonly<Record<Score, string>> = {
  security: 'Security',
  prosperity: 'Prosperity',
  autonomy: 'Autonomy',
  standing: 'Standing',
};

export const seats = {
  person: 'Person',
  unknown: 'character unknown',
  /** One of several in a mixed character. */
  share: (agent: string, percent: string): string => `${agent.toLowerCase()} ${percent}`,
};
