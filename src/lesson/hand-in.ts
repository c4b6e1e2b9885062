// What a student hands in: the lesson, what was written in it and the whole game, under one hash. Read from outside without ever throwing.
import * as z from 'zod/mini';
import type { LessonFile } from '../content';
import { canonicalJson, hashText } from '../engine';
import { FILE_LIMITS, offsetsOf, parseJson, placeOf, type JsonPath } from '../text';
import { notesSchema, type Notes } from './notes';

export const HAND_IN_FORMAT = 1;
const KIND = 'entente-hand-in';

/** Characters of a whole file: a game of a lesson takes some hundred thousand at most. */
export const LARGEST_HAND_IN = 4_000_000;
const RULES = { limits: { ...FILE_LIMITS, text: LARGEST_HAND_IN }, anyText: true };

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const handInSchema = z.strictObject({
  kind: z.literal(KIND),
  formatVersion: z.literal(HAND_IN_FORMAT),
  lesson: z.strictObject({ id: z.string().check(z.maxLength(100)), hash: hashSchema }),
  notes: notesSchema,
  /** As a replay file has it; read by the replay's own reader. */
  replay: z.record(z.string(), z.unknown()),
  /** Of all the rest. */
  hash: hashSchema,
});
export type HandIn = z.infer<typeof handInSchema>;

/** Guards against slips and idle changes; whoever knows how can make another. */
const sealOf = ({ hash: _hash, ...rest }: HandIn): string => hashText(canonicalJson(rest));

/** Every word of a lesson counts, its layout does not. */
export const lessonHash = (lesson: LessonFile): string => hashText(canonicalJson(lesson));

export function handInOf(lesson: LessonFile, notes: Notes, replay: Record<string, unknown>): HandIn {
  const open: HandIn = {
    kind: KIND,
    formatVersion: HAND_IN_FORMAT,
    lesson: { id: lesson.id, hash: lessonHash(lesson) },
    notes,
    replay,
    hash: '',
  };
  return { ...open, hash: sealOf(open) };
}

export const writeHandIn = (handIn: HandIn): string => `${JSON.stringify(handIn, null, 1)}\n`;

/** Why a text is no hand-in, and where (from 1). */
export interface HandInIssue {
  readonly code: 'too-large' | 'not-json' | 'not-a-hand-in' | 'version' | 'value' | 'edited';
  readonly line: number;
  readonly column: number;
  /** The value, as `notes.answers[0].sure`; '' for the whole. */
  readonly path: string;
}

export type ReadHandIn = { readonly handIn: HandIn } | { readonly issue: HandInIssue };

/** Reads a hand-in. Never throws, whatever the text. */
export function readHandIn(text: string): ReadHandIn {
  const json = parseJson(text, RULES);
  if ('fault' in json) {
    const code = json.fault.kind === 'too-large' ? 'too-large' : 'not-json';
    return { issue: { code, ...placeOf(text, json.fault.offset), path: pathText(json.fault.path) } };
  }
  const head = headOf(json.value);
  if (head !== null) return { issue: issueAt(text, head, head === 'version' ? ['formatVersion'] : []) };
  const read = handInSchema.safeParse(json.value);
  if (!read.success) {
    const { path } = read.error.issues[0]!;
    const steps = path.filter((step) => typeof step !== 'symbol');
    return { issue: issueAt(text, 'value', steps) };
  }
  if (sealOf(read.data) !== read.data.hash) return { issue: issueAt(text, 'edited', ['hash']) };
  return { handIn: read.data };
}

function headOf(value: unknown): 'not-a-hand-in' | 'version' | null {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== KIND)
    return 'not-a-hand-in';
  return 'formatVersion' in value && value.formatVersion === HAND_IN_FORMAT ? null : 'version';
}

const issueAt = (text: string, code: HandInIssue['code'], path: JsonPath): HandInIssue => ({
  code,
  ...placeOf(text, offsetsOf(text, [path])(path)),
  path: pathText(path),
});

const pathText = (path: JsonPath): string =>
  path.map((step, k) => (typeof step === 'number' ? `[${step}]` : k === 0 ? step : `.${step}`)).join('');
