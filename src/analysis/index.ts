// What other rooms may use of the analyses.

export { accountsApart, type AccountApart, type Moment, type Subject } from './apart';
export * from './brier';
export { type Forecast, type ForecastKind, FORECASTS, forecastsOf } from './calibration';
export * from './emergent';
export { type FileFault, OddFile } from './history/csv';
export { type Figure, type HistoryFile, HISTORY_FILES } from './history/figure';
export { type History, historyOf } from './history';
export type { Baseline, Measure } from './history/measure';
export {
  frustrationIfMoved,
  frustrationOf,
  GRAINS,
  type LineUp,
  lineUpOfState,
} from './landscape';
export {
  CONCERNS,
  type Concern,
  type DeadTurns,
  deadTurnsOf,
  middlePowers,
} from './dead-turns';
export { type GameProfile, meanProfile, profileOf } from './game-profile';
export { exactMinima, foundMinima, type Minimum, MOST_EXACT } from './sides';
export * from './luck';
export * from './review';
export * from './statements';
export * from './sweep';
export * from './tournament';
