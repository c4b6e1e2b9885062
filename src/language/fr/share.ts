// The French words of sharing a game: its link, its file, its pictures.

import type { shareText as english } from '../en/share';
import type { Wording } from '../wording';
import { number } from './formats';

export const shareText: Wording<typeof english> = {
  title: 'Partager cette partie',
  menu: 'Partager…',
  link: 'Lien',
  linkHint: (turn) =>
    `Il ouvre cette partie pour la regarder${turn === 0 ? ', depuis son début' : `, au tour ${turn}`}. Le lien lui-même contient la graine, les sièges et les ordres des personnes ; rien n’est envoyé nulle part.`,
  recordedHint: 'Il ouvre cette partie enregistrée à ce tour.',
  packing: 'Le lien se prépare…',
  failed: 'Le lien n’a pu être fait. Enregistrez plutôt le fichier.',
  none: {
    'own-world':
      'Une partie dans un monde ou sous une théorie à soi n’a pas de lien. Enregistrez plutôt le fichier : il contient cela aussi.',
    'old-form':
      'Cette partie vient d’un fichier d’une forme ancienne, et n’a pas de lien. Enregistrez plutôt le fichier.',
  },
  tooLong: (length, most) =>
    `Cette partie ferait un lien de ${number(length)} caractères, et au-delà de ${number(most)} il n’arrive pas partout. Enregistrez plutôt le fichier.`,
  code: 'Le lien en code QR',
  codeShow: 'Montrer en code QR',
  codeHide: 'Masquer le code QR',
  file: 'Fichier',
  fileHint: 'Un fichier de partie s’ouvre sur l’écran d’accueil et en ligne de commande, et y est vérifié.',
  pictures: 'Images',
  map: 'La carte telle qu’affichée',
  timeline: 'La frise',
  saveAs: (what, form) => `${what} en ${form.toUpperCase()}`,
  savePicture: 'Enregistrer en',
  saved: (name) => `Enregistré sous ${name}.`,
  notSaved: 'L’image n’a pu être faite.',
  caption: (title, date, seed) => `${title}, ${date} · Entente, graine ${seed}`,
  citation: 'Référence',
  wholePage: 'Ouvrir la page',
  embedHint: 'Ce code montre la partie à regarder dans une autre page.',
  embedCopy: 'Copier le code pour une page',
  embedCopied: 'Le code est copié.',
};
