// The words of the coached start: a few sentences beside what they are about, each gone once one has done it.

import type { Wording } from '../wording';

export const englishCoach = {
  label: 'A first turn, step by step',
  step: (at: number, all: number) => `${at} of ${all}`,
  next: 'Next',
  skip: 'Skip all this',
  done: 'Done',
  steps: {
    answer: {
      title: 'Somebody waits for you',
      text: 'Others ask things of you here. Choose an answer: what it would change stands below it, and until the turn ends you can take it back.',
    },
    come: {
      title: 'Who would come?',
      text: 'Choose an attacker to see who has promised to come to your aid, and how likely each is to keep its word. Each name opens why.',
    },
    clause: {
      title: 'A promise on paper',
      text: 'Open the treaty table. What you promise, and to whom, decides who signs.',
    },
    end: {
      title: 'Everybody at once',
      text: 'End the turn: all orders of all nations are carried out together.',
    },
    came: {
      title: 'What came of it',
      text: 'A quiet turn is told in a line; its report is one press away.',
    },
    goal: {
      title: 'What it is all for',
      text: 'Your rank and your total. Press them to see what they are made of, and which goals you hold.',
    },
  },
  /** Within the treaty table and the report, which cover the rest. */
  here: {
    clause: 'Invite a nation, then tick or untick a clause, and watch what it would answer.',
    came: 'What you did comes first, then your partners, then the world. Each name leads to its panel. Read on, then continue.',
  },
};

/** What a language needs for it; English is the form. */
export type CoachWords = Wording<typeof englishCoach>;
