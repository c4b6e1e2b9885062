// Files that a class hands round, each of a kind and a version, under one hash of the whole. Read from outside without ever throwing.
import type * as z from 'zod/mini';
import { canonicalJson, hashText } from '../engine';
import { FILE_LIMITS, offsetsOf, parseJson, placeOf, type JsonPath } from '../text';

/** Why a text is no such file, and where (from 1). */
export interface SealedIssue {
  readonly code: 'too-large' | 'not-json' | 'other-kind' | 'version' | 'value' | 'edited';
  readonly line: number;
  readonly column: number;
  /** The value, as `notes.answers[0].sure`; '' for the whole. */
  readonly path: string;
}

interface Sealed {
  readonly kind: string;
  readonly formatVersion: number;
  readonly hash: string;
}

export interface SealedForm<File extends Sealed> {
  readonly kind: string;
  readonly formatVersion: number;
  readonly schema: z.ZodMiniType<File>;
  /** Characters of a whole file. */
  readonly largest: number;
}

export type ReadSealed<File> = { readonly file: File } | { readonly issue: SealedIssue };

/** Guards against slips and idle changes; whoever knows how can make another. */
const sealOf = <File extends Sealed>({ hash: _hash, ...rest }: File): string => hashText(canonicalJson(rest));

export const sealed = <File extends Sealed>(open: Omit<File, 'hash'>): File => {
  const file = { ...open, hash: '' } as File;
  return { ...file, hash: sealOf(file) };
};

export const writeSealed = (file: Sealed): string => `${JSON.stringify(file, null, 1)}\n`;

/** Reads a file of this form. Never throws, whatever the text. */
export function readSealed<File extends Sealed>(text: string, form: SealedForm<File>): ReadSealed<File> {
  const json = parseJson(text, { limits: { ...FILE_LIMITS, text: form.largest }, anyText: true });
  if ('fault' in json) {
    const code = json.fault.kind === 'too-large' ? 'too-large' : 'not-json';
    return { issue: { code, ...placeOf(text, json.fault.offset), path: pathText(json.fault.path) } };
  }
  const head = headOf(json.value, form);
  if (head !== null) return { issue: issueAt(text, head, head === 'version' ? ['formatVersion'] : []) };
  const read = form.schema.safeParse(json.value);
  if (!read.success) {
    const { path } = read.error.issues[0]!;
    const steps = path.filter((step) => typeof step !== 'symbol');
    return { issue: issueAt(text, 'value', steps) };
  }
  if (sealOf(read.data) !== read.data.hash) return { issue: issueAt(text, 'edited', ['hash']) };
  return { file: read.data };
}

function headOf(
  value: unknown,
  form: { readonly kind: string; readonly formatVersion: number },
): 'other-kind' | 'version' | null {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== form.kind)
    return 'other-kind';
  return 'formatVersion' in value && value.formatVersion === form.formatVersion ? null : 'version';
}

const issueAt = (text: string, code: SealedIssue['code'], path: JsonPath): SealedIssue => ({
  code,
  ...placeOf(text, offsetsOf(text, [path])(path)),
  path: pathText(path),
});

const pathText = (path: JsonPath): string =>
  path.map((step, k) => (typeof step === 'number' ? `[${step}]` : k === 0 ? step : `.${step}`)).join('');
