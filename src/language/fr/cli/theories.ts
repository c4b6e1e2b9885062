// What `entente theories` sets side by side in French, a line each.

import type { theories as english } from '../../en/cli/theories';
import type { Wording } from '../../wording';
import { counted } from '../formats';

export const theories: Wording<typeof english> = {
  title: (world, games) =>
    `${world} : moyennes de ${counted(games, 'partie', 'parties')} sous chaque théorie`,
  rows: {
    founded: 'pactes signés',
    broken: 'pactes rompus',
    claims: 'revendications pressées',
    crises: 'crises ouvertes',
    democraticCrises: '… entre démocraties',
    wars: 'guerres',
    fear: 'menace ressentie',
    allied: 'paires que lie une promesse de défense',
    largest: 'plus grand pacte, de tous les États',
    democratic: 'des paires liées : les deux démocratiques',
    culture: '… d’une même culture',
    hostile: '… rivales, ou qui se disputent des terres',
    interdependence: '… interdépendance moyenne',
    trust: '… confiance moyenne',
  },
};
