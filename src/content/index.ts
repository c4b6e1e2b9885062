// What other rooms see of content: files in, checked content and issues out.
export { cardOf } from './card';
export { generate } from './generate';
export type { Issue } from './issue';
export { type Loaded, loadContent, loadTheory } from './load';
export { nearest } from './nearest';
export type { ScenarioFile } from './schema/scenario';
export type { TheoryFile } from './schema/theory';
export { scenarioText } from './write';
