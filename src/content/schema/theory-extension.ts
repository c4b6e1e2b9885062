// What a theory file looks like that says only where it differs from another: any weight may be left out.
import * as z from 'zod/mini';
import { idSchema, sourceSchema, textSchema } from './common';
import { THEORY_FORMAT, theoryWeights } from './theory';

type Schema = z.core.$ZodType;

/** The same schema with every key of every object left to choice; lists are given whole or not at all. */
function partial(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return schema;
  return z.strictObject(
    Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, z.optional(partial(inner))])),
  );
}

const whySchema = z
  .record(
    z.string(),
    z.strictObject({
      because: textSchema(400, 'What the theory holds that this follows from.'),
      source: z.optional(idSchema('One of the sources of this file.')),
    }),
  )
  .check(z.describe('Reasons, by the path of a weight or of a group of them, as "attack.trade".'));

export const theoryExtensionSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where editors find this schema.'))),
  formatVersion: z.literal(THEORY_FORMAT).check(z.describe('Version of this format.')),
  id: idSchema('Id of the theory; the file carries its name.'),
  extends: idSchema('Id of the theory that this one differs from.'),
  title: textSchema(80, 'Its name, for people.'),
  summary: textSchema(600, 'What it holds about alliances, in two or three sentences.'),
  sources: z.array(sourceSchema).check(z.describe('Works that its differences come from.')),
  why: whySchema,
  ...(Object.fromEntries(
    Object.entries(theoryWeights).map(([key, schema]) => [key, z.optional(partial(schema))]),
  ) as Record<keyof typeof theoryWeights, z.ZodMiniOptional<z.ZodMiniUnknown>>),
});

/** A theory file that holds only differences. */
export type TheoryExtension = z.infer<typeof theoryExtensionSchema>;
