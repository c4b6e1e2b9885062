// The languages there are beside English, each beside the English that it is measured by.

import { germanFiles, germanFront, germanGame, germanLesson, germanVerdict } from './de';
import { englishCommands } from './en/cli';
import { englishCoach } from './en/coach';
import { englishFiles } from './en/files';
import { englishFront } from './en/front';
import { englishGame } from './en/game';
import { englishLesson } from './en/lesson';
import { englishTerms } from './en/terms';
import { englishVerdict } from './en/verdict-words';
import { frenchCommands } from './fr/cli';
import { frenchCoach } from './fr/coach';
import { frenchFiles } from './fr/files';
import { frenchFront } from './fr/front';
import { frenchGame } from './fr/game';
import { frenchLesson } from './fr/lesson';
import { frenchTerms } from './fr/terms';
import { frenchVerdict } from './fr/verdict-words';

const english = {
  ...englishFront,
  ...englishGame,
  lesson: englishLesson,
  files: englishFiles,
  verdict: englishVerdict,
  coach: englishCoach,
  terms: englishTerms,
  commands: englishCommands,
};

export const DRAFTS: Readonly<Record<string, { readonly words: object; readonly english: object }>> = {
  fr: {
    words: {
      ...frenchFront,
      ...frenchGame,
      lesson: frenchLesson,
      files: frenchFiles,
      verdict: frenchVerdict,
      coach: frenchCoach,
      terms: frenchTerms,
      commands: frenchCommands,
    },
    english,
  },
  de: {
    words: {
      ...germanFront,
      ...germanGame,
      lesson: germanLesson,
      files: germanFiles,
      verdict: germanVerdict,
    },
    english,
  },
};
