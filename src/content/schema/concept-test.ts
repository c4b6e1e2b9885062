// What a test of concepts looks like: items with four choices, an explanation for each, and sources.
import * as z from 'zod/mini';
import { idSchema, sourceSchema, textSchema } from './common';

export const CONCEPT_TEST_FORMAT = 1;
const CHOICES = 4;

const choiceSchema = z.strictObject({
  id: idSchema('Id of the choice.'),
  says: textSchema(160, 'The choice, as it is read.'),
  right: z.optional(z.literal(true).check(z.describe('Of the one that is right.'))),
  why: textSchema(300, 'Why it is right or wrong; shown after the second sitting.'),
});

const itemSchema = z
  .strictObject({
    id: idSchema('Id of the item.'),
    concept: idSchema('Id of a concept in the glossary.'),
    name: textSchema(60, 'What it is about, in a word or two.'),
    ask: textSchema(400, 'A small case, and what is asked of it.'),
    choices: z.array(choiceSchema).check(z.minLength(CHOICES), z.maxLength(CHOICES)),
    sources: z
      .array(idSchema('Id of a source of this test.'))
      .check(z.minLength(1), z.describe('Where the right answer is argued.')),
  })
  .check(z.meta({ id: 'item', description: 'A question about one concept.' }));
export type TestItem = z.infer<typeof itemSchema>;

export const conceptTestFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where editors find this schema.'))),
  formatVersion: z.literal(CONCEPT_TEST_FORMAT).check(z.describe('Version of this format.')),
  id: idSchema('Id of the test; the file carries its name.'),
  title: textSchema(80, 'Its title.'),
  minutes: z.int().check(z.gte(1), z.lte(60), z.describe('Minutes that a sitting takes.')),
  items: z.array(itemSchema).check(z.minLength(1), z.maxLength(40)),
  sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(40)),
});
export type ConceptTestFile = z.infer<typeof conceptTestFileSchema>;
