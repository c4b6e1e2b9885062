// What the command line says in French besides what a game and its files are told in.

import type { CommandWords } from '../../en/cli';
import { citationOf } from '../citation';
import { typesetAll } from '../typography';
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

export const frenchCommands: CommandWords = typesetAll<CommandWords>({
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
  sweep,
  systemFaults,
  theories,
  told,
  tournament,
  usage,
  verdicts,
  warnings,
});
