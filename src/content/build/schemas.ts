// The published JSON Schemas, from the same schemas that check the files.
import * as z from 'zod/mini';
import { conceptTestFileSchema } from '../schema/concept-test';
import { lessonFileSchema } from '../schema/lesson';
import { scenarioFileSchema } from '../schema/scenario';
import { theoryFileSchema } from '../schema/theory';
import { theoryExtensionSchema } from '../schema/theory-extension';

function published(schema: z.core.$ZodType, title: string): string {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema: json.$schema, title, ...json }, null, 2)}\n`;
}

/** Text of each schema file, by its name under scenarios/. */
export const schemaFiles = (): Readonly<Record<string, string>> => ({
  'scenario.schema.json': published(scenarioFileSchema, 'Scenario of Entente'),
  'lesson.schema.json': published(lessonFileSchema, 'Lesson of Entente'),
  'concept-test.schema.json': published(conceptTestFileSchema, 'Concept test of Entente'),
  'theory.schema.json': published(theoryFileSchema, 'Theory of Entente'),
  'theory-extension.schema.json': published(theoryExtensionSchema, 'Theory of Entente that extends another'),
});
