// Whether a text or a value can be looked at as a content file at all: JSON, an object, of a sane size.
import { offsetsOf, parseJson, placeOf } from '../text';
import { error, type Issue, pathText, stepsOf } from './issue';

export interface ReadText {
  readonly raw: Readonly<Record<string, unknown>> | null;
  readonly issues: readonly Issue[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const refuse = (issue: Issue): ReadText => ({ raw: null, issues: [issue] });

function asObject(value: unknown): ReadText {
  if (isObject(value)) return { raw: value, issues: [] };
  return refuse(error('', 'no-object'));
}

/** Takes JSON text or a value that was parsed already. */
export function readText(input: unknown): ReadText {
  if (typeof input !== 'string') return asObject(input);
  const read = parseJson(input);
  if ('value' in read) return asObject(read.value);
  const { kind, path, fault, offset } = read.fault;
  const place = placeOf(input, offset);
  const at = pathText(path);
  const broken = kind === 'broken' || kind === 'cut-off';
  const issue = broken ? error(at, 'no-json', { ...place, fault }) : error(at, 'bad-json', { kind, fault });
  return refuse({ ...issue, ...place });
}

/** Adds to each issue where in `text` its value begins, or the nearest value around it. */
export function located(text: string, issues: readonly Issue[]): Issue[] {
  if (issues.every((issue) => issue.line !== undefined)) return [...issues];
  const offsetOf = offsetsOf(
    text,
    issues.map(({ path }) => stepsOf(path)),
  );
  return issues.map((issue) =>
    issue.line === undefined ? { ...issue, ...placeOf(text, offsetOf(stepsOf(issue.path))) } : issue,
  );
}
