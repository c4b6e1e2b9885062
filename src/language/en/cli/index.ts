// What the command line says besides what a game and its files are told in.

import type { Wording } from '../../wording';
import { citationOf } from '../citation';
import { chances } from './chances';
import { explain } from './explain';
import { figures, history, pactKinds } from './figures';
import { games } from './games';
import { helps } from './helps';
import { landscape } from './landscape';
import { lint } from './lint';
import { refusals, systemFaults, usage, verdicts } from './refusals';
import { luck, review } from './review';
import { sweep } from './sweep';
import { theories } from './theories';
import { told } from './told';
import { tournament } from './tournament';
import { warnings } from './warnings';

export type { Near } from './refusals';

export const englishCommands = {
  chances,
  citation: citationOf,
  explain,
  figures,
  games,
  helps,
  history,
  landscape,
  lint,
  luck,
  pactKinds,
  refusals,
  review,
  systemFaults,
  sweep,
  theories,
  told,
  tournament,
  usage,
  verdicts,
  warnings,
};

/** What a language needs for the command line; English is the form. */
export type CommandWords = Wording<typeof englishCommands>;
