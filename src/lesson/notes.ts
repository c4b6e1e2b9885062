// What a student has written down in a lesson: predictions, explanations, answers. Kept beside the game, and handed in with it.
import * as z from 'zod/mini';

/** Characters of one written answer. */
export const LONGEST_ANSWER = 2_000;
/** Characters of a reason given with a prediction. */
export const LONGEST_REASON = 300;
/** Characters of a nickname or code. */
export const LONGEST_STUDENT = 60;
const LONGEST_ID = 100;
const MOST = 40;

const idSchema = z.string().check(z.maxLength(LONGEST_ID));
const reasonSchema = z.string().check(z.maxLength(LONGEST_REASON));
const textSchema = z.string().check(z.maxLength(LONGEST_ANSWER));
const turnSchema = z.int().check(z.gte(0), z.lte(10_000));

const answerSchema = z.strictObject({
  prediction: idSchema,
  /** Id of the option; null where it was skipped. */
  choice: z.nullable(idSchema),
  /** How sure of it, in percent; null where it was skipped. */
  sure: z.nullable(z.int().check(z.gte(0), z.lte(100))),
  reason: reasonSchema,
  /** Turns that were over when it was given. */
  turn: turnSchema,
});
export type Answer = z.infer<typeof answerSchema>;

const explanationSchema = z.strictObject({ prediction: idSchema, text: textSchema });

const figuresSchema = z.array(z.number()).check(z.maxLength(MOST));

export const notesSchema = z.strictObject({
  /** Id of the lesson. */
  lesson: idSchema,
  /** A nickname or a code; '' until it is handed in. */
  student: z.string().check(z.maxLength(LONGEST_STUDENT)),
  answers: z.array(answerSchema).check(z.maxLength(MOST)),
  explanations: z.array(explanationSchema).check(z.maxLength(MOST)),
  /** Answers to the debrief's questions, in their order, and last the exit ticket. */
  written: z.array(textSchema).check(z.maxLength(MOST)),
  /** The debrief has begun. */
  finished: z.boolean(),
  /** A second try from a turn of this game: what the watched numbers came to in it. */
  whatIf: z.nullable(z.strictObject({ turn: turnSchema, figures: figuresSchema })),
  /** Where this game is itself the second try: the game that it left, at which turn, and what the numbers had come to in it. */
  branchOf: z.nullable(z.strictObject({ game: idSchema, turn: turnSchema, figures: figuresSchema })),
});
export type Notes = z.infer<typeof notesSchema>;

export const emptyNotes = (lesson: string): Notes => ({
  lesson,
  student: '',
  answers: [],
  explanations: [],
  written: [],
  finished: false,
  whatIf: null,
  branchOf: null,
});

/** Notes as they were kept; null where the text holds none. */
export function notesFrom(text: string): Notes | null {
  try {
    const read = notesSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export const answerTo = ({ answers }: Notes, prediction: string): Answer | null =>
  answers.find((answer) => answer.prediction === prediction) ?? null;

export const explanationOf = ({ explanations }: Notes, prediction: string): string =>
  explanations.find((one) => one.prediction === prediction)?.text ?? '';

/** A prediction is answered once. */
export const withAnswer = (notes: Notes, answer: Answer): Notes =>
  answerTo(notes, answer.prediction) === null ? { ...notes, answers: [...notes.answers, answer] } : notes;

export const withExplanation = (notes: Notes, prediction: string, text: string): Notes => ({
  ...notes,
  explanations: [
    ...notes.explanations.filter((one) => one.prediction !== prediction),
    { prediction, text: text.slice(0, LONGEST_ANSWER) },
  ],
});

export const withWritten = (notes: Notes, index: number, text: string): Notes => {
  const written = Array.from({ length: Math.max(notes.written.length, index + 1) }, (_, k) =>
    k === index ? text.slice(0, LONGEST_ANSWER) : (notes.written[k] ?? ''),
  );
  return { ...notes, written };
};
