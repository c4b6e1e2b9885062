// What a locale says of lists, plurals and months; everything here is Intl's, for the locale it is asked for.

export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Formats {
  readonly locale: string;
  /** "A", "A and B", "A, B and C". */
  list(items: readonly string[]): string;
  /** The form that a count takes. */
  plural(count: number, forms: Plurals): string;
  month(month: number, width: 'short' | 'long'): string;
}

export function formatsFor(locale: string): Formats {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const months = (month: 'short' | 'long') => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
  const widths = { short: months('short'), long: months('long') };
  return {
    locale,
    list: (items) => lists.format(items),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
    month: (month, width) => widths[width].format(Date.UTC(2000, month - 1, 1)),
  };
}

/** British English, which the catalogue is written in: no comma before the last "and". */
export const english = formatsFor('en-GB');
