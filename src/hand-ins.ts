// How hand-ins are made, and checked on a class board: each game is played again here and held against its hashes.

import type { Content } from './engine';
import { playedAgain } from './games';
import { conceptTestFile } from './concept-test';
import {
  conceptTestHash,
  handInOf,
  LARGEST_HAND_IN,
  lessonHash,
  pasteCodeOf,
  readHandIn,
  readPasteCodes,
  readTestResult,
  summaryOf,
  writeSealed,
  type HandIn,
  type LessonFile,
  type Notes,
} from './lesson';
import { lessonNamed } from './lessons';
import { checkedLesson, isNotedOwn } from './own-lessons';
import { contentOf } from './library/built-in';
import { shownLesson, shownTest } from './shown-content';
import { saveText } from './platform/files';
import { readReplay, writeReplay, type Replay } from './replay';
import type { Session } from './session';
import { decodeText } from './text';
import { courseOf } from './ui/lesson/course';
import type { CheckedHandIn, HandInRefusal } from './ui/ports';

/** A lesson that comes along is handed in as its file has it, in whatever language it was read; another with its file. */
async function textOf(read: LessonFile, notes: Notes, session: Session): Promise<string> {
  const own = isNotedOwn(notes.lesson);
  const lesson = own ? read : (await lessonNamed(read.id))!;
  const replay = JSON.parse(writeReplay(session.toReplay())) as Record<string, unknown>;
  return writeSealed(handInOf(lesson, notes, replay, own));
}

/** Without line breaks and margins it is a third shorter, and the same hand-in. */
export const handInCode = async (lesson: LessonFile, notes: Notes, session: Session): Promise<string> =>
  pasteCodeOf(JSON.stringify(JSON.parse(await textOf(lesson, notes, session))));

export async function saveHandIn(lesson: LessonFile, notes: Notes, session: Session): Promise<string> {
  const student = notes.student.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  const name = `${lesson.id}-${student}.hand-in.json`;
  saveText(name, await textOf(lesson, notes, session));
  return name;
}

/** What was pasted, a code each; what is no whole code is refused. */
export async function checkPasted(text: string): Promise<readonly CheckedHandIn[]> {
  const found = await readPasteCodes(text, LARGEST_HAND_IN);
  if (found.length === 0) return [refused({ code: 'no-code' })];
  const checked: CheckedHandIn[] = [];
  for (const content of found)
    checked.push(content === null ? refused({ code: 'cut-off' }) : await checkText(content));
  return checked;
}

/** A hand-in's game, as it stands once it was verified. */
export async function openHandIn(handIn: HandIn): Promise<Session> {
  const read = readReplay(JSON.stringify(handIn.replay));
  if ('issue' in read) throw new Error('a hand-in that was verified cannot be read');
  const found = await contentOf(read.replay);
  if ('problem' in found) throw new Error('a hand-in that was verified has no content');
  const again = await playedAgain(read.replay, found.content, () => undefined);
  if ('problem' in again) throw new Error('a hand-in that was verified plays otherwise');
  return again.session;
}

const refused = (why: HandInRefusal, student: string | null = null): CheckedHandIn => ({
  kind: 'refused',
  why,
  student,
});

export async function checkHandIn(bytes: Uint8Array): Promise<CheckedHandIn> {
  const decoded = decodeText(bytes);
  return 'encoding' in decoded ? refused({ code: 'encoding' }) : checkText(decoded.text);
}

async function checkText(text: string): Promise<CheckedHandIn> {
  const read = readHandIn(text);
  if ('file' in read) return checkGame(read.file);
  return read.issue.code === 'other-kind' ? checkTest(text) : refused(read.issue);
}

async function checkTest(text: string): Promise<CheckedHandIn> {
  const read = readTestResult(text);
  if ('issue' in read) return refused(read.issue);
  const { test } = read.file;
  return test.id === conceptTestFile.id && test.hash === conceptTestHash(conceptTestFile)
    ? { kind: 'test', test: await shownTest(conceptTestFile), result: read.file }
    : refused({ code: 'other-test' });
}

async function checkGame(handIn: HandIn): Promise<CheckedHandIn> {
  const { student } = handIn.notes;
  const lesson = await lessonOf(handIn.lesson);
  if (lesson === null) return refused({ code: 'unknown-lesson' }, student);
  if (lessonHash(lesson) !== handIn.lesson.hash) return refused({ code: 'other-lesson' }, student);
  const replay = readReplay(JSON.stringify(handIn.replay));
  if ('issue' in replay) return refused({ code: 'replay' }, student);
  const found = await contentOf(replay.replay);
  if ('problem' in found || !isOf(lesson, replay.replay, found.content))
    return refused({ code: 'other-game' }, student);
  const again = await playedAgain(replay.replay, found.content, () => undefined);
  if ('problem' in again) return refused({ code: 'differs', turn: again.problem.turn }, student);
  if (!again.sealed) return refused({ code: 'other-form' }, student);
  const course = courseOf(again.session, replay.replay.turns.length, lesson.turns);
  const summary = summaryOf(lesson, course, handIn.notes);
  const shown = handIn.lesson.file === undefined ? (await shownLesson(lesson.id))! : lesson;
  return { kind: 'sound', lesson: shown, handIn, summary };
}

/** What a hand-in was made of: a lesson that comes along, or one that it brings, if that is fit to be taught. */
const lessonOf = async ({ id, file }: HandIn['lesson']): Promise<LessonFile | null> =>
  file === undefined ? lessonNamed(id) : (await checkedLesson(JSON.stringify(file))).lesson;

/** Whether it is the game that the lesson fixes: world, theory, seed, and nobody but the student at the screen. */
function isOf(lesson: LessonFile, replay: Replay, content: Content): boolean {
  const { scenario, theory, seed, seats } = replay;
  const isSeat = ({ id, agent }: Content['nations'][number]): boolean =>
    seats[id] === (id === lesson.nation ? 'person' : agent);
  return (
    scenario.file === undefined &&
    theory.file === undefined &&
    scenario.id === lesson.scenario &&
    (lesson.theory === undefined || theory.id === lesson.theory) &&
    (!lesson.seedLocked || seed === lesson.seed) &&
    content.nations.every(isSeat)
  );
}
