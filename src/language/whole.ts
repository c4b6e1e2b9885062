// A whole language made from the English words of a game, where another does not have them.

import { englishGame, type GameWords } from './en/game';
import type { Front } from './front';
import { languageOf, type Language } from './language';

export const wholeOf = (front: Front, from: (english: GameWords) => GameWords): Language =>
  languageOf(front, from(englishGame));
