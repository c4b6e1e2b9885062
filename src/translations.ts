// What languages have of the texts of scenarios and lessons (`scenarios/<tag>`), laid over what is shown; fetched where a page is read in one of them.

import type { ScenarioFile } from './content';
import type { Content } from './engine';
import {
  LESSON_FIELDS,
  type PlacedTexts,
  reworded,
  rewordedContent,
  SCENARIO_FIELDS,
  STORY_FIELDS,
  TEST_FIELDS,
} from './language/content-words';
import type { ConceptTestFile, LessonFile } from './lesson';

const TRANSLATIONS = import.meta.glob<PlacedTexts>(
  [
    '../scenarios/[a-z][a-z]/*.json',
    '../scenarios/[a-z][a-z]/lessons/*.json',
    '../scenarios/[a-z][a-z]/replays/*.json',
    '../scenarios/[a-z][a-z]/tests/*.json',
  ],
  { import: 'default' },
);

/** The texts of a file in a language; empty where nobody translated it. */
const textsFor = async (tag: string, file: string): Promise<PlacedTexts> =>
  (await TRANSLATIONS[`../scenarios/${tag}/${file}.json`]?.()) ?? {};

export const contentIn = async (tag: string, content: Content): Promise<Content> =>
  rewordedContent(content, await textsFor(tag, content.id));

export const lessonIn = async (tag: string, lesson: LessonFile): Promise<LessonFile> =>
  reworded(lesson, LESSON_FIELDS, await textsFor(tag, `lessons/${lesson.id}`));

export const testIn = async (tag: string, test: ConceptTestFile): Promise<ConceptTestFile> =>
  reworded(test, TEST_FIELDS, await textsFor(tag, `tests/${test.id}`));

/** The story of a recorded game. */
export const storyIn = async <Story>(tag: string, id: string, story: Story): Promise<Story> =>
  reworded(story, STORY_FIELDS, await textsFor(tag, `replays/${id}.replay`));

export const scenarioIn = async (tag: string, id: string, file: ScenarioFile): Promise<ScenarioFile> =>
  reworded(file, SCENARIO_FIELDS, await textsFor(tag, id));
