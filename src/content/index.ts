// What other rooms see of content: files in, checked content and issues out.
export { cardOf, lessonCardOf } from './card';
export { generate } from './generate';
export type { Issue } from './issue';
export { type Loaded, loadContent, loadTheory } from './load';
export { type LessonShelf, loadLesson } from './lesson';
export { loadConceptTest } from './concept-test';
export { turnOfMonth } from './months';
export { nearest } from './nearest';
export { suggestion } from './suggest';
export {
  LESSON_MEASURE_NEEDS,
  type ConditionFile,
  type LessonMeasure,
  type LessonMeasureFile,
} from './schema/lesson-condition';
export type { ConceptTestFile, TestItem } from './schema/concept-test';
export type { LessonFile, LessonPart, PredictionFile } from './schema/lesson';
export type { ActFile, PolicyFile } from './schema/lesson-policy';
export type { ScenarioFile } from './schema/scenario';
export { COUNTED_STATEMENTS, type StatementFile } from './schema/scenario-history';
export type { TheoryFile } from './schema/theory';
export { shuffleRelations } from './shuffle-relations';
export { scenarioText } from './write';
