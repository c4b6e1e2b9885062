// How a scenario file writes down a pact in force at the start; what is left out is its type's default.
import * as z from 'zod/mini';
import { CLAUSES, DECISION_RULES, PACT_TYPES, THREAT_KINDS, TRIGGERS } from '../../engine';
import { idSchema, monthSchema, textSchema } from './common';
import { nationIdSchema } from './scenario-nation';

export const pactSchema = z
  .strictObject({
    id: idSchema('Id of the pact.'),
    name: textSchema(100, 'Its name.'),
    type: z.enum(PACT_TYPES).check(z.describe('Kind of pact.')),
    members: z.array(nationIdSchema).check(z.describe('Its members.')),
    lead: z.optional(z.nullable(nationIdSchema)),
    signed: monthSchema('When it was signed.'),
    clauses: z.optional(
      z
        .array(z.enum(CLAUSES))
        .check(z.describe("What it binds its members to. Left out: the type's defaults.")),
    ),
    trigger: z.optional(
      z
        .enum(TRIGGERS)
        .check(z.describe("Whether a call binds by itself or by a vote. Left out: the type's default.")),
    ),
    unconditional: z.optional(
      z.boolean().check(z.describe('A promise to come whoever began it. Left out: false.')),
    ),
    against: z.optional(
      z.nullable(nationIdSchema).check(z.describe('The one adversary it is about. Left out or null: any.')),
    ),
    scope: z.optional(
      z
        .strictObject({
          region: z.optional(
            z.nullable(
              textSchema(60, 'Only attacks on members at home in this region. Left out or null: anywhere.'),
            ),
          ),
          threats: z.optional(
            z
              .array(z.enum(THREAT_KINDS))
              .check(z.describe('Kinds of transnational threat it is about. Left out: none.')),
          ),
        })
        .check(z.describe('Where, and against what beside states, it holds. Left out: anywhere.')),
    ),
    chaining: z.optional(
      z
        .boolean()
        .check(
          z.describe('Who comes to an ally’s aid under another pact may call on it too. Left out: false.'),
        ),
    ),
    termYears: z.optional(
      z
        .int()
        .check(
          z.gte(0),
          z.lte(200),
          z.describe("Years it runs for since signing; 0 is without limit. Left out: the type's default."),
        ),
    ),
    noticeTurns: z.optional(
      z
        .int()
        .check(z.gte(0), z.lte(48), z.describe("Notice of exit, in turns. Left out: the type's default.")),
    ),
    decision: z.optional(
      z.enum(DECISION_RULES).check(z.describe("How members decide. Left out: the type's default.")),
    ),
    pledge: z.optional(
      z
        .number()
        .check(
          z.gte(0),
          z.lte(0.25),
          z.describe("Defence spending pledged, as a share of gdp. Left out: the type's default."),
        ),
    ),
    note: z.optional(textSchema(600, 'What a reader should know about it.')),
    sources: z.optional(z.array(idSchema('Id of a source.'))),
  })
  .check(z.meta({ id: 'pact', description: 'A pact in force at the start.' }));
export type PactFile = z.infer<typeof pactSchema>;
