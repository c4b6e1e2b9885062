// The form of a catalogue: what one language fills with its own words another fills with its own.

/** Any text where this one has a text; functions keep what they are asked. */
export type Wording<Words> = Words extends string
  ? string
  : Words extends (...asked: infer Asked) => infer Said
    ? (...asked: Asked) => Wording<Said>
    : Words extends object
      ? { readonly [Key in keyof Words]: Wording<Words[Key]> }
      : Words;

/** A catalogue that is not finished yet. */
export type Draft<Words> = Words extends string | readonly unknown[] | ((...asked: never) => unknown)
  ? Words
  : { readonly [Key in keyof Words]?: Draft<Words[Key]> };

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The draft, with another language's words for all that it lacks. */
export const completed = <Words>(draft: Draft<Words>, other: Words): Words => filled(draft, other) as Words;

function filled(draft: unknown, other: unknown): unknown {
  if (draft === undefined) return other;
  if (!isBranch(draft) || !isBranch(other)) return draft;
  return Object.fromEntries(Object.keys(other).map((key) => [key, filled(draft[key], other[key])]));
}

/** Where the draft lacks words that the other has: `chrome.start.tagline`. */
export function missingFrom(draft: unknown, other: unknown, path = ''): readonly string[] {
  if (!isBranch(other)) return draft === undefined ? [path] : [];
  return Object.keys(other).flatMap((key) =>
    missingFrom(isBranch(draft) ? draft[key] : undefined, other[key], path === '' ? key : `${path}.${key}`),
  );
}
