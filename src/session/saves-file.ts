// All saved games of a browser as one file, and what of such a file can be taken in. Read from outside without ever throwing.

import * as z from 'zod/mini';
import { spreadJson } from '../replay';
import { FILE_LIMITS, parseJson, type JsonRules } from '../text';
import { openSave } from './save';

const KIND = 'entente-saves';
const FORMAT_VERSION = 1;

/** Saved games in one file, at most; and characters of it. */
const MOST = 1_000;
const LARGEST = 64_000_000;

/** What a list shows of a saved game. */
export type FiledLine = z.infer<typeof lineSchema>;

/** A saved game as it goes into the file; without a line where that was lost. */
export interface FiledSave {
  readonly text: string;
  readonly line: FiledLine | null;
  /** Milliseconds since 1970. */
  readonly saved: number;
}

const RULES: JsonRules = {
  limits: { ...FILE_LIMITS, text: LARGEST, string: 2 * FILE_LIMITS.text },
  anyText: true,
};

const headSchema = z.strictObject({
  kind: z.literal(KIND),
  formatVersion: z.int(),
  saves: z.array(z.unknown()).check(z.maxLength(MOST)),
});

const words = z.string().check(z.maxLength(300));
const count = z.int().check(z.gte(0));

const lineSchema = z.strictObject({
  title: words,
  nation: words,
  season: words,
  turn: count,
  turns: count,
  over: z.boolean(),
  parted: z.optional(count),
  name: z.optional(words),
  aside: z.optional(z.literal(true)),
  scenario: z.optional(words),
  blocs: z.optional(z.record(words, count)),
  past: z.optional(z.array(words)),
});

const saveSchema = z.strictObject({ text: z.string(), line: z.unknown(), saved: count });

export const writeSavesFile = (saves: readonly FiledSave[]): string =>
  spreadJson({ kind: KIND, formatVersion: FORMAT_VERSION, saves });

/** Whether a text says that it is such a file. */
export const isSavesFile = (text: string): boolean => text.slice(0, 200).includes(`"kind": "${KIND}"`);

/** The saves that can be read, and the places (from 1) of those that cannot; null where the file is none. */
export function readSavesFile(
  text: string,
): { readonly saves: readonly FiledSave[]; readonly broken: readonly number[] } | null {
  const json = parseJson(text, RULES);
  const head = 'value' in json ? headSchema.safeParse(json.value) : null;
  if (!head?.success || head.data.formatVersion !== FORMAT_VERSION) return null;
  const read = head.data.saves.map(saveIn);
  return {
    saves: read.filter((save) => save !== null),
    broken: read.flatMap((save, index) => (save === null ? [index + 1] : [])),
  };
}

/** What a list is to show is looked at by itself: without it a game is taken in all the same. */
function saveIn(value: unknown): FiledSave | null {
  const read = saveSchema.safeParse(value);
  if (!read.success || !('save' in openSave(read.data.text))) return null;
  const { text, line, saved } = read.data;
  return { text, line: lineSchema.safeParse(line).data ?? null, saved };
}
