// What a lesson file looks like: a game that everybody plays alike, what is asked of the student, and what the teacher is told.
import * as z from 'zod/mini';
import { idSchema, sourceSchema, textSchema } from './common';
import { conditionSchema, conditionsSchema, lessonMeasureSchema } from './lesson-condition';
import { policySchema } from './lesson-policy';
import { nationIdSchema } from './scenario-nation';

export const LESSON_FORMAT = 1;
export const LESSON_PARTS = ['hook', 'play', 'debrief', 'exit'] as const;
export type LessonPart = (typeof LESSON_PARTS)[number];

const turn = (what: string) => z.int().check(z.gte(0), z.lte(200), z.describe(what));
const minutes = (what: string) => z.int().check(z.gte(1), z.lte(120), z.describe(what));
const cites = z
  .array(idSchema('Id of a source of this lesson.'))
  .check(z.minLength(1), z.describe('Sources that tell of it.'));

const optionSchema = z.strictObject({
  id: idSchema('Id of the answer.'),
  says: textSchema(160, 'The answer, as the student reads it.'),
  when: z.optional(
    conditionsSchema(
      'That it came true, asked when the prediction is judged; the first that holds is the one.',
    ),
  ),
  reply: textSchema(
    400,
    'What the student who chose it is told once it is judged, whether it came true or not.',
  ),
});

const predictionSchema = z
  .strictObject({
    id: idSchema('Id of the prediction.'),
    after: turn('Asked when so many turns are over; 0 is before the first.'),
    judged: turn('Judged when so many turns are over.'),
    predict: textSchema(240, 'The question before it is seen.'),
    options: z
      .array(optionSchema)
      .check(
        z.minLength(2),
        z.maxLength(5),
        z.describe('Answers; the last has no `when` and stands for the rest.'),
      ),
    observe: textSchema(240, 'What the student is asked to look at once it has happened.'),
    explain: textSchema(300, 'What is asked for in the student’s own words, with the account open.'),
    account: z
      .union([
        z.strictObject({ nation: nationIdSchema, toward: z.optional(nationIdSchema) }),
        z.strictObject({ pact: idSchema('Id of a pact of the start.') }),
      ])
      .check(z.describe('Whose account is opened: a nation’s, perhaps towards another, or a pact’s.')),
  })
  .check(z.meta({ id: 'prediction', description: 'Predict, observe, explain.' }));
export type PredictionFile = z.infer<typeof predictionSchema>;

const checkpointSchema = z
  .strictObject({
    id: idSchema('Id of the checkpoint.'),
    says: textSchema(200, 'What is to be reached or noticed.'),
    when: conditionsSchema('When it is reached.'),
    hint: textSchema(300, 'What helps a student who has not reached it.'),
  })
  .check(z.meta({ id: 'checkpoint', description: 'Something to reach on the way.' }));

const hintSchema = z.strictObject({
  after: turn('Shown when so many turns are over.'),
  says: textSchema(300, 'The hint.'),
});

const caseSchema = z.strictObject({
  title: textSchema(120, 'The real case.'),
  text: textSchema(1600, 'What happened, in a paragraph.'),
  sources: cites,
});

const debriefSchema = z.strictObject({
  watch: z
    .array(z.strictObject({ says: textSchema(120, 'Its name.'), measure: lessonMeasureSchema }))
    .check(
      z.minLength(1),
      z.maxLength(8),
      z.describe('Numbers set side by side, from the start to the end.'),
    ),
  revealed: z
    .array(z.tuple([nationIdSchema, nationIdSchema]))
    .check(
      z.maxLength(8),
      z.describe('Pairs: what the first took the second’s intent for, and what it was.'),
    ),
  whatIf: z.strictObject({
    ask: textSchema(240, 'The branch that is asked for.'),
    after: turn('The turn to go back to.'),
  }),
  soWhat: caseSchema,
  written: z
    .array(textSchema(240, 'A question to be answered in writing.'))
    .check(z.minLength(3), z.maxLength(3)),
});

const teacherSchema = z.strictObject({
  objective: textSchema(400, 'What students can do after it.'),
  script: z
    .array(
      z.strictObject({
        part: z.enum(LESSON_PARTS).check(z.describe('Part of the lesson.')),
        says: textSchema(600, 'What to do and say.'),
      }),
    )
    .check(z.minLength(4), z.maxLength(12)),
  misconceptions: z
    .array(
      z.strictObject({
        says: textSchema(200, 'What students often think.'),
        answer: textSchema(400, 'What to answer.'),
      }),
    )
    .check(z.minLength(2), z.maxLength(8)),
  questions: z.array(textSchema(240, 'A question for the class.')).check(z.minLength(3), z.maxLength(10)),
  rubric: z
    .array(
      z.strictObject({
        criterion: textSchema(120, 'What is looked at.'),
        weak: textSchema(240, 'Not yet.'),
        fair: textSchema(240, 'Good enough.'),
        strong: textSchema(240, 'Very good.'),
      }),
    )
    .check(z.minLength(2), z.maxLength(6)),
  simplified: textSchema(400, 'What the model leaves out here, to be said aloud.'),
});

const trialSchema = z.strictObject({
  concept: z.strictObject({
    says: textSchema(200, 'What happens when the student does nothing.'),
    when: conditionsSchema('Asked at the end of the lesson.'),
    share: z.number().check(z.gte(0), z.lte(1), z.describe('Least share of games in which it must happen.')),
  }),
  policies: z.array(policySchema).check(z.minLength(1), z.maxLength(8), z.describe('The passive one first.')),
  figures: z
    .array(
      z.union([
        z.strictObject({ says: textSchema(80, 'Its name.'), measure: lessonMeasureSchema }),
        z.strictObject({
          says: textSchema(80, 'Its name.'),
          holds: z.array(conditionSchema).check(z.minLength(1)),
        }),
      ]),
    )
    .check(
      z.minLength(1),
      z.maxLength(12),
      z.describe('Columns of the table: a mean at the end, or a share of games.'),
    ),
});

export const lessonFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where editors find this schema.'))),
  formatVersion: z.literal(LESSON_FORMAT).check(z.describe('Version of this format.')),
  id: idSchema('Id of the lesson; the file carries its name.'),
  title: textSchema(80, 'Its title.'),
  question: textSchema(160, 'The question that it is about.'),
  summary: textSchema(400, 'What it is about, in a sentence or two.'),
  concepts: z.array(idSchema('Id of a concept in the glossary.')).check(z.minLength(1), z.maxLength(6)),
  scenario: idSchema('Id of its scenario.'),
  seed: textSchema(40, 'The seed that everybody plays, so that all see the same world.'),
  seedLocked: z.boolean().check(z.describe('Whether the student must play that seed.')),
  theory: z.optional(idSchema('Id of the theory it is played under. Left out: the scenario’s own.')),
  nation: nationIdSchema,
  turns: z.int().check(z.gte(1), z.lte(40), z.describe('Turns after which the debrief begins.')),
  minutes: z.strictObject({
    hook: minutes('Minutes for the question and the first prediction.'),
    play: minutes('Minutes for playing.'),
    debrief: minutes('Minutes for the debrief.'),
    exit: minutes('Minutes for the exit ticket.'),
  }),
  hook: textSchema(900, 'What the student reads first.'),
  task: textSchema(300, 'What the student is to do.'),
  predictions: z.array(predictionSchema).check(z.minLength(1), z.maxLength(6)),
  checkpoints: z.array(checkpointSchema).check(z.maxLength(6)),
  hints: z.array(hintSchema).check(z.maxLength(8)),
  debrief: debriefSchema,
  exit: textSchema(240, 'The question of the exit ticket.'),
  teacher: teacherSchema,
  trial: trialSchema.check(z.describe('How the lesson is tried out of sight, by entente lint.')),
  sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(40)),
});
export type LessonFile = z.infer<typeof lessonFileSchema>;
