// Where the command line finds lessons, and how they are checked: built-in ones by id, or a named file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Issue, type LessonFile, type LessonShelf, loadLesson } from '../content';
import { parseJson } from '../text';
import { builtInScenarios, builtInTheories, issueLines } from './content';
import { unreadable } from './outcome';
import { readInput } from './terminal';

// Two levels up from here both in the sources and in the build.
const LESSONS = fileURLToPath(new URL('../../scenarios/lessons', import.meta.url));

const shelf = (): LessonShelf => ({
  scenarios: builtInScenarios(),
  theories: Object.keys(builtInTheories()),
});

/** Ids of the lessons that come along. */
export const lessonIds = (): readonly string[] =>
  existsSync(LESSONS)
    ? readdirSync(LESSONS)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .sort()
    : [];

export const checkLessonText = (text: string): readonly Issue[] => loadLesson(text, shelf()).issues;

/** Whether a text is a lesson, by what only lessons have. */
export function isLesson(text: string): boolean {
  const json = parseJson(text);
  return (
    'value' in json && typeof json.value === 'object' && json.value !== null && 'predictions' in json.value
  );
}

/** The lesson of a built-in id or a file; null where the reference names no lesson. Stops with code 3 and every error. */
export async function findLesson(reference: string): Promise<LessonFile | null> {
  const builtIn = lessonIds().includes(reference);
  if (!builtIn && !reference.endsWith('.json')) return null;
  const text = builtIn
    ? readFileSync(`${LESSONS}/${reference}.json`, 'utf8')
    : existsSync(reference)
      ? await readInput(reference)
      : '';
  if (!builtIn && !isLesson(text)) return null;
  const { lesson, issues } = loadLesson(text, shelf());
  if (lesson === null)
    throw unreadable(
      ...issueLines(
        reference,
        issues.filter(({ severity }) => severity === 'error'),
      ),
    );
  return lesson;
}
