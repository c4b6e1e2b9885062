// What other rooms see of turning points: what decisions were worth, and what advisers would have made of the same game.

export { type AdviserGame, adviserGames, type AdviserRecord, adviserRecords } from './advisers';
export type { Alternative, Weighed } from './alternatives';
export type { Decision } from './decisions';
export type { PlayedGame } from './played';
export { type TurningPoint, type Weighing, weighTurns } from './points';
