// What really came of a scenario's world, as statements that can be checked of any game of it.
import * as z from 'zod/mini';
import { CLAUSES, UPHEAVALS } from '../../engine';
import { idSchema, monthSchema, textSchema } from './common';
import { nationIdSchema } from './scenario-nation';

export const STATEMENT_KINDS = [
  'bound',
  'pact',
  'left',
  'war',
  'beside',
  'yielded',
  'regime',
  'bonds-across',
  'upheavals',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Kinds whose figure is a count a game; the figure of the others is the share of games in which they hold. */
export const COUNTED_STATEMENTS: readonly StatementKind[] = ['bonds-across', 'upheavals'];

const nations = (what: string) =>
  z.optional(z.array(nationIdSchema).check(z.minLength(1), z.maxLength(50), z.describe(what)));

const share = (what: string) => z.optional(z.number().check(z.gte(0), z.lte(100), z.describe(what)));

export const statementSchema = z
  .strictObject({
    id: idSchema('Id of the statement, of its own within the scenario.'),
    says: textSchema(300, 'What happened, as a sentence with its date.'),
    kind: z
      .enum(STATEMENT_KINDS)
      .check(
        z.describe(
          'bound: `atLeast` of `others` share a pact with `clause` with one of `nations`; left out, all of them. ' +
            'pact: a pact with `clause`, or the one named `pact`, has all `nations` in it and `atLeast` members. ' +
            'left: one of `nations` leaves the pact named `pact`, or breaks it; with `orHeld`, or gives way to another member in a crisis. ' +
            'war: one of `nations` fights one of `others`, `atLeast` nations fighting in all; left out, any. ' +
            'beside: where all `nations` are at war, none is against another; games in which they are not are not counted. ' +
            'yielded: one of `others` gives way to one of `nations` in a crisis, or loses one. ' +
            'regime: the regime of one of `nations` is `atLeast` of full democracy; before any war of its own where `inPeace`. ' +
            'bonds-across: how many pairs of one of `nations` and one of `others` share a pact with `clause`. ' +
            'upheavals: how many `upheaval`s befall `nations`, or those that were `atLeast` democratic when the game began.',
        ),
      ),
    nations: nations('Whom it is about.'),
    others: nations('With or against whom.'),
    pact: z.optional(idSchema('Id of a pact of the start.')),
    clause: z.optional(
      z.enum(CLAUSES).check(z.describe('What the pact binds its members to. Left out: defence.')),
    ),
    upheaval: z.optional(z.enum(UPHEAVALS).check(z.describe('Which kind. Left out: any.'))),
    orHeld: z.optional(
      z
        .boolean()
        .check(
          z.describe(
            'That a member coerced by another of the same pact counts like one that leaves. Left out: false.',
          ),
        ),
    ),
    inPeace: z.optional(
      z.boolean().check(z.describe('Only before the nation has fought a war. Left out: false.')),
    ),
    atLeast: z.optional(
      z
        .number()
        .check(
          z.gte(0),
          z.lte(200),
          z.describe('How many of `others`, members or fighters; or a share of 1.'),
        ),
    ),
    at: z.optional(
      z.union([
        z.literal('end').check(z.describe('At the end of the game.')),
        monthSchema('In the turn that covers this month.'),
      ]),
    ),
    by: z.optional(monthSchema('At some time until the turn that covers this month.')),
    not: z.optional(z.boolean().check(z.describe('That it does not hold. Left out: false.'))),
    expect: z
      .strictObject({
        atLeast: share('Lowest share of games, or count a game.'),
        atMost: share('Highest share of games, or count a game.'),
      })
      .check(z.describe('In how many games agents alone are expected to do likewise.')),
    whyNot: textSchema(400, 'Why games need not always go so, in a sentence.'),
    sources: z
      .array(idSchema('Id of a source.'))
      .check(z.minLength(1), z.describe('Sources that tell of it.')),
  })
  .check(
    z.meta({ id: 'statement', description: 'What came of this world, as a statement that can be checked.' }),
  );
export type StatementFile = z.infer<typeof statementSchema>;

/** What each kind needs beside. */
export const STATEMENT_NEEDS: Readonly<
  Record<StatementKind, readonly ('nations' | 'others' | 'pact' | 'atLeast')[]>
> = {
  bound: ['nations', 'others'],
  pact: ['nations'],
  left: ['pact'],
  war: [],
  beside: ['nations'],
  yielded: ['nations', 'others'],
  regime: ['nations', 'atLeast'],
  'bonds-across': ['nations', 'others'],
  upheavals: [],
};

/** What each kind may say beside what all say. */
export const STATEMENT_USES: Readonly<Record<StatementKind, readonly (keyof StatementFile)[]>> = {
  bound: ['nations', 'others', 'clause', 'atLeast', 'at', 'by'],
  pact: ['nations', 'pact', 'clause', 'atLeast', 'at', 'by'],
  left: ['nations', 'pact', 'orHeld', 'by'],
  war: ['nations', 'others', 'atLeast', 'by'],
  beside: ['nations', 'by'],
  yielded: ['nations', 'others', 'by'],
  regime: ['nations', 'atLeast', 'inPeace', 'at', 'by'],
  'bonds-across': ['nations', 'others', 'clause', 'at'],
  upheavals: ['nations', 'upheaval', 'atLeast', 'by'],
};
