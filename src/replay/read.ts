// Whether a text is a replay file of this form or an older one, and the first thing wrong with it, with its place.

import type * as z from 'zod/mini';
import type { ReadAdvice, ReadFault, ValueFault } from '../language/read-fault';
import { offsetsOf, parseJson, placeOf, type JsonFault, type JsonPath } from '../text';
import { FORMAT_VERSION, type RecordedTurn, type Replay } from './format';
import { lengthOf } from './branches';
import { migrate, type Migrated, type RawReplay } from './migrate';
import { headSchema, RULES, turnSchema } from './schema';

/** Why a text is no replay, the place (from 1), and the path of the value. */
export interface ReadIssue {
  readonly kind: 'cut-off' | 'not-json' | 'too-large' | 'not-a-replay' | 'version' | 'value';
  /** What is wrong. */
  readonly fault: ReadFault;
  /** What can be done about it. */
  readonly advice: ReadAdvice;
  readonly line: number;
  readonly column: number;
  readonly path: JsonPath;
  /** Turn whose orders hold the damage, from 1; null where it lies elsewhere or the file was cut off. */
  readonly turn: number | null;
}

export type ReadResult = { readonly replay: Replay } | { readonly issue: ReadIssue };

/** Reads a replay file. Never throws, whatever the text. */
export function readReplay(text: string): ReadResult {
  const json = parseJson(text);
  if ('fault' in json) return { issue: jsonIssue(text, json.fault) };
  if (!isObject(json.value))
    return { issue: issueAt(text, [], 'not-a-replay', { code: 'no-replay' }, 'open-another') };
  const migrated = migrate(json.value, FORMAT_VERSION);
  if ('problem' in migrated) return { issue: versionIssue(text, migrated) };
  return checked(text, migrated.file);
}

/** Turn by turn: the first fault ends it, however many there are. */
function checked(text: string, file: RawReplay): ReadResult {
  const head = headSchema.safeParse(file);
  if (!head.success) return { issue: valueIssue(text, file, head.error.issues[0]!) };
  const turns: RecordedTurn[] = [];
  for (const [index, turn] of head.data.turns.entries()) {
    const read = turnSchema.safeParse(turn);
    if (!read.success) return { issue: valueIssue(text, file, read.error.issues[0]!, ['turns', index]) };
    turns.push(read.data);
  }
  const replay: Replay = { ...head.data, turns } as Replay;
  const astray = strayNote(replay) ?? strayBranch(replay);
  if (astray === null) return { replay };
  const { path, fault } = astray;
  return { issue: issueAt(text, path, 'value', { at: pathText(path), ...fault }, 'save-again') };
}

/** The first place where a note is on a turn, or draws an arrow at a nation, that the game does not have. */
function strayNote({ annotations, turns, seats }: Replay): { path: JsonPath; fault: ValueFault } | null {
  for (const [index, { turn, arrows = [] }] of annotations.entries()) {
    if (turn > turns.length)
      return { path: ['annotations', index, 'turn'], fault: { code: 'no-such-turn', turn } };
    for (const [at, arrow] of arrows.entries())
      for (const end of ['from', 'to'] as const)
        if (!Object.hasOwn(seats, arrow[end]))
          return {
            path: ['annotations', index, 'arrows', at, end],
            fault: { code: 'no-such-nation', shown: excerpt(arrow[end]) },
          };
  }
  return null;
}

/** The first branch that leaves a line that is not before it, or after a turn that this does not have, or seats a nation of another game. */
function strayBranch(replay: Replay): { path: JsonPath; fault: ValueFault } | null {
  for (const [index, { of, at, seats = {} }] of replay.branches.entries()) {
    const path = (...inner: readonly (string | number)[]): JsonPath => ['branches', index, ...inner];
    if (of !== null && of >= index)
      return { path: path('of'), fault: { code: 'does-not-fit', shown: String(of) } };
    if (at > lengthOf(replay, of)) return { path: path('at'), fault: { code: 'no-such-turn', turn: at } };
    const stranger = Object.keys(seats).find((id) => !Object.hasOwn(replay.seats, id));
    if (stranger !== undefined)
      return { path: path('seats'), fault: { code: 'no-such-nation', shown: excerpt(stranger) } };
  }
  return null;
}

const KINDS = {
  broken: 'not-json',
  repeated: 'not-json',
  'cut-off': 'cut-off',
  'too-large': 'too-large',
  unwelcome: 'value',
} as const;

function jsonIssue(text: string, fault: JsonFault): ReadIssue {
  const { line, column } = placeOf(text, fault.offset);
  const kind = KINDS[fault.kind];
  const turn = kind === 'cut-off' ? null : turnOf(fault.path);
  const at = kind === 'value' ? { at: pathText(fault.path) } : {};
  const what: ReadFault = { code: 'text', fault: fault.fault, ...at };
  return { kind, fault: what, advice: 'save-again', line, column, path: fault.path, turn };
}

function versionIssue(text: string, { problem, found }: Extract<Migrated, { problem: string }>): ReadIssue {
  const at = (kind: ReadIssue['kind'], fault: ReadFault, advice: ReadAdvice) =>
    issueAt(text, ['formatVersion'], kind, fault, advice);
  if (problem === 'newer') return at('version', { code: 'newer', found, known: FORMAT_VERSION }, 'use-newer');
  if (problem === 'too-old') return at('version', { code: 'too-old', found }, 'use-older');
  return at('not-a-replay', { code: 'no-version' }, 'open-another');
}

function valueIssue(
  text: string,
  file: RawReplay,
  issue: z.core.$ZodIssue,
  within: JsonPath = [],
): ReadIssue {
  const inner = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  const path = [...within, ...inner];
  const steps = path.filter((step) => typeof step !== 'symbol');
  const fault = { at: pathText(steps), ...faultOf(issue, valueAt(file, steps)) };
  return issueAt(text, steps, 'value', fault, 'save-again');
}

function faultOf(issue: z.core.$ZodIssue, found: unknown): ValueFault {
  if (issue.code === 'unrecognized_keys') return { code: 'key-unknown' };
  if (found === undefined) return { code: 'missing' };
  const shown = excerpt(found);
  if (issue.code === 'invalid_value') return { code: 'not-one-of', shown, known: issue.values.map(String) };
  if (issue.code === 'invalid_type') return { code: 'wrong-type', shown, type: issue.expected };
  if (issue.code === 'invalid_union') return { code: 'kind-unknown', shown };
  if (issue.code === 'invalid_format') return { code: 'no-hash', shown };
  return ruleBroken(issue, shown);
}

function ruleBroken(issue: z.core.$ZodIssue, shown: string): ValueFault {
  const rule = RULES.find((known) => known === issue.message) ?? 'does-not-fit';
  if (rule === 'wrong-type') return { code: rule, shown, type: 'string' };
  if (rule === 'too-many' || rule === 'too-long')
    return { code: rule, shown, most: issue.code === 'too_big' ? Number(issue.maximum) : 0 };
  return { code: rule, shown };
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function issueAt(
  text: string,
  path: JsonPath,
  kind: ReadIssue['kind'],
  fault: ReadFault,
  advice: ReadAdvice,
): ReadIssue {
  return { kind, fault, advice, ...placeOf(text, offsetsOf(text, [path])(path)), path, turn: turnOf(path) };
}

/** The turn whose recorded orders or hash a path lies in, from 1. */
function turnOf(path: JsonPath): number | null {
  const [room, index] = path;
  return room === 'turns' && typeof index === 'number' ? index + 1 : null;
}

/** A path as a person writes it: `turns[3].orders[0].kind`. */
function pathText(path: JsonPath): string {
  return path
    .map((step, k) => (typeof step === 'number' ? `[${step}]` : k === 0 ? step : `.${step}`))
    .join('');
}

function valueAt(file: unknown, path: JsonPath): unknown {
  let value = file;
  for (const step of path)
    value = isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[step] : undefined;
  return value;
}

const isObject = (value: unknown): value is RawReplay =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
