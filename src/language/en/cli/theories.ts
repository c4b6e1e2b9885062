// What `entente theories` sets side by side, a line each.

import { counted } from '../formats';

export const theories = {
  title: (world: string, games: number): string =>
    `${world}: means of ${counted(games, 'game', 'games')} under each theory`,
  rows: {
    founded: 'pacts signed',
    broken: 'pacts broken',
    claims: 'claims pressed',
    crises: 'crises',
    democraticCrises: '… between democracies',
    wars: 'wars',
    fear: 'threat felt',
    allied: 'pairs that a promise of defence binds',
    largest: 'largest pact, of all nations',
    democratic: 'of pairs with a pact: both democratic',
    culture: '… of one culture',
    hostile: '… rivals, or quarrel over land',
    interdependence: '… mean interdependence',
    trust: '… mean trust',
  },
};
