// What other rooms see of lessons: what is asked of a game, how answers are scored, what a debrief is made of.
export type {
  ConceptTestFile,
  ConditionFile,
  LessonFile,
  LessonMeasure,
  LessonMeasureFile,
  LessonPart,
  PredictionFile,
  TestItem,
} from '../content';
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
export { handInOf, LARGEST_HAND_IN, lessonHash, readHandIn, type HandIn } from './hand-in';
export { writeSealed, type SealedIssue } from './sealed';
export { chosenIn, isRight, rightChoice, rightIn, shownItems, withChoice } from './concept-test';
export { itemChange, satFrom, wholeChange, FEWEST_PAIRS, type Change, type Sat } from './gains';
export {
  conceptTestHash,
  keptTestFrom,
  LONGEST_CODE,
  readTestResult,
  SITTINGS,
  testResultOf,
  type KeptTest,
  type Sitting,
  type TestResult,
  type When,
} from './test-result';
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
export { withChanges } from './changes';
export {
  checkOfBase,
  LESSON_LINK,
  lessonLinkText,
  readLessonLink,
  type LessonLinkFault,
} from './lesson-link';
export { lessonStanding } from './standing';
export { readSuspended, suspendedText } from './suspended';
export { pasteCodeOf, readPasteCodes } from './paste-code';
export { partingsOf, type Parting } from './partings';
export { summaryOf, type Summary } from './summary';
export { type LessonTrials, tryLesson } from './trials';
