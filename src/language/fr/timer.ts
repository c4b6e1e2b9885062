// The French words of the clock beside a game that several groups play at one screen.

import type { timerText as english } from '../en/timer';
import type { Wording } from '../wording';

export const timerText: Wording<typeof english> = {
  choose: 'Temps pour chaque tour',
  minutes: (count) => (count === 0 ? 'sans horloge' : `${count} min`),
  label: 'Temps restant pour ce tour',
  over: 'Le temps est écoulé',
};
