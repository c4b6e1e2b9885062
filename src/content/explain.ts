// How a breach of the schema is put to a person: what is wrong there and what would mend it.
import type * as z from 'zod/mini';
import { counted, error, type Issue, MOST_ISSUES, type Path, pathText } from './issue';
import { didYouMean } from './nearest';
import { describedAt, keysAt } from './schema/walk';

type Schema = z.core.$ZodType;
type Breach = z.core.$ZodIssue;

const WORDS: Readonly<Record<string, string>> = {
  object: 'an object { … }',
  array: 'a list [ … ]',
  tuple: 'a list of two',
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  record: 'an object { … }',
};

export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  let at: unknown = root;
  for (const step of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}

/** The branch of a union that came closest: the one that failed deepest, then the one with the fewest complaints. */
function closest(branches: readonly (readonly Breach[])[]): readonly Breach[] {
  const depth = (branch: readonly Breach[]) => Math.max(0, ...branch.map((issue) => issue.path.length));
  const wrongKind = (branch: readonly Breach[]) =>
    branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type') ? 1 : 0;
  return [...branches].sort(
    (a, b) => wrongKind(a) - wrongKind(b) || depth(b) - depth(a) || a.length - b.length,
  )[0]!;
}

function range(breach: Breach & { code: 'too_small' | 'too_big' }, value: unknown): [string, string] {
  const small = breach.code === 'too_small';
  const limit = Number(small ? breach.minimum : breach.maximum);
  const bound = small ? 'at least' : 'at most';
  if (breach.origin === 'array') {
    const length = (value as unknown[]).length;
    return [
      `has ${counted(length, 'entry', 'entries')}; there must be ${bound} ${limit}`,
      `Give ${bound} ${counted(limit, 'entry', 'entries')}.`,
    ];
  }
  if (breach.origin === 'string') {
    if (limit === 1) return ['is empty', 'Give it a text.'];
    return [`is ${String(value).length} characters long; there may be ${bound} ${limit}`, 'Shorten it.'];
  }
  const percent = !small && limit === 1 && Number(value) <= 100;
  const hint = percent
    ? `Shares are decimals: ${value} % is ${Number(value) / 100}.`
    : `Choose ${bound} ${limit}.`;
  return [`is ${shown(value)}; it must be ${bound} ${limit}`, hint];
}

/** Message and suggestion of one breach, the value at hand. */
function worded(breach: Breach, value: unknown, said: string): [string, string] {
  switch (breach.code) {
    case 'invalid_type': {
      const expected = WORDS[breach.expected] ?? breach.expected;
      if (value === undefined) return ['is missing', said === '' ? `Add ${expected}.` : `Add it: ${said}`];
      return [`is ${shown(value)}; ${expected} is expected`, `Give ${expected}.`];
    }
    case 'too_small':
    case 'too_big':
      return range(breach, value);
    case 'invalid_value': {
      const known = breach.values.map(String);
      if (value === undefined) return ['is missing', `Add it: ${said === '' ? known.join(', ') : said}`];
      return [
        `is ${shown(value)}, which is not known here`,
        didYouMean(typeof value === 'string' ? value : '', known, 'values'),
      ];
    }
    case 'invalid_format':
      return [`is ${shown(value)}; it ${breach.message}`, said === '' ? 'Write it in that form.' : said];
    default:
      return [
        `is ${shown(value)}, which does not fit here`,
        said === '' ? 'See the published schema.' : said,
      ];
  }
}

function unknownKeys(schema: Schema, breach: Breach & { code: 'unrecognized_keys' }, path: Path): Issue[] {
  const known = keysAt(schema, path);
  return breach.keys.map((key, k) =>
    error(
      pathText([...path, key]),
      'is not known here',
      k < MOST_ISSUES ? didYouMean(key, known, 'names') : '',
    ),
  );
}

/** What all breaches stand for; those beyond what is told are not worded with care. */
export const explainAll = (schema: Schema, breaches: readonly Breach[], root: unknown): Issue[] =>
  breaches.flatMap((breach, k) =>
    k <= MOST_ISSUES ? explain(schema, breach, root) : [error('', breach.code, '')],
  );

/** Every complaint about `root` that one breach of the schema stands for. */
export function explain(schema: Schema, breach: Breach, root: unknown, prefix: Path = []): Issue[] {
  const path = [...prefix, ...breach.path];
  if (breach.code === 'unrecognized_keys') return unknownKeys(schema, breach, path);
  if (breach.code === 'invalid_union' && breach.errors.length > 0) {
    return closest(breach.errors).flatMap((inner) => explain(schema, inner, root, path));
  }
  if (breach.code === 'invalid_key') return [unknownName(schema, path)];
  const [message, suggestion] = worded(breach, valueAt(root, path), describedAt(schema, path));
  return [error(pathText(path), message, suggestion)];
}

function unknownName(schema: Schema, path: Path): Issue {
  const name = String(path[path.length - 1]);
  return error(
    pathText(path),
    'is not known here',
    didYouMean(name, keysAt(schema, path.slice(0, -1)), 'names'),
  );
}
