// The English words around what is worth a decision, and around quiet turns.

import { counted } from './formats';

export const agendaChrome = {
  title: 'Worth a decision',
  weighing: 'Weighing what is worth a decision…',
  failed: 'What is worth a decision could not be worked out.',
  nothing: 'Nothing else presses now.',
  /** What weighs most in it. */
  mostly: (part: string) => `Most of it: ${part.toLowerCase()}`,
  /** Beneath the sum that a stake stands for. */
  worth: 'Worth, in the advisers’ measure',
  ofStake: 'of 100 points at stake',
  stake: (points: string) => `${points} of 100 points at stake`,
  more: (count: number) => `${count} more`,
  fewer: 'Fewer',
  look: 'Look',
  ordered: 'Ordered',
  goOn: 'Go on until something asks',
  goOnMeans: 'Play quiet turns one after another until something asks for you.',
  stop: 'Stop',
  going: (season: string) => `Going on… ${season}`,
  quietTurn: (season: string) => `${season}: a quiet turn.`,
  quietTurns: (count: number, from: string, to: string) =>
    `${from} to ${to}: ${counted(count, 'quiet turn', 'quiet turns')}.`,
  asksNow: (what: string) => `Now: ${what}`,
  pactsChanged: 'Your pacts have changed.',
  lessonAsks: 'The lesson asks for a prediction.',
  predictFirst: 'Predict',
  stopped: 'Stopped by you.',
  readReport: 'Read the report',
};
