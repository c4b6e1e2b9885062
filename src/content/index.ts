// Decides what other rooms see of content: files in, checked content and issues out.
// Refuses to know where files lie and who asks.
export { type Card, cardOf } from './card';
export { generate } from './generate';
export type { Issue, Severity } from './issue';
export {
  type Loaded,
  type LoadedTheory,
  type LoadOptions,
  loadContent,
  loadTheory,
  MAPS,
  type Theories,
} from './load';
export type { ScenarioFile } from './schema/scenario';
export type { TheoryFile } from './schema/theory';
export { scenarioText } from './write';
