// What a scenario file looks like as a whole.
import * as z from 'zod/mini';
import { REASONS_SHOWN } from '../../engine';
import { idSchema, monthSchema, sourceSchema, textSchema } from './common';
import { crisisSchema } from './scenario-crisis';
import { statementSchema } from './scenario-history';
import { measureSchema } from './scenario-measure';
import { nationIdSchema, nationSchema } from './scenario-nation';
import { objectiveSchema } from './scenario-objective';
import { pactSchema } from './scenario-pact';
import { pairSchema } from './scenario-pair';
import { scriptSchema } from './scenario-script';
import { threatSchema } from './scenario-threat';

export const SCENARIO_FORMAT = 1;
export const MAX_NATIONS = 200;
export const KINDS = ['historical', 'fictional', 'generated'] as const;

/** Everything but the three long lists. */
export const headerShape = {
  $schema: z.optional(z.string().check(z.describe('Where editors find this schema.'))),
  formatVersion: z.literal(SCENARIO_FORMAT).check(z.describe('Version of this format.')),
  id: idSchema('Id of the scenario; the file carries its name.'),
  title: textSchema(80, 'Its title.'),
  summary: textSchema(600, 'What it is about, in two or three sentences.'),
  kind: z.enum(KINDS).check(z.describe('Where the world comes from.')),
  lesson: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          'A small world for a lesson: listed with the lessons, not among the worlds. Left out: false.',
        ),
      ),
  ),
  minutes: z.int().check(z.gte(1), z.lte(600), z.describe('How long a game takes, in minutes.')),
  concepts: z
    .array(idSchema('Id of a concept in the glossary.'))
    .check(z.describe('Concepts of the field that it shows.')),
  start: monthSchema('When it begins.'),
  turnsPerYear: z.literal([1, 2, 4, 12]).check(z.describe('Turns a year: 1, 2, 4 or 12.')),
  turns: z.int().check(z.gte(1), z.lte(1200), z.describe('Turns after which the game ends.')),
  tempo: z
    .number()
    .check(z.gte(0.1), z.lte(12), z.describe("1 is history's pace; games for people run at 2 to 4.")),
  theory: idSchema('Id of the theory whose weights it is played under.'),
  map: z.nullable(idSchema('Id of a map.')).check(z.describe('Id of its map; null for a generated layout.')),
  sources: z.array(sourceSchema).check(z.describe('Where its facts come from.')),
  hidden: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          'Whether the character of every nation is hidden until the game is over. Left out: false.',
        ),
      ),
  ),
  reasons: z.optional(
    z
      .enum(REASONS_SHOWN)
      .check(z.describe('When players may read what the agents weighed. Left out: each-turn.')),
  ),
  recommended: z
    .array(z.strictObject({ nation: nationIdSchema, why: textSchema(300, 'Why to play it, in a sentence.') }))
    .check(z.describe('Nations to play, the best first.')),
};

export const headerSchema = z.object(headerShape);

export const scenarioFileSchema = z.strictObject({
  ...headerShape,
  nations: z
    .array(nationSchema)
    .check(z.minLength(2), z.maxLength(MAX_NATIONS), z.describe('The nations, in any order.')),
  pairs: z
    .array(pairSchema)
    .check(z.describe('What stands between two nations; pairs left out are neutral.')),
  pacts: z.array(pactSchema).check(z.describe('Pacts in force at the start.')),
  crises: z.optional(
    z.array(crisisSchema).check(z.describe('Crises under way at the start. Left out: none.')),
  ),
  measures: z.optional(
    z
      .array(measureSchema)
      .check(z.describe('Sanctions and deliveries in force at the start. Left out: none.')),
  ),
  threats: z.optional(
    z
      .array(threatSchema)
      .check(
        z.describe(
          'Threats that no state makes: terrorism, cyber, climate, shocks, insurgency. Left out: none.',
        ),
      ),
  ),
  script: z.optional(
    z
      .array(scriptSchema)
      .check(z.describe('What happens at a date, whatever anyone does. Left out: nothing.')),
  ),
  objectives: z.optional(
    z
      .array(objectiveSchema)
      .check(z.describe('What is asked of nations beside their scores. Left out: nothing.')),
  ),
  history: z.optional(
    z
      .array(statementSchema)
      .check(
        z.describe('What really came of this world; games are held against it. Left out: nothing is known.'),
      ),
  ),
});
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
export type ScenarioHeader = z.infer<typeof headerSchema>;
