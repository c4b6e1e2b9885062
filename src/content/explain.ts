// How a breach of the schema is put to a person: what is wrong there and what would mend it.
import type * as z from 'zod/mini';
import type { Pattern, Shown } from '../language/issue';
import { error, type Issue, MOST_ISSUES, type Path, pathText } from './issue';
import { candidatesFor } from './nearest';
import { describedAt, keysAt } from './schema/walk';

type Schema = z.core.$ZodType;
type Breach = z.core.$ZodIssue;

/** A value as a complaint shows it, cut where it is long. */
export function shown(value: unknown): Shown {
  if (Array.isArray(value)) return { is: 'list' };
  if (value !== null && typeof value === 'object') return { is: 'object' };
  const json = JSON.stringify(value) ?? String(value);
  return { json: json.length > 40 ? `${json.slice(0, 40)}…` : json };
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

type Beyond = Breach & { code: 'too_small' | 'too_big' };

function range(path: string, breach: Beyond, value: unknown): Issue {
  const small = breach.code === 'too_small';
  const limit = Number(small ? breach.minimum : breach.maximum);
  const bound = small ? 'least' : 'most';
  if (breach.origin === 'array')
    return error(path, 'wrong-length', { length: (value as unknown[]).length, limit, bound });
  if (breach.origin === 'string') {
    if (limit === 1) return error(path, 'empty-text');
    return error(path, 'wrong-text-length', { length: String(value).length, limit, bound });
  }
  if (!small && limit === 1 && Number(value) <= 100)
    return error(path, 'percent-for-share', { value: Number(value) });
  return error(path, 'out-of-range', { value: shown(value), limit, bound });
}

/** The issue that one breach is, the value at hand; `said` is what the schema says of it. */
function issueOf(path: string, breach: Breach, value: unknown, said: string): Issue {
  switch (breach.code) {
    case 'invalid_type': {
      const kind = breach.expected;
      if (value === undefined) return error(path, 'value-missing', { kind, said });
      return error(path, 'wrong-kind', { value: shown(value), kind });
    }
    case 'too_small':
    case 'too_big':
      return range(path, breach, value);
    case 'invalid_value': {
      const known = breach.values.map(String);
      if (value === undefined) return error(path, 'choice-missing', { choices: known, said });
      const candidates = candidatesFor(typeof value === 'string' ? value : '', known);
      return error(path, 'unknown-value', { value: shown(value), candidates });
    }
    case 'invalid_format':
    case 'custom':
      return error(path, 'wrong-pattern', { value: shown(value), pattern: breach.message as Pattern, said });
    default:
      return error(path, 'does-not-fit', { value: shown(value), said });
  }
}

function unknownKeys(schema: Schema, breach: Breach & { code: 'unrecognized_keys' }, path: Path): Issue[] {
  const known = keysAt(schema, path);
  return breach.keys.map((key, k) =>
    k < MOST_ISSUES
      ? error(pathText([...path, key]), 'unknown-key', { candidates: candidatesFor(key, known) })
      : error(pathText([...path, key]), 'untold'),
  );
}

/** What all breaches stand for; those beyond what is told are only counted. */
export const explainAll = (schema: Schema, breaches: readonly Breach[], root: unknown): Issue[] =>
  breaches.flatMap((breach, k) => (k <= MOST_ISSUES ? explain(schema, breach, root) : [error('', 'untold')]));

/** Every complaint about `root` that one breach of the schema stands for. */
export function explain(schema: Schema, breach: Breach, root: unknown, prefix: Path = []): Issue[] {
  const path = [...prefix, ...breach.path];
  if (breach.code === 'unrecognized_keys') return unknownKeys(schema, breach, path);
  if (breach.code === 'invalid_union' && breach.errors.length > 0) {
    return closest(breach.errors).flatMap((inner) => explain(schema, inner, root, path));
  }
  if (breach.code === 'invalid_key') return [unknownName(schema, path)];
  return [issueOf(pathText(path), breach, valueAt(root, path), describedAt(schema, path))];
}

function unknownName(schema: Schema, path: Path): Issue {
  const name = String(path[path.length - 1]);
  const candidates = candidatesFor(name, keysAt(schema, path.slice(0, -1)));
  return error(pathText(path), 'unknown-key', { candidates });
}
