// German, begun: some sentences; English stands in for all the rest. `npm run words -- de` lists what is missing.

import type { FileWords } from './en/files';
import type { FrontWords } from './en/front';
import type { GameWords } from './en/game';
import type { LessonWords } from './en/lesson';
import type { VerdictWords } from './en/verdict-words';
import { formatsFor } from './formats';
import { listMark, nationMark, pactMark } from './markup';
import type { Draft } from './wording';

const sums = { millions: '# Mio. $', billions: '# Mrd. $', trillions: '# Bio. $' };
const { number, plural } = formatsFor('de', sums);

const counted = (n: number, one: string, other: string): string =>
  `${number(n)} ${plural(n, { one, other })}`;

export const germanFront: Draft<FrontWords> = {
  locale: 'de',
  sums,
  calendar: {
    seasons: ['Winter', 'Frühling', 'Sommer', 'Herbst'],
    seasonsShort: ['Win', 'Frü', 'Som', 'Her'],
    early: 'Anfang',
    late: 'Ende',
    start: 'am Anfang',
  },
  naming: { withArticle: (name) => name, nobody: 'niemand' },
  chrome: {
    start: {
      tagline: 'Bündnisse: geschlossen, gehalten, gebrochen',
      gallery: 'Eine Welt wählen',
      nations: (count) => counted(count, 'Staat', 'Staaten'),
      turns: (count) => counted(count, 'Runde', 'Runden'),
      minutes: (count) => `${number(count)} Min.`,
    },
  },
};

export const germanGame: Draft<GameWords> = {
  callsSentence: (caller, called) =>
    `${nationMark(caller)} ruft ${listMark(called.map(nationMark))} zu den Waffen.`,
  events: {
    'pact-founded': ({ actors, pact }) =>
      `${listMark(actors.map(nationMark))} unterzeichnen ${pactMark(pact ?? '')}.`,
    'game-over': () => 'Das Spiel endet.',
  },
  refusals: {
    'not-enough-influence': ({ needed = 0, had = 0 }) =>
      `Braucht ${number(needed)} Einfluss; vorhanden sind ${number(had)}.`,
  },
};

export const germanLesson: Draft<LessonWords> = {
  steps: { predict: 'Vorhersagen', explain: 'Beobachten und erklären' },
};

export const germanFiles: Draft<FileWords> = {
  issues: {
    'no-object': { message: 'ist kein Objekt { … }', suggestion: 'Eine Datei ist ein JSON-Objekt.' },
    'empty-text': { message: 'ist leer', suggestion: 'Einen Text eintragen.' },
  },
};

export const germanVerdict: Draft<VerdictWords> = {
  points: 'Wendepunkte',
  cabinet: 'Das Kabinett',
};
