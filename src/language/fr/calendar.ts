// What the stretches of a year are called in French.

import type { calendar as english } from '../en/calendar';
import type { Wording } from '../wording';

export const calendar: Wording<typeof english> = {
  seasons: ['Hiver', 'Printemps', 'Été', 'Automne'],
  seasonsShort: ['Hiv.', 'Print.', 'Été', 'Aut.'],
  early: 'Début',
  late: 'Fin',
  start: 'le début',
};
