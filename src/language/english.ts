// English, whole: what the command line speaks unless asked for another language, and what tests read.

import { englishGame } from './en/game';
import { english as front } from './english-front';
import { languageOf } from './language';

export const english = languageOf(front, englishGame);
