// Lessons that do not come along: in a link they hold only what differs from one that does, and come out as they went in; what a student
// has done in one fits into what a learning platform keeps.
import fc from 'fast-check';
import '../properties';
import { describe, expect, test } from 'vitest';
import { loadLesson, type LessonFile } from '../../src/content';
import { changesBetween, withChanges } from '../../src/lesson/changes';
import { checkOfBase, LESSON_LINK, lessonLinkText, readLessonLink } from '../../src/lesson/lesson-link';
import { LONGEST_SUSPENDED, readSuspended, suspendedText } from '../../src/lesson/suspended';
import { emptyNotes, withExplanation, withWritten } from '../../src/lesson';
import { LESSON_IDS, lessonOf, SHELF } from './built-in';

const BASES = LESSON_IDS.map(lessonOf);
const dyke = lessonOf('free-riding');
const own: LessonFile = {
  ...dyke,
  id: 'my-dyke',
  title: 'Who pays for mine?',
  turns: 6,
  predictions: dyke.predictions.slice(0, 1),
  hints: [...dyke.hints, { after: 2, says: 'Look at Amond.' }],
};

/** The lesson that a link's text leads to. */
async function back(text: string): Promise<unknown> {
  const read = await readLessonLink(text);
  if ('fault' in read) return read.fault;
  const base = lessonOf(read.linked.base);
  return read.linked.check === checkOfBase(base) ? withChanges(base, read.linked.changes) : 'other base';
}

describe('changes', () => {
  test('lead from any value to any other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const there = withChanges(before, changesBetween(before, after));
        expect(JSON.stringify(there, sorted)).toBe(JSON.stringify(after, sorted));
      }),
    );
  });

  test('that lead nowhere, or to an object’s prototype, make none', () => {
    const value = { list: [1, 2], inner: { a: 1 } };
    const changes = [
      [['list', 9], 1],
      [['list', 'length'], -4],
      [['list', 'a', 'b'], 1],
    ] as const;
    expect(withChanges(value, changes.slice(0, 1))).toEqual(value);
    expect(withChanges(value, changes.slice(2))).toEqual(value);
    expect(withChanges(value, [changes[1]])).toEqual({ ...value, list: [] });
    withChanges(value, [[['__proto__', 'polluted'], true]]);
    expect('polluted' in {}).toBe(false);
  });
});

/** Keys in one order; what is absent and what is undefined are alike. */
function sorted(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

describe('a link', () => {
  test('holds what differs from the nearest lesson that comes along, and gives the lesson back', async () => {
    const text = await lessonLinkText(own, BASES, 'en');
    expect(text.length).toBeLessThan(500);
    expect(await back(text)).toEqual(own);
    expect(loadLesson(JSON.stringify(await back(text)), SHELF).issues).toEqual([]);
  });

  test('that was cut off, changed, too long, newer or empty says so', async () => {
    const text = await lessonLinkText(own, BASES, 'en');
    expect(await back(text.slice(0, -3))).toBe('cut-off');
    expect(await back(text.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBe('cut-off');
    expect(await back('9.00000000.abc')).toBe('newer');
    expect(await back(`1.00000000.${'a'.repeat(LESSON_LINK.text)}`)).toBe('too-long');
    expect(await back('nothing')).toBe('cut-off');
  });
});

describe('what a platform keeps', () => {
  const noted = withWritten(withExplanation(emptyNotes('own-0'), 'step-in', 'Nobody else pays.'), 3, 'Free.');

  test('gives the game and the notes back', async () => {
    const kept = { id: 'g-1', game: '1.abcd.efg', notes: noted };
    const text = await suspendedText(kept);
    expect(text?.whole).toBe(true);
    expect(await readSuspended(text!.text)).toEqual(kept);
    expect(await readSuspended('something else')).toBeNull();
  });

  test('loses the longest answers first where all of it does not fit', async () => {
    const [long] = fc.sample(fc.string({ minLength: 1900, maxLength: 1900 }), { numRuns: 1, seed: 1 });
    const notes = [0, 1, 2].reduce((all, k) => withWritten(all, k, `${k}${long?.slice(k)}`), noted);
    const kept = await suspendedText({ id: 'g', game: 'x'.repeat(2500), notes });
    expect(kept?.whole).toBe(false);
    expect(kept!.text.length).toBeLessThanOrEqual(LONGEST_SUSPENDED);
    const back = await readSuspended(kept!.text);
    expect(back?.notes.written[3]).toBe('Free.');
    expect(back?.notes.explanations).toEqual(noted.explanations);
  });
});
