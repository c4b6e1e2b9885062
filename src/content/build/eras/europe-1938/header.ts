// Of Europe 1938: what a player reads of it, its dated events and objectives.

import type { Era } from '../../era';
import { HISTORY } from '../history/europe-1938';
import { OBJECTIVES } from '../objectives/europe-1938';

export const header: Era['header'] = {
  id: 'europe-1938',
  title: 'Europe 1938–1945',
  summary:
    'January 1938: Germany rearms and looks to Vienna and Prague, Italy has left the League, Spain is at war with itself, and the treaties of 1919 are kept by states that doubt each other. Nineteen states with the forces and promises they had.',
  kind: 'historical',
  minutes: 55,
  concepts: ['appeasement', 'buck-passing', 'balance-of-threat', 'collective-security', 'bandwagoning'],
  start: { year: 1938, month: 1 },
  turnsPerYear: 4,
  turns: 32,
  tempo: 3,
  theory: 'balance-of-threat',
  map: 'europe-1938',
  recommended: [
    {
      nation: 'CSK',
      why: 'A good army and a promise from Paris and Moscow: make them believe that it is their war too.',
    },
    {
      nation: 'FRA',
      why: 'Allies in the east whom you can only help by attacking: keep your word, or your wall?',
    },
    { nation: 'GBR', why: 'Buy time or buy allies; you cannot do both.' },
    { nation: 'POL', why: 'Between two great neighbours, trusting neither.' },
    { nation: 'SUN', why: 'Collective security or a bargain: who will let whom fight alone?' },
    { nation: 'DEU', why: 'Every step that succeeds makes the next alliance against you likelier.' },
  ],
  objectives: OBJECTIVES,
  history: HISTORY,
};
