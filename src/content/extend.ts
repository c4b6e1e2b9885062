// How a theory that extends another becomes a whole one: the base's weights, the extending file's laid over them.
import { explainAll } from './explain';
import { error, type Issue, type Path, pathText, warning } from './issue';
import { candidatesFor } from './nearest';
import { readText } from './read-text';
import { theoryWeights } from './schema/theory';
import { type TheoryExtension, theoryExtensionSchema } from './schema/theory-extension';

type Raw = Readonly<Record<string, unknown>>;

export interface Resolved {
  /** The whole theory as raw data; null where its file or its base cannot be used. */
  readonly raw: Raw | null;
  /** Complaints about the file itself, with paths in it. */
  readonly issues: readonly Issue[];
}

const isRecord = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** `over` laid on `base`: records key by key, anything else replaced. */
function laidOver(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, Object.hasOwn(over, key) ? laidOver(base[key], over[key]) : base[key]]),
  );
}

/** Paths of the weights that the file sets. */
function leaves(value: unknown, path: Path = []): string[] {
  if (!isRecord(value)) return [pathText(path)];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

const covers = (reason: string, leaf: string): boolean =>
  leaf === reason || leaf.startsWith(`${reason}.`) || leaf.startsWith(`${reason}[`);

/** Each difference wants a reason, each reason a difference and a source that the file lists. */
function checkReasons(file: TheoryExtension): Issue[] {
  const groups = Object.keys(theoryWeights) as (keyof typeof theoryWeights)[];
  const set = groups.flatMap((group) => (file[group] === undefined ? [] : leaves(file[group], [group])));
  const reasons = Object.entries(file.why);
  const sources = file.sources.map(({ id }) => id);
  const bare = set.filter((leaf) => !reasons.some(([reason]) => covers(reason, leaf)));
  return [
    ...bare.map((leaf) => warning(leaf, 'reason-missing', { weight: leaf })),
    ...reasons
      .filter(([reason]) => !set.some((leaf) => covers(reason, leaf)))
      .map(([reason]) =>
        error(pathText(['why', reason]), 'reason-for-nothing', { candidates: candidatesFor(reason, set) }),
      ),
    ...reasons
      .filter(([, { source }]) => source !== undefined && !sources.includes(source))
      .map(([reason, { source = '' }]) =>
        error(pathText(['why', reason, 'source']), 'source-not-listed', {
          candidates: candidatesFor(source, sources),
        }),
      ),
  ];
}

function sourcesOf(own: TheoryExtension['sources'], base: unknown): unknown[] {
  const known = new Set(own.map(({ id }) => id));
  const theirs = Array.isArray(base) ? base : [];
  return [...own, ...theirs.filter((source: { id: string }) => !known.has(source.id))];
}

export const unknownTheory = (path: string, id: string, known: readonly string[]): Issue =>
  error(path, 'unknown', { what: 'theory', name: id, candidates: candidatesFor(id, known) });

function baseOf(id: string, theories: Raw, behind: readonly string[]): Resolved {
  const refuse = (issue: Issue): Resolved => ({ raw: null, issues: [issue] });
  if (behind.includes(id)) return refuse(error('extends', 'extends-in-circle', { chain: [...behind, id] }));
  if (!Object.hasOwn(theories, id)) return refuse(unknownTheory('extends', id, Object.keys(theories)));
  const { raw, issues } = readText(theories[id]);
  const base = raw === null ? { raw, issues } : resolveTheory(raw, theories, behind);
  const first = base.issues.find(({ severity }) => severity === 'error');
  if (base.raw !== null) return base;
  // A circle and an unknown base are told as they are, wherever in the chain they lie.
  if (first?.path === 'extends') return refuse(first);
  const unsound = error('extends', 'base-unsound', { id });
  return refuse(first === undefined ? unsound : { ...unsound, because: first });
}

/** A theory file as a whole one; one that extends nothing is returned as it is. `behind`: those that led here, by id. */
export function resolveTheory(raw: Raw, theories: Raw, behind: readonly string[] = []): Resolved {
  if (!Object.hasOwn(raw, 'extends')) return { raw, issues: [] };
  const read = theoryExtensionSchema.safeParse(raw);
  if (!read.success)
    return {
      raw: null,
      issues: explainAll(theoryExtensionSchema, read.error.issues, raw),
    };
  const { extends: id, why: _why, $schema: _schema, ...own } = read.data;
  const base = baseOf(id, theories, [...behind, own.id]);
  if (base.raw === null) return base;
  const { $schema: _base, sources, ...below } = base.raw;
  const whole = laidOver(below, own) as Raw;
  return {
    raw: { ...whole, sources: sourcesOf(own.sources, sources) },
    issues: checkReasons(read.data),
  };
}
