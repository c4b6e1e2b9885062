// What is said of files: the words of a language, and the sentences that are chosen among them by what is wrong.

import type { FileWords } from './en/files';
import { type Issue, wordedIssue } from './issue';

export type { FileWords };

/** Why the content that a replay was played with cannot be had. */
export type NoContent =
  | { readonly code: 'scenario-missing' | 'theory-missing'; readonly id: string }
  | { readonly code: 'scenario-differs' | 'theory-differs' }
  | { readonly code: 'unsound'; readonly issue: Issue };

/** "path what is wrong. What would mend it." */
export function issueSentence({ issues }: FileWords, issue: Issue): string {
  const { path, message, suggestion } = wordedIssue(issues, issue);
  return `${path === '' ? '' : `${path} `}${message}. ${suggestion}`;
}

export function noContentSentence(words: FileWords, fault: NoContent): string {
  if (fault.code === 'unsound') return issueSentence(words, fault.issue);
  return 'id' in fault ? words.noContent[fault.code](fault) : words.noContent[fault.code];
}
