// The French words around what is worth a decision, and around quiet turns.

import type { agendaChrome as english } from '../en/agenda-chrome';
import type { Wording } from '../wording';
import { low } from '../markup';
import { counted } from './formats';

export const agendaChrome: Wording<typeof english> = {
  title: 'À décider',
  weighing: 'On pèse ce qui mérite une décision…',
  failed: 'Ce qui mérite une décision n’a pu être calculé.',
  nothing: 'Rien d’autre ne presse.',
  mostly: (part) => `Surtout : ${part.toLowerCase()}`,
  ofStake: 'points sur 100 en jeu',
  stake: (points) => `${points} points sur 100 en jeu`,
  worth: 'Valeur, à l’aune des conseillers',
  more: (count) => `${count} de plus`,
  fewer: 'Moins',
  look: 'Voir',
  ordered: 'Ordonné',
  goOn: 'Avancer jusqu’à la prochaine décision',
  goOnMeans: 'Enchaîner les tours calmes jusqu’à ce que quelque chose vous réclame.',
  stop: 'Arrêter',
  going: (season) => `On avance… ${low(season)}`,
  quietTurn: (season) => `${season} : un tour calme.`,
  quietTurns: (count, from, to) =>
    `De ${low(from)} à ${low(to)} : ${counted(count, 'tour calme', 'tours calmes')}.`,
  asksNow: (what) => `Maintenant : ${what}`,
  pactsChanged: 'Vos pactes ont changé.',
  lessonAsks: 'La leçon demande une prédiction.',
  predictFirst: 'Prédire',
  stopped: 'Arrêté par vous.',
  readReport: 'Lire le compte rendu',
};
