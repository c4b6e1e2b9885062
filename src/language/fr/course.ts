// How the course of a game is worded in French where it is seen large.

import type { courseText as english } from '../en/course';
import type { Wording } from '../wording';

export const courseText: Wording<typeof english> = {
  label: 'Cours de la partie',
  title: (nation) => `Le cours de la partie : ${nation}`,
  enlarge: 'Voir le cours en grand',
  cohesion: 'Cohésion de ses pactes',
  threat: 'Ce qu’il craint, en tout',
  rank: 'Rang',
  turn: 'Tour',
  look: 'Revoir ce tour',
  start: 'Au début de la partie.',
  quiet: 'Rien de notable.',
  table: 'Le cours en tableau',
};
