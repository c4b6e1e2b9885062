// Of 1295: what a player reads of it, its dated events and objectives.

import type { Past } from '../../past';
import { HISTORY } from '../history/medieval-1295';
import { OBJECTIVES } from '../objectives/medieval-1295';

export const header: Past['header'] = {
  id: 'medieval-1295',
  title: 'Lords and Towns, 1295',
  summary:
    'November 1295: Philip the Fair has seized Gascony, Edward of England buys allies along the Rhine, and the Scots have just sworn with France against him. Bruges and Ghent weigh count against king, Lübeck and Hamburg guard one road together, and three valleys on the lake of Lucerne have promised each other help for ever.',
  kind: 'historical',
  minutes: 45,
  concepts: ['balance-of-power', 'abandonment', 'call-to-arms', 'collective-defence', 'bandwagoning'],
  start: { year: 1295, month: 11 },
  turnsPerYear: 2,
  turns: 36,
  tempo: 3,
  theory: 'balance-of-threat',
  map: 'medieval-1295',
  recommended: [
    {
      nation: 'SCO',
      why: 'An old neighbour who calls himself your overlord, and a new friend across his back.',
    },
    { nation: 'FLA', why: 'Vassal of one king, customer of the other: choose, or be chosen for.' },
    { nation: 'SCH', why: 'Three valleys and one oath: hold it against Habsburg, and let others in.' },
    { nation: 'LUB', why: 'No army to speak of: make a league out of tolls, pirates and good sense.' },
    { nation: 'ENG', why: 'Gascony, Wales and Scotland at once, and allies who cost more each year.' },
    { nation: 'FRA', why: 'The largest realm of all, ringed by those whom another king pays.' },
  ],
  crises: [{ challenger: 'ENG', target: 'FRA', cause: 'claim', rung: 'mobilisation' }],
  script: [
    {
      id: 'berwick',
      title: 'Edward of England musters at Newcastle: the king of Scots has not come to his court.',
      date: { year: 1296, month: 3 },
      kind: 'claim',
      nations: ['ENG', 'SCO'],
      effects: [{ between: ['SCO', 'ENG'], column: 'grievance', by: 0.2 }],
      crisis: { challenger: 'ENG', target: 'SCO' },
      source: 'prestwich-1988',
    },
    {
      id: 'floris',
      title: 'Floris of Holland goes over to France for a larger pension, and is murdered for it.',
      date: { year: 1296, month: 6 },
      kind: 'other',
      nations: ['HOL', 'ENG', 'FRA'],
      effects: [
        { nation: 'HOL', column: 'stability', by: -0.2 },
        { between: ['ENG', 'HOL'], column: 'trust', by: -0.25 },
      ],
      source: 'prestwich-1988',
    },
    {
      id: 'guy',
      title: 'Guy of Flanders sends his defiance to Paris and gives his daughter to England.',
      date: { year: 1297, month: 1 },
      kind: 'claim',
      nations: ['FRA', 'FLA'],
      chance: 0.8,
      effects: [{ between: ['FLA', 'ENG'], column: 'trust', by: 0.15 }],
      crisis: { challenger: 'FRA', target: 'FLA' },
      source: 'nicholas-1992',
    },
    {
      id: 'gollheim',
      title: 'The electors depose Adolf of Nassau; he falls at Göllheim against Albert of Habsburg.',
      date: { year: 1298, month: 7 },
      kind: 'coup',
      nations: ['HRE', 'HAB'],
      effects: [
        { nation: 'HRE', column: 'stability', by: -0.25 },
        { nation: 'HAB', column: 'capability', by: 0.1 },
      ],
      source: 'medieval-history',
    },
    {
      id: 'matins',
      title:
        'The Matins of Bruges: before dawn the townsmen fall upon the French and all who cannot say their password.',
      date: { year: 1302, month: 5 },
      kind: 'other',
      nations: ['FRA', 'BRU'],
      chance: 0.8,
      effects: [
        { between: ['BRU', 'FRA'], column: 'trust', by: -0.3 },
        { between: ['FRA', 'BRU'], column: 'grievance', by: 0.3 },
        { between: ['BRU', 'FLA'], column: 'trust', by: 0.15 },
      ],
      crisis: { challenger: 'FRA', target: 'BRU' },
      source: 'nicholas-1992',
    },
    {
      id: 'bohemia',
      title: 'The last Přemyslid is murdered at Olomouc, and Bohemia has no king.',
      date: { year: 1306, month: 8 },
      kind: 'coup',
      nations: ['BOH'],
      effects: [{ nation: 'BOH', column: 'stability', by: -0.3 }],
      source: 'medieval-history',
    },
    {
      id: 'edward',
      title: 'Edward of England dies at Burgh by Sands, in sight of Scotland.',
      date: { year: 1307, month: 7 },
      kind: 'other',
      nations: ['ENG'],
      effects: [
        { nation: 'ENG', column: 'stability', by: -0.15 },
        { nation: 'ENG', column: 'readiness', by: -0.1 },
      ],
      source: 'prestwich-1988',
    },
    {
      id: 'albert',
      title: 'Albert of Habsburg is murdered by his nephew at the ford of the Reuss.',
      date: { year: 1308, month: 5 },
      kind: 'other',
      nations: ['HAB'],
      effects: [{ nation: 'HAB', column: 'stability', by: -0.15 }],
      source: 'medieval-history',
    },
  ],
  objectives: OBJECTIVES,
  history: HISTORY,
};
