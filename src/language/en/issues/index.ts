// All that can be wrong with a scenario, a theory or a lesson, by its code: what is wrong, and what would mend it.

import type { Wording } from '../../wording';
import { COURSE } from './course';
import { FORM } from './form';
import { LESSONS } from './lessons';
import { NATIONS } from './nations';
import { PACTS } from './pacts';
import { SHARED } from './shared';
import { THEORIES } from './theories';

export type { Complaint } from './complaint';
export type { Pattern, Shown } from './form';

export const englishIssues = {
  ...SHARED,
  ...FORM,
  ...NATIONS,
  ...PACTS,
  ...COURSE,
  ...LESSONS,
  ...THEORIES,
};

/** What a language says of files; English is the form. */
export type IssueWords = Wording<typeof englishIssues>;
