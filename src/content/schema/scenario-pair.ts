// How a scenario file writes down what stands between two nations; what is left out is neutral.
import * as z from 'zod/mini';
import { DEFAULTS } from './defaults';
import { idSchema, textSchema } from './common';
import { nationIdSchema } from './scenario-nation';

const unit = (what: string) => z.number().check(z.gte(0), z.lte(1), z.describe(what));

/** The figures of a pair that can carry a source or be marked as estimates. */
export const PAIR_FIGURES = [
  'neighbours',
  'distance',
  'rivalry',
  'grievance',
  'dispute',
  'yearsSinceDispute',
  'trade',
  'trust',
  'transparency',
  'interoperability',
] as const;

export const pairSchema = z
  .strictObject({
    between: z.tuple([nationIdSchema, nationIdSchema]).check(z.describe('The two nations, in either order.')),
    neighbours: z.optional(
      z.boolean().check(z.describe('They share a border or a narrow sea. Left out: false.')),
    ),
    distance: z.optional(
      z
        .number()
        .check(
          z.gte(1),
          z.lte(20_100),
          z.describe('Distance in km where the capitals mislead. Left out: between the capitals.'),
        ),
    ),
    rivalry: z.optional(unit('Strategic rivalry, 0…1. Left out: 0.')),
    grievance: z.optional(unit('What history left between them, 0…1. Left out: 0.')),
    dispute: z.optional(
      z.nullable(
        textSchema(120, 'What a live territorial dispute is about. Left out or null: there is none.'),
      ),
    ),
    yearsSinceDispute: z.optional(
      z.nullable(
        z
          .int()
          .check(
            z.gte(0),
            z.lte(500),
            z.describe('Years since the last militarised dispute. Left out or null: none to remember.'),
          ),
      ),
    ),
    trade: z.optional(
      z
        .number()
        .check(
          z.gte(0),
          z.lte(1_000_000_000),
          z.describe('Trade both ways, million dollars a year. Left out: 0.'),
        ),
    ),
    trust: z.optional(
      z
        .union([
          unit('Trust, the same both ways.'),
          z.tuple([
            unit("The first one's trust in the second."),
            unit("The second one's trust in the first."),
          ]),
        ])
        .check(
          z.describe(
            `Trust, 0…1: one number, or two, the first nation's in the second and the second's in the first. Left out: ${DEFAULTS.trust}.`,
          ),
        ),
    ),
    transparency: z.optional(
      unit("How well they see into each other's intentions, 0…1. Left out: the theory's base."),
    ),
    interoperability: z.optional(unit('How well their forces work together, 0…1. Left out: 0.')),
    note: z.optional(textSchema(600, 'What a reader should know about the two.')),
    sources: z.optional(
      z
        .partialRecord(z.enum(PAIR_FIGURES), idSchema('Id of a source.'))
        .check(z.describe("Where each figure comes from, by the source's id.")),
    ),
    estimates: z.optional(z.array(z.enum(PAIR_FIGURES)).check(z.describe('Figures that are estimates.'))),
  })
  .check(z.meta({ id: 'pair', description: 'What stands between two nations.' }));
export type PairFile = z.infer<typeof pairSchema>;
