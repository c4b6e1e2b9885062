// The languages that are begun, each beside the English that it is measured by.

import { germanFiles, germanFront, germanGame, germanLesson } from './de';
import { englishFiles } from './en/files';
import { englishFront } from './en/front';
import { englishGame } from './en/game';
import { englishLesson } from './en/lesson';

const english = { ...englishFront, ...englishGame, lesson: englishLesson, files: englishFiles };

export const DRAFTS: Readonly<Record<string, { readonly words: object; readonly english: object }>> = {
  de: { words: { ...germanFront, ...germanGame, lesson: germanLesson, files: germanFiles }, english },
};
