// Lessons that do not come along: one in a link, a draft of this browser, one that was begun here, or the one of a package. Each is checked as files are.

import { lessonCardOf, loadLesson } from './content';
import { checkOfBase, lessonHash, readLessonLink, withChanges, type LessonFile } from './lesson';
import { lessonNamed } from './lessons';
import { SCENARIO_IDS, scenarioFile, THEORY_IDS } from './library/built-in';
import { draftKept, keepOwnLesson, ownLessonKept } from './platform/drafts';
import { packagedLesson } from './platform/package-place';
import { shownScenario } from './shown-content';
import { issueSentence, type FileWords } from './language/files';
import { lessonIn } from './translations';
import type { OwnLesson } from './ui/lesson/own-lesson';

const DRAFT = 'draft-';
const OWN = 'own-';

/** A lesson's text against the world that it names; with an issue where it is not fit. */
export async function checkedLesson(text: string): Promise<ReturnType<typeof loadLesson>> {
  const named = /"scenario"\s*:\s*"([a-z0-9-]+)"/.exec(text)?.[1] ?? '';
  const known = SCENARIO_IDS.includes(named) ? [[named, await scenarioFile(named)] as const] : [];
  const others = SCENARIO_IDS.filter((id) => id !== named).map((id) => [id, undefined] as const);
  return loadLesson(text, { scenarios: Object.fromEntries([...others, ...known]), theories: THEORY_IDS });
}

/** What notes call a lesson that does not come along. */
export const notedAs = (lesson: LessonFile): string => `${OWN}${lessonHash(lesson)}`;
export const isNotedOwn = (noted: string): boolean => noted.startsWith(OWN);

/** Keeps a lesson for the game that is begun in it; one that comes along need not be kept. */
export const noteLesson = (noted: string, lesson: LessonFile): boolean =>
  !isNotedOwn(noted) || keepOwnLesson(lessonHash(lesson), JSON.stringify(lesson));

/** A lesson from its text, in whose words a fault is told. */
async function opened(words: FileWords, text: string | null): Promise<OwnLesson> {
  if (text === null) return { problem: 'missing' };
  const { lesson, issues } = await checkedLesson(text);
  if (lesson === null) return { problem: 'unfit', says: issueSentence(words, issues[0]!) };
  const world = await shownScenario(lesson.scenario);
  return { lesson, card: lessonCardOf(lesson, world), noted: notedAs(lesson) };
}

/** The lesson of a link, once it is put together anew. */
async function linked(words: FileWords, text: string): Promise<OwnLesson> {
  const read = await readLessonLink(text);
  if ('fault' in read) return { problem: read.fault };
  const { base, language, check, changes } = read.linked;
  const there = await lessonNamed(base);
  if (there === null) return { problem: 'newer' };
  const worded = language.startsWith('en') ? there : await lessonIn(language, there);
  if (checkOfBase(worded) !== check) return { problem: 'newer' };
  return opened(words, JSON.stringify(withChanges(worded, changes)));
}

/** By what the address calls it: `#` and the text of a link, a draft, one that was begun here, or the package's. */
export async function ownLesson(words: FileWords, called: string): Promise<OwnLesson> {
  const found = await foundLesson(words, called);
  return 'problem' in found ? found : { ...found, card: { ...found.card, id: called } };
}

function foundLesson(words: FileWords, called: string): Promise<OwnLesson> {
  if (called.startsWith('#')) return linked(words, called.slice(1));
  if (called.startsWith(DRAFT)) return opened(words, lessonOfDraft(draftKept(called.slice(DRAFT.length))));
  if (called.startsWith(OWN)) return opened(words, ownLessonKept(called.slice(OWN.length)));
  return packagedLesson().then((text) => opened(words, text));
}

/** A draft is kept with what else belongs to it. */
function lessonOfDraft(text: string | null): string | null {
  try {
    return text === null ? null : JSON.stringify((JSON.parse(text) as { lesson?: unknown }).lesson);
  } catch {
    return null;
  }
}

/** The lesson that a game was begun in; null where it is not kept any more. */
export async function ownNamed(noted: string): Promise<LessonFile | null> {
  const text = ownLessonKept(noted.slice(OWN.length));
  return text === null ? null : (await checkedLesson(text)).lesson;
}
