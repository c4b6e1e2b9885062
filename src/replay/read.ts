// Whether a text is a replay file of this form or an older one, and says the first thing wrong with it, with its place.

import type * as z from 'zod/mini';
import { offsetsOf, parseJson, placeOf, type JsonFault, type JsonPath } from '../text';
import { FORMAT_VERSION, type RecordedTurn, type Replay } from './format';
import { migrate, type Migrated, type RawReplay } from './migrate';
import { headSchema, turnSchema } from './schema';

/** Why a text is no replay: one line for a person, the place (from 1), and the path of the value. */
export interface ReadIssue {
  readonly kind: 'cut-off' | 'not-json' | 'too-large' | 'not-a-replay' | 'version' | 'value';
  /** What is wrong. */
  readonly message: string;
  /** What can be done about it. */
  readonly advice: string;
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
    return { issue: issueAt(text, [], 'not-a-replay', 'this is no replay file', OPEN_ANOTHER) };
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
  const replay: Replay = { ...head.data, turns };
  const astray = strayNote(replay);
  if (astray === null) return { replay };
  const { path, message } = astray;
  return { issue: issueAt(text, path, 'value', `${pathText(path)}: ${message}`, SAVE_AGAIN) };
}

/** The first place where a note is on a turn, or draws an arrow at a nation, that the game does not have. */
function strayNote({ annotations, turns, seats }: Replay): { path: JsonPath; message: string } | null {
  for (const [index, { turn, arrows = [] }] of annotations.entries()) {
    if (turn > turns.length)
      return { path: ['annotations', index, 'turn'], message: `the game has no turn ${turn}` };
    for (const [at, arrow] of arrows.entries())
      for (const end of ['from', 'to'] as const)
        if (!Object.hasOwn(seats, arrow[end]))
          return {
            path: ['annotations', index, 'arrows', at, end],
            message: `${excerpt(arrow[end])} is no nation of the game`,
          };
  }
  return null;
}

const OPEN_ANOTHER = 'open a file that entente has written (*.replay.json)';
const SAVE_AGAIN = 'save or send the file again';

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
  const message = kind === 'value' ? `${pathText(fault.path)}: ${fault.message}` : fault.message;
  return { kind, message, advice: SAVE_AGAIN, line, column, path: fault.path, turn };
}

function versionIssue(text: string, { problem, found }: Extract<Migrated, { problem: string }>): ReadIssue {
  const at = (message: string, advice: string) =>
    issueAt(text, ['formatVersion'], 'version', message, advice);
  if (problem === 'newer')
    return at(`format version ${found} is newer than ${FORMAT_VERSION}`, 'open it with a newer entente');
  if (problem === 'too-old')
    return at(`format version ${found} can no longer be read`, 'open it with an older entente');
  return issueAt(
    text,
    ['formatVersion'],
    'not-a-replay',
    'this is no replay file: it has no formatVersion',
    OPEN_ANOTHER,
  );
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
  return issueAt(
    text,
    steps,
    'value',
    `${pathText(steps)}: ${sentenceOf(issue, valueAt(file, steps))}`,
    SAVE_AGAIN,
  );
}

function sentenceOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'unrecognized_keys') return 'no such key is known';
  if (found === undefined) return 'this is missing';
  const shown = excerpt(found);
  if (issue.code === 'invalid_value') return `${shown} is not one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type')
    return `${shown} is not of type ${issue.expected === 'int' ? 'whole number' : issue.expected}`;
  if (issue.code === 'invalid_union') return `${shown} is not known`;
  if (issue.code === 'invalid_format') return `${shown} is not a hash of 16 hexadecimal digits`;
  return `${shown} ${issue.message}`;
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function issueAt(
  text: string,
  path: JsonPath,
  kind: ReadIssue['kind'],
  message: string,
  advice: string,
): ReadIssue {
  return { kind, message, advice, ...placeOf(text, offsetsOf(text, [path])(path)), path, turn: turnOf(path) };
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
