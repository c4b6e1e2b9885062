// How much of the model's time a turn is.

import type { Position } from '../model/state';

/** Years of the model that pass in one turn: history's pace × tempo. */
export const yearsPerTurn = (position: Pick<Position, 'content'>): number =>
  position.content.tempo / position.content.turnsPerYear;
