// What other rooms see of content: files in, checked content and issues out.
export { cardOf } from './card';
export { generate } from './generate';
export type { Issue } from './issue';
export { type Loaded, loadContent, loadTheory } from './load';
export { turnOfMonth } from './months';
export { nearest } from './nearest';
export type { ScenarioFile } from './schema/scenario';
export { COUNTED_STATEMENTS, type StatementFile } from './schema/scenario-history';
export type { TheoryFile } from './schema/theory';
export { shuffleRelations } from './shuffle-relations';
export { scenarioText } from './write';
