// How a scenario file writes down a transnational threat: what it is, how strong, where, and whom it aims at.
import * as z from 'zod/mini';
import { THREAT_KINDS } from '../../engine';
import { idSchema, textSchema } from './common';
import { DEFAULTS } from './defaults';
import { nationIdSchema } from './scenario-nation';

export const threatSchema = z
  .strictObject({
    id: idSchema('Id of the threat.'),
    kind: z.enum(THREAT_KINDS).check(z.describe('What sort of threat it is.')),
    name: textSchema(60, 'Its name, for people.'),
    strength: z.number().check(z.gt(0), z.lte(1), z.describe('How strong it is at the start, up to 1.')),
    growth: z.optional(
      z
        .number()
        .check(z.gte(-2), z.lte(2), z.describe('Growth a year, −2…2; below 0 it fades. Left out: 0.')),
    ),
    hidden: z.optional(z.boolean().check(z.describe('Nobody has found it yet. Left out: false.'))),
    host: z.optional(nationIdSchema),
    place: z.optional(
      z
        .strictObject({
          lat: z.number().check(z.gte(-90), z.lte(90), z.describe('Latitude, degrees north.')),
          lon: z.number().check(z.gte(-180), z.lte(180), z.describe('Longitude, degrees east.')),
        })
        .check(z.describe("Where it is. Left out: the host's capital, or everywhere.")),
    ),
    reach: z.optional(
      z
        .number()
        .check(
          z.gte(1),
          z.lte(20_000),
          z.describe(`Kilometres at which half of its strength is left. Left out: ${DEFAULTS.reach}.`),
        ),
    ),
    targets: z.optional(
      z
        .array(nationIdSchema)
        .check(z.minLength(1), z.describe('Nations it aims at. Left out: all that are open to its kind.')),
    ),
    source: z.optional(idSchema('Id of the source that tells of it.')),
    note: z.optional(textSchema(600, 'A sentence or two about it.')),
  })
  .check(z.meta({ id: 'threat', description: 'A threat that no state makes.' }));
export type ThreatFile = z.infer<typeof threatSchema>;
