// The English sentences about files: what is wrong with one, and why a recorded game cannot be played again.

import type { Wording } from '../wording';
import { englishIssues } from './issues';
import type { Complaint } from './issues/complaint';
import { READ_ADVICE, readFault } from './reading';
import { otherEncoding, textFault } from './texts';

type Named = { readonly id: string };

/** Why the content of a replay cannot be had. */
const NO_CONTENT = {
  'scenario-missing': ({ id }: Named): string =>
    `there is no built-in scenario "${id}" and the replay does not carry it`,
  'theory-missing': ({ id }: Named): string =>
    `there is no built-in theory "${id}" and the replay does not carry it`,
  'scenario-differs': 'its scenario is another than the one it names',
  'theory-differs': 'its theory is another than the one it names',
};

/** What a file is not, in a word before its faults. */
const UNFIT = {
  scenario: 'the scenario is not fit to play',
  theory: 'the theory is not sound',
  replay: 'the replay is not true',
};

const untrueAt = (reason: string, turn: number | null, detail: string): Complaint => ({
  message: [`${reason}${turn === null ? '' : ` at turn ${turn}`}`, detail].filter(Boolean).join(': '),
  suggestion: 'Use the file as entente wrote it.',
});

export const englishFiles = {
  issues: englishIssues,
  noContent: NO_CONTENT,
  noBuiltIn: (name: string, near: string | null): string =>
    `there is no built-in "${name}"${near === null ? '' : `; did you mean "${near}"?`}`,
  unfit: UNFIT,
  untrueAt,
  unsealed: 'who played is under no hash',
  textFault,
  otherEncoding,
  readFault,
  readAdvice: READ_ADVICE,
};

/** What a language needs to speak of files; English is the form. */
export type FileWords = Wording<typeof englishFiles>;
