// The English sentences about files: what is wrong with one, and why a recorded game cannot be played again.

import type { Wording } from '../wording';
import { englishIssues } from './issues';

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

export const englishFiles = { issues: englishIssues, noContent: NO_CONTENT };

/** What a language needs to speak of files; English is the form. */
export type FileWords = Wording<typeof englishFiles>;
