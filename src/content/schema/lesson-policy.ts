// How a lesson writes down a policy: what whoever plays the student's nation does, turn by turn, so that lessons can be tried out of sight.
import * as z from 'zod/mini';
import { ANSWERS, CLAUSES, PACT_TYPES, STANCES, TRIGGERS } from '../../engine';
import { idSchema, textSchema } from './common';
import { nationIdSchema } from './scenario-nation';

const onPact = { pact: idSchema('Id of a pact of the start.') };
const withOne = { with: nationIdSchema };
const toOne = { to: nationIdSchema };
const when = {
  from: z.optional(z.int().check(z.gte(1), z.lte(200), z.describe('First turn, from 1. Left out: 1.'))),
  until: z.optional(z.int().check(z.gte(1), z.lte(200), z.describe('Last turn. Left out: the last.'))),
};

const actSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('set-defence-spending'),
      burden: z.number().check(z.gte(0), z.lte(0.25), z.describe('Share of gdp to move towards.')),
      ...when,
    }),
    z.strictObject({ kind: z.literal('exercise'), ...withOne, ...when }),
    z.strictObject({ kind: z.literal('dialogue'), ...withOne, ...when }),
    z.strictObject({ kind: z.literal('summit'), ...onPact, ...when }),
    z.strictObject({ kind: z.literal('trade-deal'), ...withOne, ...when }),
    z.strictObject({ kind: z.literal('share-intelligence'), ...withOne, ...when }),
    z.strictObject({ kind: z.literal('aid'), ...toOne, ...when }),
    z.strictObject({ kind: z.literal('arms-sale'), ...toOne, ...when }),
    z.strictObject({ kind: z.literal('press-claim'), against: nationIdSchema, ...when }),
    z.strictObject({ kind: z.literal('sanction'), against: nationIdSchema, ...when }),
    z.strictObject({ kind: z.literal('leave'), ...onPact, ...when }),
    z.strictObject({ kind: z.literal('break'), ...onPact, ...when }),
    z.strictObject({
      kind: z.literal('propose'),
      pactType: z.enum(PACT_TYPES),
      name: textSchema(100, 'What it is to be called.'),
      invited: z.array(nationIdSchema).check(z.minLength(1)),
      clauses: z.array(z.enum(CLAUSES)).check(z.minLength(1)),
      ...when,
    }),
    z.strictObject({
      kind: z.literal('amend'),
      ...onPact,
      clauses: z.array(z.enum(CLAUSES)).check(z.minLength(1), z.describe('All clauses it is to have.')),
      pledge: z.optional(z.number().check(z.gte(0), z.lte(0.25), z.describe('Left out: as it is.'))),
      trigger: z.optional(z.enum(TRIGGERS).check(z.describe('Left out: as it is.'))),
      unconditional: z.optional(z.boolean().check(z.describe('Left out: as it is.'))),
      ...when,
    }),
    z.strictObject({
      kind: z.literal('answer-call'),
      answer: z.enum(ANSWERS),
      ally: z.optional(nationIdSchema),
      ...when,
    }),
    z.strictObject({ kind: z.literal('crisis-stance'), stance: z.enum(STANCES), ...when }),
    z.strictObject({ kind: z.literal('accept'), ...when }),
  ])
  .check(
    z.meta({ id: 'act', description: 'An order given in every turn of a span in which it is allowed.' }),
  );
export type ActFile = z.infer<typeof actSchema>;

export const POLICY_STANDINGS = ['passive', 'right', 'wrong'] as const;

export const policySchema = z
  .strictObject({
    id: idSchema('Id of the policy.'),
    says: textSchema(160, 'What it does, in a sentence.'),
    standing: z
      .enum(POLICY_STANDINGS)
      .check(z.describe('passive: no order at all; right or wrong: what the lesson teaches of it.')),
    acts: z.array(actSchema).check(z.maxLength(40), z.describe('Orders; none for the passive one.')),
  })
  .check(z.meta({ id: 'policy', description: 'A way of playing the nation of the lesson.' }));
export type PolicyFile = z.infer<typeof policySchema>;
