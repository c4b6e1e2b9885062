// How a scenario file writes down what happens at a date whatever anyone does: effects, and perhaps a crisis.
import * as z from 'zod/mini';
import { SCRIPT_KINDS, SCRIPTED_NATION_COLUMNS, SCRIPTED_PAIR_COLUMNS } from '../../engine';
import { idSchema, monthSchema, textSchema } from './common';
import { nationIdSchema } from './scenario-nation';

const by = z
  .number()
  .check(
    z.gte(-1),
    z.lte(1),
    z.describe(
      'By how much, −1…1; of what there is for gdp, capability and trade, otherwise of the whole. An arsenal moves by one step, up or down.',
    ),
  );

const effectSchema = z.union([
  z.strictObject({
    nation: nationIdSchema,
    column: z.enum(SCRIPTED_NATION_COLUMNS).check(z.describe('What of the nation moves.')),
    by,
  }),
  z.strictObject({
    between: z
      .tuple([nationIdSchema, nationIdSchema])
      .check(z.describe("The two nations; for trust, the first one's in the second.")),
    column: z.enum(SCRIPTED_PAIR_COLUMNS).check(z.describe('What between them moves.')),
    by,
  }),
]);
export type ScriptedEffectFile = z.infer<typeof effectSchema>;

export const scriptSchema = z
  .strictObject({
    id: idSchema('Id of the event.'),
    title: textSchema(160, 'What happens, as a sentence for the log.'),
    date: monthSchema('When: the turn that covers this month.'),
    kind: z
      .enum(SCRIPT_KINDS)
      .check(z.describe('What sort of event it is; it names the cause of its crisis.')),
    nations: z
      .array(nationIdSchema)
      .check(z.minLength(1), z.maxLength(50), z.describe('Whom it concerns, first of all first.')),
    chance: z.optional(
      z.number().check(z.gte(0), z.lte(1), z.describe('Chance that it happens. Left out: 1.')),
    ),
    effects: z.optional(
      z.array(effectSchema).check(z.maxLength(200), z.describe('What it moves. Left out: nothing.')),
    ),
    crisis: z.optional(
      z
        .strictObject({ challenger: nationIdSchema, target: nationIdSchema })
        .check(z.describe('The crisis it opens, where neither is in one. Left out: none.')),
    ),
    source: z.optional(idSchema('Id of the source that tells of it.')),
  })
  .check(z.meta({ id: 'scripted', description: 'An event of the script.' }));
export type ScriptFile = z.infer<typeof scriptSchema>;
