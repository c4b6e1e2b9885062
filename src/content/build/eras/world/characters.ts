// Who plays a state of World 2025, by what its scholars argue. Each of these readings is contested; the notes say by whom.
import type { AgentName } from '../../../../engine';
import type { Reasoned } from '../../era';

export const AGENT = {
  leads: [
    'hegemon',
    'leads an order of its own making (Ikenberry 2011); some would have it come home (Mearsheimer and Walt 2016)',
  ],
  revises: [
    'revisionist',
    'wants more than it has (Doshi 2021 on China, Götz and Merlen 2019 on Russia, Ostovar 2024 on Iran); Johnston 2019 and Mearsheimer 2014 read it otherwise',
  ],
  balances: ['balancer', 'looks to the nearest great threat first (Walt 1987)'],
  joins: ['bandwagoner', 'keeps to the strongest neighbour or protector (Schweller 1994)'],
  answers: ['reciprocator', 'treats others as they treat it'],
  hedges: [
    'hedger',
    'keeps on terms with both sides and insures against each (Kuik 2008; Spektor 2023 on the fence-sitters)',
  ],
  lawful: ['liberal-internationalist', 'a civilian or middle power that works through rules (Maull 1990)'],
  rides: [
    'free-rider',
    'leaves the cost of the common defence to the larger ones (Olson and Zeckhauser 1966)',
  ],
} as const satisfies Record<string, Reasoned<AgentName>>;
export type Character = keyof typeof AGENT;
