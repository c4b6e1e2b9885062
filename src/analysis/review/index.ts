// What other rooms may use of reviews.

export type { Matter } from './decisions';
export { type DecisionName, type LuckName, THRESHOLDS } from './names';
export { USUAL, type Budget } from './plan';
export { type Played, playedOf, personsOf, positionsOf, tableOf } from './played';
export { type Batch, reviewing, reviewOf } from './review';
export { type Job, type JobResult, playJob } from './samples';
export type { Balance, Expected, Review, ReviewedDecision, ReviewedTurn, TurnLuck, Weighed } from './summary';
