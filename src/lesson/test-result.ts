// What somebody who sat a test of concepts hands over: a code that stands for nobody, what was chosen before and after, under one hash.
import * as z from 'zod/mini';
import type { ConceptTestFile } from '../content';
import { canonicalJson, hashText } from '../engine';
import { hashSchema } from './hand-in';
import { readSealed, sealed, type ReadSealed, type SealedForm } from './sealed';

const KIND = 'entente-concept-test';
const FORMAT = 1;
const LARGEST = 100_000;
export const LONGEST_CODE = 20;

export const SITTINGS = ['before', 'after'] as const;
export type When = (typeof SITTINGS)[number];

const idSchema = z.string().check(z.maxLength(64));
const codeSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_CODE));

const sittingSchema = z.strictObject({
  when: z.enum(SITTINGS),
  /** Of the order in which it was shown. */
  seed: z.string().check(z.maxLength(64)),
  choices: z.array(z.strictObject({ item: idSchema, choice: idSchema })).check(z.maxLength(40)),
});
export type Sitting = z.infer<typeof sittingSchema>;

const keptSchema = z.strictObject({
  code: codeSchema,
  sittings: z.array(sittingSchema).check(z.maxLength(SITTINGS.length)),
  /** The one that is not over. */
  open: z.nullable(sittingSchema),
});
/** A test as it is kept in the browser between and within its sittings. */
export type KeptTest = z.infer<typeof keptSchema>;

const resultSchema = z.strictObject({
  kind: z.literal(KIND),
  formatVersion: z.literal(FORMAT),
  test: z.strictObject({ id: idSchema, hash: hashSchema }),
  code: codeSchema,
  sittings: z.array(sittingSchema).check(z.minLength(1), z.maxLength(SITTINGS.length)),
  hash: hashSchema,
});
export type TestResult = z.infer<typeof resultSchema>;

const FORM: SealedForm<TestResult> = {
  kind: KIND,
  formatVersion: FORMAT,
  schema: resultSchema,
  largest: LARGEST,
};

export const conceptTestHash = (test: ConceptTestFile): string => hashText(canonicalJson(test));

export const testResultOf = (test: ConceptTestFile, { code, sittings }: KeptTest): TestResult =>
  sealed<TestResult>({
    kind: KIND,
    formatVersion: FORMAT,
    test: { id: test.id, hash: conceptTestHash(test) },
    code,
    sittings,
  });

export const readTestResult = (text: string): ReadSealed<TestResult> => readSealed(text, FORM);

/** What was kept of a test; null where the text holds none. */
export function keptTestFrom(text: string): KeptTest | null {
  try {
    const read = keptSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
