// A lesson that does not come along as a text that fits into a link: the built-in one that it is nearest to, and what differs.
import * as z from 'zod/mini';
import type { LessonFile } from '../content';
import { hashText } from '../engine';
import { FILE_LIMITS, packed, parseJson, unpacked } from '../text';
import { changesBetween, type Change } from './changes';
import { lessonHash } from './hand-in';

const FORM = 1;

/** Characters of a whole link that is given out, of a text that is opened, and of what may be in it. */
export const LESSON_LINK = { link: 2_000, text: 4_000, json: 200_000 } as const;

const schema = z.strictObject({
  /** Id of the built-in lesson. */
  base: z.string().check(z.maxLength(100)),
  /** In whose words it is changed. */
  language: z.string().check(z.maxLength(20)),
  /** First digits of the hash of what is changed: another version of it would become another lesson. */
  check: z.string().check(z.maxLength(16)),
  changes: z
    .array(z.union([z.tuple([pathSchema()]), z.tuple([pathSchema(), z.unknown()])]))
    .check(z.maxLength(2_000)),
});
export interface LinkedLesson {
  readonly base: string;
  readonly language: string;
  readonly check: string;
  readonly changes: readonly Change[];
}

function pathSchema() {
  return z.array(z.union([z.string().check(z.maxLength(100)), z.int()])).check(z.maxLength(20));
}

/** `cut-off`: not all of it arrived, or it was changed on the way; `too-long`; `newer`: of a form that is not known yet; `no-lesson`: none is in it. */
export type LessonLinkFault = 'cut-off' | 'too-long' | 'newer' | 'no-lesson';

const CHECKED = 8;
export const checkOfBase = (base: LessonFile): string => lessonHash(base).slice(0, CHECKED);
const sumOf = (letters: string): string => hashText(letters).slice(0, CHECKED);

/** The shortest text among those that start from these lessons, all in the words of one language. */
export async function lessonLinkText(
  lesson: LessonFile,
  bases: readonly LessonFile[],
  language: string,
): Promise<string> {
  const linked = bases.map(
    (base): LinkedLesson => ({
      base: base.id,
      language,
      check: checkOfBase(base),
      changes: changesBetween(base, lesson),
    }),
  );
  const texts = linked.map((one) => JSON.stringify(one)).sort((a, b) => a.length - b.length);
  const letters = await packed(texts[0] ?? '');
  return `${FORM}.${sumOf(letters)}.${letters}`;
}

/** Reads what `lessonLinkText` wrote. Its length is looked at before anything is unpacked, and what is unpacked while it is. */
export async function readLessonLink(
  text: string,
): Promise<{ readonly linked: LinkedLesson } | { readonly fault: LessonLinkFault }> {
  if (text.length > LESSON_LINK.text) return { fault: 'too-long' };
  const [, form, sum, letters = ''] = /^(\d{1,4})\.([0-9a-f]{8})\.([\w-]+)$/.exec(text) ?? [];
  if (form === undefined) return { fault: 'cut-off' };
  if (Number(form) > FORM) return { fault: 'newer' };
  if (sumOf(letters) !== sum) return { fault: 'cut-off' };
  const json = await unpacked(letters, LESSON_LINK.json);
  if (json === null) return { fault: 'no-lesson' };
  const parsed = parseJson(json, { limits: { ...FILE_LIMITS, text: LESSON_LINK.json }, anyText: false });
  const read = 'value' in parsed ? schema.safeParse(parsed.value) : null;
  return read?.success ? { linked: read.data } : { fault: 'no-lesson' };
}
