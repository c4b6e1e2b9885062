// The English words of a broken promise: what it would cost, what it has cost, and how the betrayed answered.

import { list } from './formats';

export const betrayalText = {
  title: 'What it would cost',
  of: (act: string) => `What it would cost: ${act.toLowerCase()}`,
  /** The chance that meddling is traced. */
  foundOut: (chance: string) => `Found out: *${chance}*. What follows is what comes of it then.`,
  seenBy: (members: string) => `Taken as a broken promise by ${members}.`,
  learns: (victims: string) => `Betrayed: ${victims}. Every nation learns of it.`,
  breaks: (pacts: string) => `It breaks ${pacts}.`,
  goal: (goal: string, points: string, lost: boolean) =>
    `${lost ? 'A goal is lost for good' : 'A goal is no longer met'}: *${goal}* (${points} points).`,
  trust: (losses: readonly string[]) => `Trust in you: ${list(losses)}.`,
  loss: (nation: string, points: string) => `${nation} *${points}*`,
  others: (count: number) => (count === 1 ? 'one other' : `${count} others`),
  remembered: (until: string) => `Remembered until ${until}: whatever you do meanwhile mends little.`,
  shunned: (until: string) => `Until ${until} the betrayed offer you no pact.`,
  noRecord: 'It counts as a call refused for the rest of the game.',
  /** In the report. */
  cost: 'What your broken word cost',
  pactsLost: (pacts: string) => `Pacts that ended with it: ${pacts}.`,
  answers: 'How the betrayed answered',
  noAnswer: 'They have not answered in kind so far.',
};
