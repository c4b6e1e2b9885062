// Of the Greek leagues: what a player reads of it, its dated events and objectives.

import type { Past } from '../../past';
import { HISTORY } from '../history/greek-leagues-431';
import { OBJECTIVES } from '../objectives/greek-leagues-431';

export const header: Past['header'] = {
  id: 'greek-leagues-431',
  title: 'The Greek Leagues, 431 BC',
  summary:
    'January 431 BC: Athens besieges Potidaea and bars Megara from its markets, Corinth wants war over Corcyra, and Sparta has voted that the Thirty Years’ Peace is broken. The Delian League pays and obeys; the Peloponnesian League votes. Twenty-three cities, kings and a satrap, with the ships, spears and silver that the ancients counted.',
  kind: 'historical',
  minutes: 45,
  concepts: ['entrapment', 'abandonment', 'balance-of-power', 'burden-sharing', 'call-to-arms'],
  start: { year: -431, month: 1 },
  turnsPerYear: 2,
  turns: 24,
  tempo: 3,
  theory: 'balance-of-threat',
  map: 'greek-leagues-431',
  recommended: [
    {
      nation: 'ATH',
      why: 'An empire that calls itself a league: tax it, guard it, and do not add to it while the war lasts.',
    },
    {
      nation: 'SPA',
      why: 'Allies who may leave you if you do not fight, and helots who may rise if you do.',
    },
    { nation: 'COR', why: 'Drag Sparta into your quarrel with Corcyra, and do not be left alone in it.' },
    {
      nation: 'ARG',
      why: 'At peace with Sparta until 421: sell your friendship dearly when the treaty runs out.',
    },
    {
      nation: 'MYT',
      why: 'Free in name and with a fleet of your own: stay, or find a friend before you go.',
    },
    { nation: 'PER', why: 'Gold, and two leagues that will both come to ask for it.' },
  ],
  // Sparta’s last embassy has just been sent home: leave the Greeks free (Thucydides 1.139–145).
  crises: [
    { challenger: 'ATH', target: 'POT', cause: 'claim', rung: 'mobilisation' },
    { challenger: 'SPA', target: 'ATH', cause: 'claim', rung: 'warning' },
  ],
  script: [
    {
      id: 'plataea',
      title: 'By night three hundred Thebans enter Plataea, and the Plataeans kill those they take.',
      date: { year: -431, month: 3 },
      kind: 'other',
      nations: ['THE', 'PLA'],
      effects: [
        { between: ['PLA', 'THE'], column: 'trust', by: -0.2 },
        { between: ['PLA', 'THE'], column: 'grievance', by: 0.2 },
      ],
      crisis: { challenger: 'THE', target: 'PLA' },
      source: 'thucydides',
    },
    {
      id: 'plague',
      title: 'Plague in Athens: crowded within the Long Walls, a quarter of its people die.',
      date: { year: -430, month: 6 },
      kind: 'disaster',
      nations: ['ATH'],
      effects: [
        { nation: 'ATH', column: 'capability', by: -0.12 },
        { nation: 'ATH', column: 'gdp', by: -0.1 },
        { nation: 'ATH', column: 'stability', by: -0.15 },
      ],
      source: 'thucydides',
    },
    {
      id: 'pericles',
      title: 'Pericles dies; those who come after him compete for the favour of the many.',
      date: { year: -429, month: 9 },
      kind: 'other',
      nations: ['ATH'],
      effects: [{ nation: 'ATH', column: 'stability', by: -0.08 }],
      source: 'thucydides',
    },
    {
      id: 'sitalces',
      title: 'Sitalces of the Odrysians marches on Macedon with all of Thrace behind him.',
      date: { year: -429, month: 11 },
      kind: 'claim',
      nations: ['ODR', 'MAC'],
      chance: 0.8,
      crisis: { challenger: 'ODR', target: 'MAC' },
      source: 'thucydides',
    },
    {
      id: 'lesbos',
      title: 'Mytilene fills its harbours and sends to Sparta: the allies speak of leaving.',
      date: { year: -428, month: 6 },
      kind: 'other',
      nations: ['MYT', 'ATH', 'SPA'],
      effects: [
        { between: ['MYT', 'ATH'], column: 'trust', by: -0.3 },
        { between: ['ATH', 'MYT'], column: 'trust', by: -0.2 },
        { between: ['MYT', 'SPA'], column: 'trust', by: 0.1 },
      ],
      source: 'thucydides',
    },
    {
      id: 'corcyra',
      title: 'Civil war in Corcyra, the first of many between the many and the few.',
      date: { year: -427, month: 7 },
      kind: 'coup',
      nations: ['CRC'],
      effects: [{ nation: 'CRC', column: 'stability', by: -0.25 }],
      source: 'thucydides',
    },
    {
      id: 'earthquakes',
      title: 'Earthquakes and floods; the Spartans turn back at the Isthmus.',
      date: { year: -426, month: 5 },
      kind: 'disaster',
      nations: ['SPA', 'COR', 'MEG'],
      effects: [{ nation: 'SPA', column: 'readiness', by: -0.1 }],
      source: 'thucydides',
    },
    {
      id: 'pylos',
      title: 'An Athenian fleet fortifies Pylos; helots run away to it, and Spartans surrender.',
      date: { year: -425, month: 6 },
      kind: 'other',
      nations: ['ATH', 'SPA'],
      chance: 0.6,
      effects: [
        { nation: 'SPA', column: 'stability', by: -0.15 },
        { between: ['SPA', 'ATH'], column: 'grievance', by: 0.1 },
      ],
      source: 'thucydides',
    },
    {
      id: 'gela',
      title: 'At Gela the cities of Sicily agree that Sicily is for the Sicilians.',
      date: { year: -424, month: 7 },
      kind: 'other',
      nations: ['SYR', 'LEO'],
      chance: 0.7,
      effects: [
        { between: ['SYR', 'LEO'], column: 'trust', by: 0.15 },
        { between: ['LEO', 'SYR'], column: 'trust', by: 0.1 },
      ],
      source: 'thucydides',
    },
  ],
  objectives: OBJECTIVES,
  history: HISTORY,
};
