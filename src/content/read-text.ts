// Decides whether a text or a value can be looked at as a content file at all: JSON, an object, of a sane size.
// Refuses to know what kind of file it is.
import { error, type Issue, pathText } from './issue';
import { places, scanJson } from './json-text';

/** Longest file that is read, in characters: a world of 200 nations takes about 3 million. */
export const MAX_TEXT = 16_000_000;

export interface ReadText {
  readonly raw: Readonly<Record<string, unknown>> | null;
  readonly issues: readonly Issue[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const refuse = (issue: Issue): ReadText => ({ raw: null, issues: [issue] });

function asObject(value: unknown): ReadText {
  if (isObject(value)) return { raw: value, issues: [] };
  return refuse(error('', 'is not an object { … }', 'A file is one JSON object.'));
}

function parse(text: string): ReadText {
  const { fault, repeated } = scanJson(text);
  const placeOf = places(text);
  if (fault !== null) {
    const place = placeOf(fault.offset);
    const message = `is not JSON: line ${place.line}, column ${place.column}: ${fault.message}`;
    return refuse({ ...error(pathText(fault.path), message, 'Mend the text there.'), ...place });
  }
  const twice = repeated.map((found) => ({
    ...error(pathText(found.path), found.message, 'Remove one of the two.'),
    ...placeOf(found.offset),
  }));
  const { raw, issues } = asObject(JSON.parse(text.replace(/^\ufeff/, '')));
  return { raw, issues: [...twice, ...issues] };
}

/** Takes JSON text or a value that was parsed already. */
export function readText(input: unknown): ReadText {
  if (typeof input !== 'string') return asObject(input);
  if (input.length > MAX_TEXT) {
    const message = `is ${Math.round(input.length / 1e6)} million characters long; at most ${MAX_TEXT / 1e6} million are read`;
    return refuse(error('', message, 'A world of 200 nations fits in 3 million.'));
  }
  return parse(input);
}

/** The path itself, then what it lies in: `a.b[2]`, `a.b`, `a`, and the whole. */
function* outwards(path: string): Generator<string> {
  let at = path;
  while (at !== '') {
    yield at;
    at = at.slice(0, Math.max(0, at.lastIndexOf('.'), at.lastIndexOf('[')));
  }
  yield '';
}

/** Adds to each issue where in `text` its value begins, or the nearest value around it. */
export function located(text: string, issues: readonly Issue[]): Issue[] {
  if (issues.every((issue) => issue.line !== undefined)) return [...issues];
  const offsets = new Map<string, number>();
  scanJson(text, (path, offset) => offsets.set(pathText(path), offset));
  const placeOf = places(text);
  return issues.map((issue) => {
    if (issue.line !== undefined) return issue;
    for (const path of outwards(issue.path)) {
      const offset = offsets.get(path);
      if (offset !== undefined) return { ...issue, ...placeOf(offset) };
    }
    return issue;
  });
}
