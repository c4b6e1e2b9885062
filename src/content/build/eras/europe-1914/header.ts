// Of Europe 1914: what a player reads of it, its dated events and objectives.

import type { Era } from '../../era';
import { HISTORY } from '../history/europe-1914';
import { OBJECTIVES } from '../objectives/europe-1914';

export const header: Era['header'] = {
  id: 'europe-1914',
  title: 'Europe 1914–1919',
  summary:
    'January 1914: two Balkan wars are just over, Serbia has doubled, and the Triple Alliance faces a Franco-Russian one that Britain has half joined. In June an archduke goes to Sarajevo. Sixteen states with the forces, treaties and quarrels they had.',
  kind: 'historical',
  minutes: 45,
  concepts: ['entrapment', 'abandonment', 'call-to-arms', 'balance-of-power', 'deterrence'],
  start: { year: 1914, month: 1 },
  turnsPerYear: 4,
  turns: 24,
  tempo: 3,
  theory: 'balance-of-threat',
  map: 'europe-1914',
  recommended: [
    {
      nation: 'GBR',
      why: 'Understandings, but no promises: decide whether Paris may count on you, and say so in time.',
    },
    { nation: 'AUH', why: 'Humble Serbia and risk Russia, or let it pass and risk the empire.' },
    { nation: 'RUS', why: 'Back down once more over Serbia, or stand and find out what France will do.' },
    { nation: 'ITA', why: 'Allied to the neighbour whose land you claim: choose whom to disappoint.' },
    { nation: 'ROU', why: 'Tied in secret to Vienna, drawn in public to Transylvania.' },
  ],
  script: [
    {
      id: 'sarajevo',
      title: 'Archduke Franz Ferdinand is shot in Sarajevo; Vienna blames Serbia.',
      date: { year: 1914, month: 6 },
      kind: 'other',
      nations: ['AUH', 'SRB'],
      effects: [
        { between: ['AUH', 'SRB'], column: 'trust', by: -0.3 },
        { between: ['AUH', 'SRB'], column: 'grievance', by: 0.3 },
      ],
      crisis: { challenger: 'AUH', target: 'SRB' },
      source: 'clark-2012',
    },
  ],
  objectives: OBJECTIVES,
  history: HISTORY,
};
