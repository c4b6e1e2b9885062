// The small schemas that scenario and theory files share: ids, texts, sources, dates.
import * as z from 'zod/mini';
import type { Pattern } from '../../language/issue';

/** Ids of files: words in small letters joined by hyphens. */
export const idSchema = (what: string) =>
  z
    .string()
    .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id' satisfies Pattern), z.maxLength(64), z.describe(what));

export const textSchema = (max: number, what: string) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.describe(what));

export const sourceSchema = z.strictObject({
  id: idSchema('Id by which entries name it.'),
  title: textSchema(400, 'Author, year, title, version.'),
  url: z.optional(
    z
      .string()
      .check(z.regex(/^https:\/\/\S+$/, 'address' satisfies Pattern), z.describe('Where it is published.')),
  ),
  note: z.optional(textSchema(2000, 'How it was used.')),
});

/** A month of a year; years before our era are negative. */
export const monthSchema = (what: string) =>
  z
    .strictObject({
      year: z.int().check(
        z.gte(-3000),
        z.lte(2200),
        z.refine((year) => year !== 0, 'no-year-0' satisfies Pattern),
      ),
      month: z.int().check(z.gte(1), z.lte(12)),
    })
    .check(z.describe(what));
