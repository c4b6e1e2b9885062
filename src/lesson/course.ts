// A game as a lesson looks at it: its states from where the lesson began, and what happened between them.
import type { GameEvent, State } from '../engine';

export interface Course {
  /** From the start of the game to now. */
  readonly states: readonly [State, ...State[]];
  /** Of each resolved turn, the first turn first. */
  readonly events: readonly (readonly GameEvent[])[];
}

export const nowOf = ({ states }: Course): State => states[states.length - 1]!;

/** The course as it stood after so many turns. */
export const courseUntil = ({ states, events }: Course, turn: number): Course => ({
  states: [states[0], ...states.slice(1, turn + 1)],
  events: events.slice(0, turn),
});
