// The lessons that come along, with what they are held against.
import { readdirSync, readFileSync } from 'node:fs';
import { type LessonFile, type LessonShelf, loadContent, loadLesson } from '../../src/content';
import type { Content } from '../../src/engine';

const folder = new URL('../../scenarios/', import.meta.url);
const idsIn = (path: string): readonly string[] =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.replace('.json', ''));
const parsed = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const all = (path: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(idsIn(path).map((id) => [id, parsed(`${path}${id}.json`)]));

const theories = all('theories/');
export const SHELF: LessonShelf = { scenarios: all('./'), theories: Object.keys(theories) };
export const LESSON_IDS = idsIn('lessons/');
export const lessonText = (id: string): string => readFileSync(new URL(`lessons/${id}.json`, folder), 'utf8');

export function lessonOf(id: string): LessonFile {
  const { lesson, issues } = loadLesson(lessonText(id), SHELF);
  if (lesson === null) throw new Error(JSON.stringify(issues));
  return lesson;
}

export function worldOf({ scenario }: LessonFile): Content {
  const { content, issues } = loadContent(SHELF.scenarios[scenario], theories);
  if (content === null) throw new Error(JSON.stringify(issues));
  return content;
}
