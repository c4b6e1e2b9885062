// What other rooms may use of the analysis of many games.

export type { CallRecord } from './calls';
export { emergentFigures } from './figures';
export { GOAL_BAR, type GoalMet, goalsMet } from './goals';
export { type Ends, endsOf } from './lives';
export { atHistoryPace, withoutTrade, yearsPerTurn } from './pace';
export { networkOf } from './network';
export { type OrdersGiven, ordersGiven } from './orders';
export { type GameRecord, recordGame, recordOf } from './record';
export { medianLife } from './survival';
export type { Games } from './tell';
export { type Warning, type WarningCode, warningsOf } from './warnings';
