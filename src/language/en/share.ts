// The English words of sharing a game: its link, its file, its pictures.

import { number } from './formats';

export const shareText = {
  title: 'Share this game',
  menu: 'Share…',
  link: 'Link',
  linkHint: (turn: number) =>
    `It opens this game to be watched${turn === 0 ? ', from its start' : ` at turn ${turn}`}. The link itself holds seed, seats and what people ordered; nothing is sent anywhere.`,
  recordedHint: 'It opens this recorded game at this turn.',
  packing: 'The link is being made…',
  failed: 'The link could not be made. Save the file instead.',
  none: {
    'own-world':
      'A game in a world or under a theory of one’s own has no link. Save the file instead: it holds that too.',
    'old-form': 'This game comes from a file of an older form, and has no link. Save the file instead.',
  },
  tooLong: (length: number, most: number) =>
    `This game would make a link of ${number(length)} characters, and more than ${number(most)} do not arrive everywhere. Save the file instead.`,
  code: 'The link as a QR code',
  codeShow: 'Show as a QR code',
  codeHide: 'Hide the QR code',
  file: 'File',
  fileHint: 'A replay file opens on the first screen and on the command line, and is verified there.',
  pictures: 'Pictures',
  map: 'The map as shown',
  timeline: 'The timeline',
  saveAs: (what: string, form: string) => `${what} as ${form.toUpperCase()}`,
  savePicture: 'Save as',
  saved: (name: string) => `Saved as ${name}.`,
  notSaved: 'The picture could not be made.',
  caption: (title: string, date: string, seed: string) => `${title}, ${date} · Entente, seed ${seed}`,
  citation: 'Citation',
  wholePage: 'Open the page',
  embedHint: 'This code shows the game to be watched within another page.',
  embedCopy: 'Copy the code for a page',
  embedCopied: 'The code is copied.',
};
