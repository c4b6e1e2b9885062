// What a lesson may look at in a game: measures of a state, and conditions on how they and the events have gone so far.
import * as z from 'zod/mini';
import { EVENT_KINDS, SCORES } from '../../engine';
import { idSchema } from './common';
import { nationIdSchema } from './scenario-nation';

export const LESSON_MEASURES = [
  'burden',
  'cost-share',
  'power-share',
  'trust',
  'perceived-intent',
  'true-intent',
  'threat',
  'cohesion',
  'members',
  'abandonment',
  'entrapment',
  'score',
  'reputation',
  'transparency',
] as const;
export type LessonMeasure = (typeof LESSON_MEASURES)[number];

/** What each measure needs beside its kind. */
export const LESSON_MEASURE_NEEDS: Readonly<
  Record<LessonMeasure, readonly ('nation' | 'other' | 'pact' | 'score')[]>
> = {
  burden: ['nation'],
  'cost-share': ['nation', 'pact'],
  'power-share': ['nation'],
  trust: ['nation', 'other'],
  'perceived-intent': ['nation', 'other'],
  'true-intent': ['nation'],
  threat: ['nation', 'other'],
  cohesion: ['pact'],
  members: ['pact'],
  abandonment: ['nation', 'other'],
  entrapment: ['nation', 'other'],
  score: ['nation', 'score'],
  reputation: ['nation'],
  transparency: ['nation', 'other'],
};

export const lessonMeasureSchema = z
  .strictObject({
    of: z
      .enum(LESSON_MEASURES)
      .check(
        z.describe(
          'burden: defence spending of `nation`, % of its gdp. cost-share: its part of what all members of `pact` spend, %. ' +
            'power-share: its part of the capability of all, %. trust, perceived-intent, threat: of `nation` in or from `other`, points. ' +
            'true-intent: of `nation`, which no player sees. cohesion, members: of `pact`. ' +
            'abandonment, entrapment: what `nation` risks with its ally `other`, points. score: one of the four of `nation`. ' +
            'reputation: of `nation`. transparency: between the two.',
        ),
      ),
    nation: z.optional(nationIdSchema),
    other: z.optional(nationIdSchema),
    pact: z.optional(idSchema('Id of a pact of the start.')),
    score: z.optional(z.enum(SCORES).check(z.describe('Which of the four scores.'))),
  })
  .check(z.meta({ id: 'measure-of-lesson', description: 'A number of a state.' }));
export type LessonMeasureFile = z.infer<typeof lessonMeasureSchema>;

const bound = (what: string) => z.optional(z.number().check(z.gte(-1000), z.lte(1000), z.describe(what)));
const no = z.optional(z.boolean().check(z.describe('That it does not hold. Left out: false.')));

export const conditionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('level'),
      measure: lessonMeasureSchema,
      atLeast: bound('Lowest value now.'),
      atMost: bound('Highest value now.'),
      not: no,
    }),
    z.strictObject({
      kind: z.literal('change'),
      measure: lessonMeasureSchema,
      atLeast: bound('Lowest difference to what it was when the lesson began.'),
      atMost: bound('Highest difference.'),
      not: no,
    }),
    z.strictObject({
      kind: z.literal('compare'),
      measure: lessonMeasureSchema,
      with: lessonMeasureSchema,
      atLeast: bound('How far the first lies above the second, at least.'),
      not: no,
    }),
    z.strictObject({
      kind: z.literal('event'),
      event: z.array(z.enum(EVENT_KINDS)).check(z.minLength(1), z.describe('Kinds of event, any of them.')),
      by: z.optional(nationIdSchema),
      among: z.optional(
        z.array(nationIdSchema).check(z.describe('Nations that all take part in it. Left out: anybody.')),
      ),
      pact: z.optional(idSchema('Id of a pact that it is about.')),
      detail: z.optional(
        z.array(z.string()).check(z.describe('Words that tell cases of its kind apart, any of them.')),
      ),
      times: z.optional(
        z.int().check(z.gte(1), z.lte(100), z.describe('How often, at least. Left out: once.')),
      ),
      not: no,
    }),
  ])
  .check(z.meta({ id: 'condition', description: 'Something that holds of a game so far, or does not.' }));
export type ConditionFile = z.infer<typeof conditionSchema>;

export const conditionsSchema = (what: string) =>
  z.array(conditionSchema).check(z.minLength(1), z.maxLength(12), z.describe(`${what} All must hold.`));
