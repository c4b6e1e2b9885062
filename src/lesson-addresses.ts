// Where a lesson that does not come along is opened: at a link that holds it, or, from a file, in this browser.

import { issueSentence, type FileWords } from './language/files';
import { LESSON_LINK, lessonLinkText, type LessonFile } from './lesson';
import { LESSON_IDS } from './lessons';
import { checkedLesson, notedAs, noteLesson } from './own-lessons';
import { addressOfLesson } from './platform/address';
import { shownLesson } from './shown-content';
import type { OpenedReplay } from './ui/ports';

/** Keeps a lesson from a file, and says where it is opened; null where the file is none. */
export async function takeInLesson(words: FileWords, text: string): Promise<OpenedReplay | null> {
  if (!/"predictions"\s*:/.test(text)) return null;
  const { lesson, issues } = await checkedLesson(text);
  if (lesson === null) return { kind: 'unreadable', why: issueSentence(words, issues[0]!) };
  noteLesson(notedAs(lesson), lesson);
  return { kind: 'lesson', title: lesson.title, address: addressOfLesson(notedAs(lesson)) };
}

/** A link that holds the lesson, or how long it would be. */
export async function lessonLink(
  lesson: LessonFile,
): Promise<{ readonly link: string } | { readonly length: number }> {
  const bases = await Promise.all(LESSON_IDS.map(async (id) => (await shownLesson(id))!));
  const text = await lessonLinkText(lesson, bases, document.documentElement.lang);
  const link = addressOfLesson(`#${text}`);
  return link.length > LESSON_LINK.link ? { length: link.length } : { link };
}
