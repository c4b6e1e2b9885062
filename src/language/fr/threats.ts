// How transnational threats are worded in French: their kinds, their strikes, what is known of them and who stands watch.

import type * as english from '../en/threats';
import type { Wording } from '../wording';
import { withArticle } from './articles';
import { nations } from './sentences';

type Words = Wording<typeof english>;

export const UNFOUND_TEXT: Words['UNFOUND_TEXT'] = {
  terrorism: 'un réseau que nul n’a encore repéré',
  cyber: 'des intrus que nul n’a encore repérés',
  climate: 'un dérèglement du climat que peu ont remarqué',
  'economic-shock': 'une faiblesse des marchés que peu ont remarquée',
  insurgency: 'une insurrection que peu ont remarquée',
};

export const THREAT_TEXT: Words['THREAT_TEXT'] = {
  head: 'Menaces que ne crée aucun État',
  none: 'Rien de tel que l’on sache.',
  strength: (value) => `force ${value}`,
  fear: (value) => `crainte ${value}`,
  open: (value) => `exposition ${value}`,
  found: 'repérée',
  unfound: 'pas encore repérée : rien que des signes',
  hostedBy: (nation) => `sur le sol de : ${withArticle(nation)}`,
  alone: 'Personne n’a promis d’y répondre en commun.',
  together: (partners, joint) => `Réponse commune avec ${nations(partners)} : capacité commune ${joint}.`,
};
