// What the page shows of scenarios and lessons: the library's, in the words of the page's language where there is a translation.

import type { ScenarioFile } from './content';
import type { Content } from './engine';
import type { ConceptTestFile, LessonFile } from './lesson';
import { lessonNamed } from './lessons';
import * as library from './library/built-in';
import type { Replay } from './replay';

/** The page says its language itself; outside of a page files are shown as they are. */
const language = (): string => (typeof document === 'undefined' ? 'en' : document.documentElement.lang);

/** Null where files are shown as they are: they are in English. */
const translations = async (): Promise<typeof import('./translations') | null> =>
  language().startsWith('en') ? null : import('./translations');

async function shown(content: Content): Promise<Content> {
  const found = await translations();
  return found === null ? content : found.contentIn(language(), content);
}

export async function builtIn(
  scenario: string,
  theory?: string,
): Promise<Awaited<ReturnType<typeof library.builtIn>>> {
  const found = await library.builtIn(scenario, theory);
  return { ...found, content: await shown(found.content) };
}

/** A replay that carries a scenario of its own is shown in that one's words. */
export async function contentOf(replay: Replay): Promise<Awaited<ReturnType<typeof library.contentOf>>> {
  const found = await library.contentOf(replay);
  if ('problem' in found || replay.scenario.file !== undefined) return found;
  return { ...found, content: await shown(found.content) };
}

/** Null where there is none of this id. */
export async function shownLesson(id: string): Promise<LessonFile | null> {
  const [lesson, found] = [await lessonNamed(id), await translations()];
  return lesson === null || found === null ? lesson : found.lessonIn(language(), lesson);
}

export async function shownTest(test: ConceptTestFile): Promise<ConceptTestFile> {
  const found = await translations();
  return found === null ? test : found.testIn(language(), test);
}

/** A recorded game with its story. */
export async function shownStory<Story>(id: string, story: Story): Promise<Story> {
  const found = await translations();
  return found === null ? story : found.storyIn(language(), id, story);
}

/** What a built-in scenario says of itself. */
export async function shownScenario(id: string): Promise<ScenarioFile> {
  const file = (await library.scenarioFile(id)) as ScenarioFile;
  const found = await translations();
  return found === null ? file : found.scenarioIn(language(), id, file);
}
