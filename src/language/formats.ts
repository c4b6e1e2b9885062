// What a locale says of lists, plurals, numbers, dates and order; everything here is Intl's, made once for the locale it is asked for.

export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Where the number stands in a sum of money: "$# m". */
export interface MoneyWords {
  readonly millions: string;
  readonly billions: string;
  readonly trillions: string;
}

export interface Formats {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** "A", "A and B", "A, B and C". */
  list(items: readonly string[]): string;
  /** The form that a count takes. */
  plural(count: number, forms: Plurals): string;
  month(month: number, width: 'short' | 'long'): string;
  /** "1949", "431 BC". */
  year(year: number): string;
  number(value: number, digits?: number): string;
  /** 584 300 ppm → "58.4"; signed only where negative. */
  points(ppm: number): string;
  /** Whole points: 584 300 ppm → "58". */
  wholePoints(ppm: number): string;
  /** "+1.2", "−0.4", or "0.0" where nothing is left after rounding. */
  signed(ppm: number): string;
  /** 61 000 ppm → "6.1 %". */
  percent(ppm: number, digits?: number): string;
  /** Million dollars: 950 → "$950 m", 41 200 → "$41.2 bn". */
  money(millions: number): string;
  /** Puts names in the order of the alphabet. */
  compare(a: string, b: string): number;
}

/** ppm in one tenth of a point, the finest step that is shown. */
export const TENTH = 1_000;
const MINUS = '−';
const MOST_DIGITS = 4;

export function formatsFor(locale: string, sums: MoneyWords): Formats {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const { number, ...numbers } = numbersFor(locale, sums);
  return {
    locale,
    list: (items) => lists.format(items),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
    ...datesFor(locale),
    number,
    ...numbers,
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  };
}

/** For charts: four digits at most, whatever its size. */
export function shortNumber(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  return (value) => format.format(value).replace('-', MINUS);
}

function datesFor(locale: string): Pick<Formats, 'month' | 'year'> {
  const months = (month: 'short' | 'long') => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
  const widths = { short: months('short'), long: months('long') };
  const eras = new Intl.DateTimeFormat(locale, { year: 'numeric', era: 'short', timeZone: 'UTC' });
  return {
    month: (month, width) => widths[width].format(Date.UTC(2000, month - 1, 1)),
    year: (year) => (year < 0 ? eras.format(yearBefore(-year)) : `${year}`),
  };
}

/** Intl counts a year 0, which the calendar of scenarios does not have: 431 BC is its year −430. */
function yearBefore(year: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(1 - year, 6, 1);
  return date;
}

function numbersFor(
  locale: string,
  sums: MoneyWords,
): Pick<Formats, 'number' | 'points' | 'wholePoints' | 'signed' | 'percent' | 'money'> {
  const byDigits = Array.from(
    { length: MOST_DIGITS + 1 },
    (_, digits) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      }),
  );
  const number = (value: number, digits = 0): string =>
    byDigits[Math.min(digits, MOST_DIGITS)]!.format(value).replace('-', MINUS);
  /** Half away from zero, so that a gain and a loss of the same size read the same. */
  const points = (ppm: number): string =>
    number((Math.sign(ppm) * Math.round(Math.abs(ppm) / TENTH)) / 10, 1);
  const money = (millions: number): string => {
    if (millions < 0) return MINUS + money(-millions);
    if (millions < 1_000) return sums.millions.replace('#', number(millions));
    if (millions < 1_000_000) return sums.billions.replace('#', number(millions / 1_000, 1));
    return sums.trillions.replace('#', number(millions / 1_000_000, 2));
  };
  return {
    number,
    points,
    wholePoints: (ppm) => number(Math.round(ppm / 10_000)),
    signed: (ppm) => (Math.round(ppm / TENTH) > 0 ? `+${points(ppm)}` : points(ppm)),
    percent: (ppm, digits = 1) => `${number(ppm / 10_000, digits)}\u00a0%`,
    money,
  };
}
