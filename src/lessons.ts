// How the page finds the lessons that come along, each file fetched when it is asked for.

import type { LessonFile } from './lesson';

export { notesFrom } from './lesson';

const FILES = import.meta.glob<LessonFile>('../scenarios/lessons/*.json', { import: 'default' });

export const LESSON_IDS = Object.keys(FILES).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
);

/** Null where there is none of this id. */
export const lessonNamed = async (id: string): Promise<LessonFile | null> =>
  (await FILES[`../scenarios/lessons/${id}.json`]?.()) ?? null;
