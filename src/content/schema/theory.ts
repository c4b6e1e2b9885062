// What a theory file looks like: every weight of the engine's `Theory`, with a title, a summary and sources.
import * as z from 'zod/mini';
import type { Theory } from '../../engine';
import { idSchema, sourceSchema, textSchema } from './common';
import {
  clauseCostsSchema,
  cohesionSchema,
  honourSchema,
  ownWillSchema,
  pactTypesSchema,
} from './theory-pacts';
import {
  agentsSchema,
  attackSchema,
  nuclearSchema,
  crisisSchema,
  influenceSchema,
  landscapeSchema,
  patronageSchema,
  scoresSchema,
  utilitySchema,
} from './theory-play';
import { agendaSchema } from './theory-agenda';
import { bargainSchema } from './theory-bargain';
import { doubtSchema } from './theory-doubt';
import { conductSchema } from './theory-conduct';
import { politicsSchema } from './theory-politics';
import { transnationalSchema } from './theory-threats';
import { statecraftSchema } from './theory-statecraft';
import { warSchema } from './theory-war';
import { economySchema, threatSchema, transparencySchema, trustSchema } from './theory-world';

export const THEORY_FORMAT = 1;

export const theoryWeights = {
  threat: threatSchema,
  conduct: conductSchema,
  economy: economySchema,
  trust: trustSchema,
  transparency: transparencySchema,
  politics: politicsSchema,
  cohesion: cohesionSchema,
  pactTypes: pactTypesSchema,
  clauseCosts: clauseCostsSchema,
  honour: honourSchema,
  ownWill: ownWillSchema,
  attack: attackSchema,
  nuclear: nuclearSchema,
  utility: utilitySchema,
  landscape: landscapeSchema,
  crisis: crisisSchema,
  war: warSchema,
  transnational: transnationalSchema,
  scores: scoresSchema,
  patronage: patronageSchema,
  statecraft: statecraftSchema,
  influence: influenceSchema,
  agenda: agendaSchema,
  doubt: doubtSchema,
  bargain: bargainSchema,
  agents: agentsSchema,
};

export const theoryFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where editors find this schema.'))),
  formatVersion: z.literal(THEORY_FORMAT).check(z.describe('Version of this format.')),
  id: idSchema('Id of the theory; the file carries its name.'),
  title: textSchema(80, 'Its name, for people.'),
  summary: textSchema(600, 'What it holds about alliances, in two or three sentences.'),
  sources: z.array(sourceSchema).check(z.describe('Works that its weights come from.')),
  ...theoryWeights,
});

/** A theory as its file holds it: the engine's weights and what people need to know about them. */
export type TheoryFile = z.infer<typeof theoryFileSchema>;

/** The engine's part of a theory file. */
export type TheoryWeights = Omit<TheoryFile, '$schema' | 'formatVersion' | 'summary' | 'sources'>;

/** The engine's theory in a file: without what only people read. */
export function theoryOf({
  $schema: _schema,
  formatVersion: _version,
  summary: _summary,
  sources: _sources,
  ...theory
}: TheoryFile): Theory {
  return theory;
}

/** Holds only while the schema and the engine mean the same thing, in both directions. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer U)[]
    ? U[]
    : T[K] extends object
      ? Mutable<T[K]>
      : T[K];
};
export const SCHEMA_MEANS_THEORY: Same<TheoryWeights, Mutable<Theory>> = true;
