// How much of the model's time a turn is.

import type { PublicPosition } from '../model/state';

/** Years of the model that pass in one turn: history's pace × tempo. */
export const yearsPerTurn = (position: Pick<PublicPosition, 'content'>): number =>
  position.content.tempo / position.content.turnsPerYear;
