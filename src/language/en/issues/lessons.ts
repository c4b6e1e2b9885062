// Complaints about a lesson or a test of concepts.

import type { Complaint, Numbers } from './complaint';

export const LESSONS = {
  'nothing-asked': { message: 'asks nothing', suggestion: 'Give atLeast, atMost, or both.' },
  'judged-too-early': { message: 'is not after it is asked', suggestion: 'Judge it later.' },
  'after-lesson': ({ turns }: Numbers<'turns'>): Complaint => ({
    message: 'is after the lesson ends',
    suggestion: `Give at most ${turns}.`,
  }),
  'condition-of-last': {
    message: 'stands in the last answer',
    suggestion: 'Leave it out: it is the rest.',
  },
  'condition-missing': {
    message: 'is missing',
    suggestion: 'Say when this answer came true; only the last goes without.',
  },
  'not-one-right': ({ count }: Numbers<'count'>): Complaint => ({
    message: `has ${count} right choices`,
    suggestion: 'Mark one choice as right, and no other.',
  }),
  'no-sources': { message: 'is empty', suggestion: 'Name a source.' },
  'first-not-passive': {
    message: 'is not the passive one',
    suggestion: 'Begin with a policy that is passive and has no acts.',
  },
  'longer-than-scenario': ({ turns, most }: Numbers<'turns' | 'most'>): Complaint => ({
    message: `is ${turns}; the scenario has ${most}`,
    suggestion: 'Shorten it.',
  }),
  'not-before-end': { message: 'is not before the lesson ends', suggestion: 'Name an earlier turn.' },
};
