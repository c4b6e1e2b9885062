// How a scenario file writes down a crisis that is under way at the start.
import * as z from 'zod/mini';
import { CRISIS_CAUSES, RUNGS } from '../../engine';
import { nationIdSchema } from './scenario-nation';

export const crisisSchema = z
  .strictObject({
    challenger: nationIdSchema,
    target: nationIdSchema,
    cause: z.enum(CRISIS_CAUSES).check(z.describe('What began it.')),
    rung: z.enum(RUNGS).check(z.describe('How far it has come; from mobilisation on, allies are called.')),
  })
  .check(z.meta({ id: 'crisis', description: 'A crisis under way at the start.' }));
export type CrisisFile = z.infer<typeof crisisSchema>;
