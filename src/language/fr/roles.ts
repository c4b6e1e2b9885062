// The French words of group play: how it is set up, and what stands on a role card.

import type { rolesText as english } from '../en/roles';
import type { Wording } from '../wording';
import { de } from './articles';
import { list } from './formats';

export const rolesText: Wording<typeof english> = {
  title: 'Jeu en groupes',
  lede: 'Un projecteur, de cinq à douze groupes. Chaque groupe dirige un État et reçoit une carte que nul autre ne lit. L’écran passe d’un groupe à l’autre ; ce que chacun ordonne reste caché jusqu’à la fin du tour.',
  world: 'Monde',
  groups: 'Groupes',
  minutes: 'Minutes pour chaque tour',
  print: 'Imprimer les cartes',
  open: 'Ouvrir la partie sur cet écran',
  sheet: 'Cartes, neuf par feuille : découpez le long des traits',
  group: (index) => `Groupe ${index}`,
  goal: 'But',
  noGoal: 'Être en sécurité, prospérer, rester libre et bien considéré.',
  secret: 'Votre secret',
  fears: (name) => `Vous craignez surtout ${name}.`,
  fearsNobody: 'Vous ne craignez personne.',
  claims: (names) => `Vous convoitez des terres ${list(names.map(de))}.`,
  wants: 'Vous voulez plus que vous n’avez, et le réclameriez là où les chances sont bonnes.',
  patient: 'Vous le prendriez si on vous le donnait, et ne vous battriez pas pour l’avoir.',
  content: 'Vous ne voulez rien qui ne soit à vous. Les autres ne peuvent le savoir.',
  duty: 'Devoir',
  promised: (name, partners) => `${name} : vous avez promis de défendre ${partners}.`,
  free: 'Vous n’avez promis à personne de combattre.',
  inGroup: 'L’un de vous parle, un autre note pourquoi, un autre lit les comptes.',
  how: 'Comment faire',
  steps: [
    'Découpez les cartes et donnez à chaque groupe la sienne. Cinq minutes pour lire et convenir d’un but.',
    'Ouvrez la partie. L’écran dit à qui est le tour ; seul ce groupe regarde.',
    'Entre les tours, donnez aux groupes deux minutes pour se parler. Ce qui s’y dit n’engage personne.',
    'Arrêtez après quatre à huit tours, quinze minutes avant la fin. Chaque groupe lit son secret à voix haute.',
    'Bilan : quelle promesse a été crue, laquelle tenue, et qu’aurait-il fallu pour que les autres agissent autrement ?',
  ],
};
