// The French words of saved games: naming them, going back, deleting, carrying them elsewhere.

import type { savesText as english } from '../en/saves';
import type { Wording } from '../wording';
import { counted, list } from './formats';

export const savesText: Wording<typeof english> = {
  aside: 'mise de côté',
  rename: (title) => `Renommer ${title}`,
  name: 'Nom',
  keepName: 'Garder ce nom',
  earlier: 'Tours antérieurs',
  earlierHint: 'La partie gardée demeure ; d’un tour antérieur vous en jouez une à part.',
  deleted: (title) => `${title} : supprimée.`,
  undo: 'Annuler',
  all: 'Tout enregistrer en un fichier',
  savedAll: (name) =>
    `Enregistré sous ${name}. Ouvrez-le dans n’importe quel navigateur pour y avoir ces parties.`,
  takeIn: 'Reprendre un fichier de parties…',
  menu: 'Mettre de côté sous un nom…',
  title: 'Mettre la partie de côté',
  hint: 'Elle est gardée telle quelle, à côté de celle que vous poursuivez, qui se sauvegarde d’elle-même.',
  keep: 'Mettre de côté',
  kept: (name) => `Mise de côté : « ${name} ».`,
  notKept: 'Ce navigateur ne l’a pas gardée. Enregistrez la partie en fichier.',
  noFile:
    'Le fichier dit contenir des parties gardées, et ne peut être lu ainsi : il est peut-être coupé, ou d’une version plus récente.',
  takenIn: ({ taken, known, broken }) =>
    [
      `${counted(taken, 'partie reprise', 'parties reprises')}.`,
      known === 0 ? '' : `${counted(known, 'était', 'étaient')} déjà ici.`,
      broken.length === 0
        ? ''
        : `${counted(broken.length, 'illisible', 'illisibles')} dans le fichier : ${list(broken.map((at) => `n° ${at}`))}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
