// An economic measure in force at the start: a sanction, or a delivery of what another lacks.
import * as z from 'zod/mini';
import { RESOURCES } from '../../engine';
import { nationIdSchema } from './scenario-nation';

/** Those that need no figure of their own. */
export const STANDING_MEASURES = ['sanction', 'resource-deal'] as const;

export const measureSchema = z
  .strictObject({
    kind: z
      .enum(STANDING_MEASURES)
      .check(z.describe('A sanction, or a deal by which one delivers what the other lacks.')),
    by: nationIdSchema,
    on: nationIdSchema,
    resource: z.optional(
      z
        .enum(RESOURCES)
        .check(z.describe('What is delivered; a resource deal names it, a sanction does not.')),
    ),
  })
  .check(z.meta({ id: 'measure', description: 'An economic measure in force at the start.' }));
export type MeasureFile = z.infer<typeof measureSchema>;
