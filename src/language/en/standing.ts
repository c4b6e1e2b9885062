// How a nation's place is told: what winning is, and what its rank and total are made of.

import { low } from '../markup';
import { list } from './formats';

export const standingText = {
  title: 'How you stand',
  means: 'Your rank and total: what they are made of',
  of: (count: number) => `of ${count}`,
  moved: (places: number) =>
    places > 0
      ? `${places === 1 ? 'one place' : `${places} places`} up`
      : `${places === -1 ? 'one place' : `${-places} places`} down`,
  why: 'What your total is made of',
  since: 'since the start, and this turn’s change',
  /** A goal with its points. */
  goal: (asked: string, points: string) => `${low(asked)} (${points})`,
  winning: (goals: readonly string[]) =>
    goals.length === 0
      ? 'You win by *rank*: how far your security, prosperity, autonomy and standing have risen by the end, against the others’.'
      : `You win by *rank*: how far your security, prosperity, autonomy and standing have risen by the end, and the points of your *goals*: ${list(goals)}.`,
  worth: (points: string) => `worth ${points}`,
};
