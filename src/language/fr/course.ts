// How the course of a game is worded in French where it is seen large.

import type { courseText as english } from '../en/course';
import type { Wording } from '../wording';

export const courseText: Wording<typeof english> = {
  title: (nation) => `Le cours de la partie : ${nation}`,
  enlarge: 'Voir le cours en grand',
  threat: 'Ce qu’il craint, en tout',
  rank: 'Rang',
  turn: 'Tour',
  look: 'Revoir ce tour',
  quiet: 'Rien de notable.',
  table: 'En tableau',
};
