// What the command line says besides what a game and its files are told in.

import type { Wording } from '../../wording';
import { citationOf } from '../citation';
import { helps } from './helps';
import { refusals, systemFaults, verdicts } from './refusals';
import { told } from './told';
import { warnings } from './warnings';

export type { Near } from './refusals';

export const englishCommands = {
  citation: citationOf,
  helps,
  refusals,
  systemFaults,
  told,
  verdicts,
  warnings,
};

/** What a language needs for the command line; English is the form. */
export type CommandWords = Wording<typeof englishCommands>;
