// All that can be wrong with a scenario, a theory or a lesson in French, by its code: what is wrong, and what would mend it.

import type { IssueWords } from '../../en/issues';
import { COURSE } from './course';
import { FORM } from './form';
import { LESSONS } from './lessons';
import { NATIONS } from './nations';
import { PACTS } from './pacts';
import { SHARED } from './shared';
import { THEORIES } from './theories';

export const frenchIssues: IssueWords = {
  ...SHARED,
  ...FORM,
  ...NATIONS,
  ...PACTS,
  ...COURSE,
  ...LESSONS,
  ...THEORIES,
};
