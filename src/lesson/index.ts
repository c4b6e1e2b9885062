// What other rooms see of lessons: what is asked of a game, how answers are scored, what a debrief is made of.
export type { LessonFile, PredictionFile } from '../content';
export { type Course, courseUntil } from './course';
export { holds } from './condition';
export {
  revealedOf,
  turningPoints,
  watchedOf,
  type Revealed,
  type TurningPoint,
  type Watched,
} from './debrief';
export { calibrationOf, judge, surenessOf, type Calibration, type Judged } from './forecast';
export {
  handInOf,
  LARGEST_HAND_IN,
  lessonHash,
  readHandIn,
  writeHandIn,
  type HandIn,
  type HandInIssue,
} from './hand-in';
export { outcomeOf } from './judge';
export { measure } from './measure';
export type { Movement } from './movements';
export {
  answerTo,
  emptyNotes,
  explanationOf,
  LONGEST_ANSWER,
  LONGEST_REASON,
  LONGEST_STUDENT,
  notesFrom,
  withAnswer,
  withExplanation,
  withWritten,
  type Notes,
} from './notes';
export {
  checkpointsOf,
  duePrediction,
  hintsAt,
  judgedPredictions,
  openPredictions,
  type Checkpoint,
} from './steps';
export { summaryOf, type Summary } from './summary';
export { type LessonTrials, tryLesson } from './trials';
