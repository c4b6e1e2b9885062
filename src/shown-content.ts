// What the page shows of scenarios and lessons: the library's, in the words of the page's language where there is a translation (`scenarios/<tag>`).

import type { ScenarioFile } from './content';
import type { Content } from './engine';
import {
  LESSON_FIELDS,
  type PlacedTexts,
  reworded,
  rewordedContent,
  SCENARIO_FIELDS,
} from './language/content-words';
import type { LessonFile } from './lesson';
import { lessonNamed } from './lessons';
import * as library from './library/built-in';
import type { Replay } from './replay';

const TRANSLATIONS = import.meta.glob<PlacedTexts>(
  ['../scenarios/[a-z][a-z]/*.json', '../scenarios/[a-z][a-z]/lessons/*.json'],
  { import: 'default' },
);

/** The page says its language itself; outside of a page files are shown as they are. */
const language = (): string => (typeof document === 'undefined' ? 'en' : document.documentElement.lang);

/** The texts of a file in the page's language; empty where nobody translated it. */
const textsFor = async (file: string): Promise<PlacedTexts> =>
  (await TRANSLATIONS[`../scenarios/${language()}/${file}.json`]?.()) ?? {};

const shown = async (content: Content): Promise<Content> =>
  rewordedContent(content, await textsFor(content.id));

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
  const lesson = await lessonNamed(id);
  return lesson === null ? null : reworded(lesson, LESSON_FIELDS, await textsFor(`lessons/${id}`));
}

/** What a built-in scenario says of history. */
export async function shownHistory(id: string): Promise<Pick<ScenarioFile, 'history'>> {
  const file = (await library.scenarioFile(id)) as Pick<ScenarioFile, 'history'>;
  return reworded(file, SCENARIO_FIELDS, await textsFor(id));
}
