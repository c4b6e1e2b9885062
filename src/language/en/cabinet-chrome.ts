// The English words around the cabinet: who advises, what may be done with advice, and how one did by it.

import type { Adviser } from '../../engine';

interface AdviserText {
  /** The theory in a word or two. */
  readonly school: string;
  /** What it holds, in a sentence. */
  readonly holds: string;
}

const advisers: Readonly<Record<Adviser, AdviserText>> = {
  balancer: {
    school: 'Balance of threat',
    holds: 'Stand with others against whom you fear most (Walt 1987).',
  },
  'liberal-internationalist': {
    school: 'Liberal',
    holds: 'Tie those who trade and govern themselves as you do (Oneal & Russett 1997).',
  },
  isolationist: {
    school: 'Restraint',
    holds: 'Trade with all, be bound to none, and keep out of others’ quarrels (Nordlinger 1995).',
  },
};

export const cabinetChrome = {
  title: 'Cabinet',
  advisers,
  wait: 'Wait: nothing is worth an act this turn.',
  why: (part: string) => `because of ${part.toLowerCase()}`,
  follow: 'Follow',
  followed: 'Followed',
  followMeans: (school: string) =>
    `Line up all that the adviser would order (${school}); press again to take it back.`,
  /** Opens what was weighed, order by order. */
  reasons: (orders: number) => (orders < 2 ? 'Why' : `Why, and all ${orders} orders`),
  govern: 'Let it govern',
  governFor: 'For how long',
  turns: (count: number) => (count === 1 ? 'one turn' : `${count} turns`),
  toTheEnd: 'to the end',
  governMeans:
    'It gives your orders, turn by turn; they are recorded as yours. Any key stops it. What you have lined up is dropped.',
  governing: (school: string, season: string) => `${school} governs… ${season}`,
  termOver: 'The adviser’s time is up.',
};
