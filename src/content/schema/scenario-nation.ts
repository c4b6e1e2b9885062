// How a scenario file writes down a nation, in units for people: shares as decimals, money in millions.
import * as z from 'zod/mini';
import { AGENTS, ARSENALS, ISSUE_AREAS, RESOURCES, SCORES, THREAT_KINDS } from '../../engine';
import type { Pattern } from '../../language/issue';
import { DEFAULTS } from './defaults';
import { idSchema, textSchema } from './common';
import { each } from './weight';

/** Hand-made worlds use three letters; generated ones may use up to six letters and digits. */
export const nationIdSchema = z
  .string()
  .check(
    z.regex(/^[A-Z][A-Z0-9]{1,5}$/, 'nation-id' satisfies Pattern),
    z.describe('Id of a nation: three capital letters, as a rule its ISO code.'),
  );

const share = (what: string, byDefault: number) =>
  z.optional(z.number().check(z.gte(0), z.lte(1), z.describe(`${what}, 0…1. Left out: ${byDefault}.`)));

const capital = z.strictObject({
  name: textSchema(60, 'Its name.'),
  lat: z.number().check(z.gte(-90), z.lte(90), z.describe('Latitude, degrees north.')),
  lon: z.number().check(z.gte(-180), z.lte(180), z.describe('Longitude, degrees east.')),
});

const part = z.optional(z.number().check(z.gte(0), z.lte(1)));
const interests = z
  .strictObject(each(ISSUE_AREAS, () => part))
  .check(z.describe('What it cares about: weights that sum to 1; an area left out weighs 0.'));
const amount = (what: string) => z.number().check(z.gte(0), z.lte(1_000_000), z.describe(what));
const balance = z.optional(
  z.strictObject({
    supply: amount('What it has a year, deliveries from outside the scenario included.'),
    demand: amount('What it needs a year.'),
  }),
);
const resources = z
  .strictObject(each(RESOURCES, () => balance))
  .check(
    z.describe(
      'Supply and demand a year, in any one unit for each resource. What is left out is neither had nor needed.',
    ),
  );
const scoreWeights = z
  .strictObject(each(SCORES, () => part))
  .check(z.describe('What its score is made of: weights that sum to 1. Left out: a quarter each.'));

const exposure = z
  .strictObject(each(THREAT_KINDS, () => part))
  .check(z.describe('How open it lies to each kind of transnational threat, 0…1. Left out: not at all.'));

/** The figures of a nation that can carry a source or be marked as estimates. */
export const NATION_FIGURES = [
  'capital',
  'capability',
  'gdp',
  'population',
  'arsenal',
  'burden',
  'regime',
  'intent',
  'offence',
  'autonomyTaste',
  'nationalism',
  'readiness',
  'technology',
  'projection',
  'stability',
  'tradeElsewhere',
  'resources',
  'interests',
  'exposure',
  'agent',
] as const;

export const nationSchema = z
  .strictObject({
    id: nationIdSchema,
    name: textSchema(60, 'Its name, for people.'),
    capital,
    region: idSchema('Region it counts itself to.'),
    culture: idSchema('Culture; two nations of one culture misunderstand each other less.'),
    capability: z
      .number()
      .check(z.gte(0.000001), z.lte(1), z.describe("Share of the world's capability (CINC), 0.000001…1.")),
    gdp: z
      .number()
      .check(
        z.gte(1),
        z.lte(1_000_000_000),
        z.describe("Million dollars a year, in the scenario's constant money."),
      ),
    population: z.optional(
      z
        .number()
        .check(
          z.gte(0),
          z.lte(10_000_000),
          z.describe('Its people, thousands. Left out: not known, and its wealth counts for nothing.'),
        ),
    ),
    arsenal: z.optional(
      z
        .enum(ARSENALS)
        .check(
          z.describe(
            `Nuclear weapons: none, some, or enough to strike back after a first strike. Left out: ${DEFAULTS.arsenal}.`,
          ),
        ),
    ),
    burden: share('Defence spending as a share of gdp', DEFAULTS.burden),
    regime: z.optional(
      z
        .number()
        .check(z.gte(-1), z.lte(1), z.describe('−1 autocracy … 1 democracy. Left out: 0, not known.')),
    ),
    intent: share('How revisionist it really is, hidden from the others', DEFAULTS.intent),
    offence: share('Offensive share of its forces', DEFAULTS.offence),
    autonomyTaste: share('How dearly it holds its freedom of action', DEFAULTS.autonomyTaste),
    nationalism: share(
      'How far it puts itself above common causes: it gains trust slowly',
      DEFAULTS.nationalism,
    ),
    readiness: share('Readiness of its forces', DEFAULTS.readiness),
    technology: share('Level of its technology', DEFAULTS.technology),
    projection: share('Power projection: how far distance fails to weaken its forces', DEFAULTS.projection),
    stability: share('Stability of its government', DEFAULTS.stability),
    tradeElsewhere: z.optional(
      z
        .number()
        .check(
          z.gte(0),
          z.lte(1_000_000_000),
          z.describe(
            'Trade with nations outside the scenario, both ways, million dollars a year. Left out: 0.',
          ),
        ),
    ),
    resources: z.optional(resources),
    interests: z.optional(interests),
    scoreWeights: z.optional(scoreWeights),
    exposure: z.optional(exposure),
    agent: z.optional(
      z
        .union([z.enum(AGENTS), z.partialRecord(z.enum(AGENTS), z.number().check(z.gte(0), z.lte(1)))])
        .check(
          z.describe(
            `Who plays it when nobody says otherwise: an agent, or a mixture as shares that sum to 1. Left out: ${DEFAULTS.agent}.`,
          ),
        ),
    ),
    hidden: z.optional(
      z
        .boolean()
        .check(
          z.describe('Whether players learn its character only when the game is over. Left out: false.'),
        ),
    ),
    note: z.optional(textSchema(600, 'A sentence or two for whoever plays it.')),
    reasons: z.optional(
      z
        .partialRecord(z.enum(NATION_FIGURES), textSchema(400, 'Why this figure is what it is.'))
        .check(z.describe('Reasons for figures that were coded by judgement.')),
    ),
    sources: z.optional(
      z
        .partialRecord(z.enum(NATION_FIGURES), idSchema('Id of a source.'))
        .check(z.describe("Where each figure comes from, by the source's id.")),
    ),
    estimates: z.optional(z.array(z.enum(NATION_FIGURES)).check(z.describe('Figures that are estimates.'))),
  })
  .check(z.meta({ id: 'nation', description: 'A nation.' }));
export type NationFile = z.infer<typeof nationSchema>;
