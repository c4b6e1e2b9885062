// How a scenario file writes down what it asks of a nation.
import * as z from 'zod/mini';
import { OBJECTIVE_KINDS, SCORES } from '../../engine';
import { idSchema, textSchema } from './common';
import { DEFAULTS } from './defaults';
import { nationIdSchema } from './scenario-nation';

export const objectiveSchema = z
  .strictObject({
    id: idSchema('Id of the objective, of its own within the nation.'),
    nation: nationIdSchema,
    kind: z
      .enum(OBJECTIVE_KINDS)
      .check(
        z.describe(
          'allied-with: a defence pact with `with`. keep-apart: no defence pact between `with` and `and`. ' +
            'in-a-league: a defence pact of `atLeast` members. strong-side: the nation and its defenders hold `atLeast` of all capability. ' +
            'score: `score` is `atLeast`. reputation: mean trust in it is `atLeast`. no-war: it fights none. ' +
            'word-kept: no pact broken, no call refused. dispute-won: a crisis with `with` ends its way. ' +
            'ground-held: none with `with` ends the other’s way. few-ties: `atLeast` pacts or fewer.',
        ),
      ),
    with: z.optional(nationIdSchema),
    and: z.optional(nationIdSchema),
    score: z.optional(z.enum(SCORES).check(z.describe('The score meant, for the kind score.'))),
    atLeast: z.optional(
      z
        .number()
        .check(z.gte(0), z.lte(200), z.describe('A share 0…1, or a count for in-a-league and few-ties.')),
    ),
    points: z.optional(
      z
        .number()
        .check(
          z.gte(0),
          z.lte(20),
          z.describe(
            `Points that it adds to the nation's total where it is met at the end. Left out: ${DEFAULTS.objectivePoints}.`,
          ),
        ),
    ),
    decisive: z.optional(z.boolean().check(z.describe('The game ends when it is met. Left out: false.'))),
    why: textSchema(300, 'Why the nation wanted it, in a sentence.'),
  })
  .check(z.meta({ id: 'objective', description: 'What the scenario asks of a nation.' }));
export type ObjectiveFile = z.infer<typeof objectiveSchema>;

/** What each kind needs beside its nation. */
export const OBJECTIVE_NEEDS: Readonly<
  Record<ObjectiveFile['kind'], readonly ('with' | 'and' | 'score' | 'atLeast')[]>
> = {
  'allied-with': ['with'],
  'keep-apart': ['with', 'and'],
  'in-a-league': ['atLeast'],
  'strong-side': ['atLeast'],
  score: ['score', 'atLeast'],
  reputation: ['atLeast'],
  'no-war': [],
  'word-kept': [],
  'dispute-won': ['with'],
  'ground-held': ['with'],
  'few-ties': ['atLeast'],
};

/** Kinds whose `atLeast` counts members or pacts; for the others it is a share. */
export const COUNTED_OBJECTIVES: readonly ObjectiveFile['kind'][] = ['in-a-league', 'few-ties'];
