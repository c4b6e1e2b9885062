// The English words around a test of concepts. What the test itself asks stands in its file.

import { counted } from './formats';

export const conceptTest = {
  name: 'Concept test',
  views: { sit: 'Take it', sheet: 'Test on paper', key: 'Answers' },
  lede: (items: number, minutes: number) =>
    `${counted(items, 'small case', 'small cases')}, about ${minutes} minutes. You sit it twice: once before the lessons and once after them, so that your class can see what it learned. It is no exam, and nobody is ranked.`,
  anonymous:
    'Write no name. The code below stands for you and says nothing of you; it puts your two sittings together.',
  code: 'Your code',
  codeHint: 'Note it. If you sit the second time at another machine, write the same code here.',
  begin: { before: 'Begin: before the lessons', after: 'Begin: after the lessons' },
  done: { before: 'Before: done', after: 'After: done' },
  whens: { before: 'Before', after: 'After' },
  sitting: { before: 'Before the lessons', after: 'After the lessons' },
  how: 'Choose the best answer to each. Leave open what you would only guess.',
  finish: 'Done',
  finishAnyway: 'Hand over all the same',
  left: (count: number) =>
    `${counted(count, 'question is', 'questions are')} still open; open ones count as not right.`,
  all: 'All are answered.',
  keptHead: 'Kept',
  wait: 'Your answers are kept in this browser under your code. What is right is told after the second sitting, so that the two can be compared. Save the file for your teacher now if this machine is not yours.',
  result: 'Your two sittings',
  rightIn: {
    before: (right: number, all: number) => `Before: ${right} of ${all} right.`,
    after: (right: number, all: number) => `After: ${right} of ${all} right.`,
  },
  save: 'Save the file for the class board',
  other: 'Somebody else at this machine?',
  otherHint: 'Save the file first: the answers that are kept here will be gone.',
  forget: 'Forget these answers and begin anew',
  unkept: 'This browser keeps nothing: save the file before you close the page.',
  explanations: 'Every answer explained',
  right: 'Right',
  yours: { before: 'yours, before', after: 'yours, after' },
  version: 'Version',
  keyTitle: (title: string) => `${title}: answers`,
  keyLede:
    'One case for each concept of the eight lessons, and at the end a new one that takes two of them together. Each wrong choice is a misconception that students are known to have, or the answer of another theory.',
  keyHow: [
    'Let everybody sit it before the first lesson, and again after the last. Explain nothing in between.',
    'Items and choices stand in another order for each code and sitting.',
    'Drop the files on the class board: it shows shares and gains for the class, and no person.',
    'A gain may come from the lessons, from your teaching, from sitting the same test twice, or from chance. The interval tells of chance alone.',
  ],
  table: 'Concept test, before and after',
  concept: 'Concept',
  before: 'Right before',
  after: 'Right after',
  gain: 'Gain',
  interval: 'Likely between',
  between: (low: string, high: string) => `${low} and ${high}`,
  whole: 'The whole test',
  sat: (before: number, after: number, both: number) =>
    `${before} sat it before, ${after} after, ${both} both times.`,
  reading:
    'Gain: of what was not right before, the share that became right, among those who sat both times; below 0 more was lost than won. An interval of 95 % that includes 0 may be chance.',
  tooFew: (fewest: number) => `Intervals are told once ${fewest} have sat both times.`,
  csv: 'Save the test as CSV',
  chosen: 'What was chosen',
  choice: 'Choice',
  why: 'What to say of it',
  satAgain: 'The same code sat this once already; the first counts.',
};
