// Issues as an English reader gets them.
import { englishFiles } from '../../src/language/en/files';
import { type Issue, shortIssue, type WordedIssue, wordedIssue } from '../../src/language/issue';

export const worded = (issues: readonly Issue[]): WordedIssue[] =>
  issues.map((issue) => wordedIssue(englishFiles.issues, issue));

/** Path and message of each. */
export const shortly = (issues: readonly Issue[]): string[] =>
  issues.map((issue) => shortIssue(englishFiles.issues, issue));
