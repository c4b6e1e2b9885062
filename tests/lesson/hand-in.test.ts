// A hand-in is read back as it was written, and whatever else a file holds is refused with its place; nothing is ever thrown.
import { expect, test } from 'vitest';
import { emptyNotes, handInOf, lessonHash, readHandIn, withAnswer, writeSealed } from '../../src/lesson';
import { lessonOf } from './built-in';

const lesson = lessonOf('free-riding');
const notes = withAnswer(
  { ...emptyNotes(lesson.id), student: 'Ada <b>' },
  {
    prediction: 'step-in',
    choice: 'as-before',
    sure: 75,
    reason: 'They need not.\nSo they do not.',
    turn: 0,
  },
);
const handIn = handInOf(lesson, notes, { formatVersion: 4, turns: [] });
const text = writeSealed(handIn);
const changed = (from: string, to: string): string => text.replace(from, to);

test('it is read back as it was written, and names the lesson to the letter', () => {
  expect(readHandIn(text)).toEqual({ file: handIn });
  expect(handIn.lesson).toEqual({ id: 'free-riding', hash: lessonHash(lesson) });
  expect(lessonHash({ ...lesson, exit: `${lesson.exit} ` })).not.toBe(handIn.lesson.hash);
});

test('another layout is the same hand-in', () => {
  expect(readHandIn(JSON.stringify(handIn))).toEqual({ file: handIn });
});

test.each([
  ['nothing', '', 'not-json', ''],
  ['cut off', text.slice(0, -10), 'not-json', 'hash'],
  ['another file', '{"formatVersion":4}', 'other-kind', ''],
  ['a list', '[]', 'other-kind', ''],
  ['a newer form', changed('"formatVersion": 1', '"formatVersion": 2'), 'version', 'formatVersion'],
  ['another answer', changed('"as-before"', '"both-pay"'), 'edited', 'hash'],
  ['another name', changed('Ada', 'Eve'), 'edited', 'hash'],
  ['another kind of value', changed('75', '"75"'), 'value', 'notes.answers[0].sure'],
  ['surer than certain', changed('75', '175'), 'value', 'notes.answers[0].sure'],
  ['a key of its own', changed('"student"', '"more": 1, "student"'), 'value', 'notes'],
  ['an answer of a book', changed('They need not', 'x'.repeat(19_000)), 'value', 'notes.answers[0].reason'],
  ['too much', `{"kind":"${'x'.repeat(5_000_000)}"}`, 'too-large', ''],
  ['too deep', '['.repeat(200_000), 'too-large', ''],
])('%s is refused', (_, given, code, path) => {
  const read = readHandIn(given);
  expect('issue' in read ? read.issue : null).toMatchObject({ code, path });
  if ('issue' in read) expect(Math.min(read.issue.line, read.issue.column)).toBeGreaterThan(0);
});
