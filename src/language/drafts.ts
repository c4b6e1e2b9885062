// The languages that are begun, each beside the English that it is measured by.

import { germanFront, germanGame } from './de';
import { englishFront } from './en/front';
import { englishGame } from './en/game';

const english = { ...englishFront, ...englishGame };

export const DRAFTS: Readonly<Record<string, { readonly words: object; readonly english: object }>> = {
  de: { words: { ...germanFront, ...germanGame }, english },
};
