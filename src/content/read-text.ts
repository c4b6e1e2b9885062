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
  return refuse(error('', 'is not an object { … }', 'A file is one JSON object.'));
}

const ADVICE = {
  broken: 'Mend the text there.',
  'cut-off': 'Mend the text there.',
  'too-large': 'A world of 200 nations fits in 3 million characters.',
  repeated: 'Remove one of the two.',
  unwelcome: 'Remove it.',
} as const;

/** Takes JSON text or a value that was parsed already. */
export function readText(input: unknown): ReadText {
  if (typeof input !== 'string') return asObject(input);
  const read = parseJson(input);
  if ('value' in read) return asObject(read.value);
  const { kind, path, message, offset } = read.fault;
  const place = placeOf(input, offset);
  const broken = kind === 'broken' || kind === 'cut-off';
  const said = broken ? `is not JSON: line ${place.line}, column ${place.column}: ${message}` : message;
  return refuse({ ...error(pathText(path), said, ADVICE[kind]), ...place });
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
