// The languages that are begun, each beside the English that it is measured by.

import { germanFiles, germanFront, germanGame, germanLesson, germanVerdict } from './de';
import { englishFiles } from './en/files';
import { englishCoach } from './en/coach';
import { englishFront } from './en/front';
import { englishGame } from './en/game';
import { englishLesson } from './en/lesson';
import { englishTerms } from './en/terms';
import { englishVerdict } from './en/verdict-words';

const english = {
  ...englishFront,
  ...englishGame,
  lesson: englishLesson,
  files: englishFiles,
  verdict: englishVerdict,
  coach: englishCoach,
  terms: englishTerms,
};

export const DRAFTS: Readonly<Record<string, { readonly words: object; readonly english: object }>> = {
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
