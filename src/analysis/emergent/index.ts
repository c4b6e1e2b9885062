// Decides what other rooms may use of the analysis of many games.
// Refuses to play them; whoever asks says how many there are and where they run.

export type { CallRecord } from './calls';
export { emergentFigures } from './figures';
export { type Ends, endsOf } from './lives';
export { atHistoryPace, withoutTrade, yearsPerTurn } from './pace';
export { networkOf } from './network';
export { type GameRecord, recordGame, recordOf } from './record';
export { medianLife } from './survival';
export { type Games, KINDS } from './tell';
export { type Warning, type WarningCode, warningsOf } from './warnings';
