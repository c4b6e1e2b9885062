// What a student hands in: the lesson, what was written in it and the whole game, under one hash.
import * as z from 'zod/mini';
import type { LessonFile } from '../content';
import { canonicalJson, hashText } from '../engine';
import { notesSchema, type Notes } from './notes';
import { readSealed, sealed, type ReadSealed, type SealedForm } from './sealed';

const HAND_IN_FORMAT = 1;
const KIND = 'entente-hand-in';

/** Characters of a whole file: a game of a lesson takes some hundred thousand at most. */
export const LARGEST_HAND_IN = 4_000_000;

export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const handInSchema = z.strictObject({
  kind: z.literal(KIND),
  formatVersion: z.literal(HAND_IN_FORMAT),
  lesson: z.strictObject({
    id: z.string().check(z.maxLength(100)),
    hash: hashSchema,
    /** The whole of it, where it does not come along. */
    file: z.optional(z.record(z.string(), z.unknown())),
  }),
  notes: notesSchema,
  /** As a replay file has it; read by the replay's own reader. */
  replay: z.record(z.string(), z.unknown()),
  /** Of all the rest. */
  hash: hashSchema,
});
export type HandIn = z.infer<typeof handInSchema>;

const FORM: SealedForm<HandIn> = {
  kind: KIND,
  formatVersion: HAND_IN_FORMAT,
  schema: handInSchema,
  largest: LARGEST_HAND_IN,
};

/** Every word of a lesson counts, its layout does not. */
export const lessonHash = (lesson: LessonFile): string => hashText(canonicalJson(lesson));

/** `own` where the lesson does not come along, and is handed in as well. */
export const handInOf = (
  lesson: LessonFile,
  notes: Notes,
  replay: Record<string, unknown>,
  own = false,
): HandIn =>
  sealed<HandIn>({
    kind: KIND,
    formatVersion: HAND_IN_FORMAT,
    lesson: { id: lesson.id, hash: lessonHash(lesson), ...(own ? { file: { ...lesson } } : {}) },
    notes,
    replay,
  });

export const readHandIn = (text: string): ReadSealed<HandIn> => readSealed(text, FORM);
