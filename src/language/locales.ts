// The languages there are, by their tags.

/** By BCP 47 tag; `en-XA` is English lengthened and accented, which shows what no catalogue words and what does not fit. */
export const LOCALES = ['en', 'fr', 'de', 'en-XA'] as const;
export type Locale = (typeof LOCALES)[number];

/** Those that are whole, by their own names: what a reader is offered. */
export const OFFERED: readonly { readonly tag: Locale; readonly name: string }[] = [
  { tag: 'en', name: 'English' },
  { tag: 'fr', name: 'Français' },
];

/** The first of the browser's languages that is whole. */
export const localeOffered = (tags: readonly string[]): Locale | undefined =>
  tags.map(localeAsked).find((locale) => OFFERED.some(({ tag }) => tag === locale)) ?? undefined;

/** The language that a tag asks for (`de`, `de-AT`, `de_DE.UTF-8`), or null. */
export function localeAsked(tag: string): Locale | null {
  const wanted = tag.split('.')[0]!.replace('_', '-').toLowerCase();
  const exact = LOCALES.find((locale) => locale.toLowerCase() === wanted);
  return exact ?? LOCALES.find((locale) => locale === wanted.split('-')[0]) ?? null;
}
