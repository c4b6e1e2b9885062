// Decides whether a text is JSON and, if not, where and inside which value it stops being so.
// Refuses to know what the value should be. The platform's own parser gives no place that all browsers agree on.

export type JsonPath = readonly (string | number)[];

/** What is wrong, where (UTF-16 offset) and inside which value; `cutOff` where the text ends too early. */
export interface JsonFault {
  readonly message: string;
  readonly offset: number;
  readonly path: JsonPath;
  readonly cutOff: boolean;
}

export type JsonResult = { readonly value: unknown } | { readonly fault: JsonFault };

const DEEPEST = 100;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/** Escapes as JSON writers make them: hexadecimal digits in lower case, so that one string has one form. */
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-f]{4})[^"\\\u0000-\u001f]*)*"/y;
const STRING_UNTIL_FAULT = new RegExp(STRING.source.slice(0, -1), 'y');
/** What can be left over where a file was cut inside a token. */
const HALF_TOKEN = /^(?:-|\\(?:u[0-9a-f]{0,3})?|[a-z]{1,4})$/;
const WORDS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

interface Cursor {
  readonly text: string;
  at: number;
  readonly path: (string | number)[];
  /** Called with each value's path and offset, when places are wanted. */
  readonly see: ((path: JsonPath, offset: number) => void) | null;
}

class Fault {
  readonly what: JsonFault;
  constructor(what: JsonFault) {
    this.what = what;
  }
}

/** Reads one JSON value and nothing after it; a byte-order mark before it is passed over. */
export function parseJson(text: string): JsonResult {
  return parse({ text, at: text.startsWith('\ufeff') ? 1 : 0, path: [], see: null });
}

/** Offset at which the value at `path` begins, or of the nearest value around it; `text` must be valid JSON. */
export function offsetOf(text: string, path: JsonPath): number {
  let best = 0;
  let depth = -1;
  const see = (seen: JsonPath, offset: number): void => {
    if (seen.length <= depth || seen.length > path.length) return;
    if (seen.some((step, k) => step !== path[k])) return;
    best = offset;
    depth = seen.length;
  };
  parse({ text, at: text.startsWith('\ufeff') ? 1 : 0, path: [], see });
  return best;
}

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function parse(cursor: Cursor): JsonResult {
  try {
    const value = readValue(cursor);
    skipSpace(cursor);
    if (cursor.at < cursor.text.length) throw fault(cursor, 'nothing may follow the value');
    return { value };
  } catch (thrown) {
    if (thrown instanceof Fault) return { fault: thrown.what };
    throw thrown;
  }
}

function readValue(cursor: Cursor): unknown {
  skipSpace(cursor);
  if (cursor.path.length > DEEPEST) throw fault(cursor, `more than ${DEEPEST} levels deep`);
  cursor.see?.(cursor.path, cursor.at);
  const first = cursor.text[cursor.at];
  if (first === '{') return readObject(cursor);
  if (first === '[') return readArray(cursor);
  if (first === '"') return readString(cursor);
  return readWord(cursor);
}

function readObject(cursor: Cursor): Record<string, unknown> {
  const members: [string, unknown][] = [];
  const keys = new Set<string>();
  readList(cursor, '}', () => {
    if (cursor.text[cursor.at] !== '"') throw fault(cursor, 'a key in double quotes is expected');
    const keyAt = cursor.at;
    const key = readString(cursor);
    if (keys.has(key)) throw fault({ ...cursor, at: keyAt }, `the key ${JSON.stringify(key)} stands twice`);
    keys.add(key);
    expect(cursor, ':');
    cursor.path.push(key);
    members.push([key, readValue(cursor)]);
    cursor.path.pop();
  });
  return Object.fromEntries(members);
}

function readArray(cursor: Cursor): unknown[] {
  const values: unknown[] = [];
  readList(cursor, ']', () => {
    cursor.path.push(values.length);
    values.push(readValue(cursor));
    cursor.path.pop();
  });
  return values;
}

function readList(cursor: Cursor, close: '}' | ']', readMember: () => void): void {
  cursor.at += 1;
  skipSpace(cursor);
  if (cursor.text[cursor.at] === close) {
    cursor.at += 1;
    return;
  }
  for (;;) {
    skipSpace(cursor);
    readMember();
    skipSpace(cursor);
    const next = cursor.text[cursor.at];
    if (next !== ',' && next !== close) throw fault(cursor, `a comma or ${close} is expected`);
    cursor.at += 1;
    if (next === close) return;
  }
}

function readString(cursor: Cursor): string {
  const token = match(cursor, STRING);
  if (token !== null) return JSON.parse(token) as string;
  match(cursor, STRING_UNTIL_FAULT);
  throw faultInToken(cursor, 'this string is not closed, or holds a character that must be escaped');
}

function readWord(cursor: Cursor): unknown {
  const number = match(cursor, NUMBER);
  if (number !== null) return Number(number);
  for (const [word, value] of WORDS) {
    if (!cursor.text.startsWith(word, cursor.at)) continue;
    cursor.at += word.length;
    return value;
  }
  throw faultInToken(cursor, 'a value is expected');
}

function expect(cursor: Cursor, character: string): void {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== character) throw fault(cursor, `${character} is expected`);
  cursor.at += 1;
}

function skipSpace(cursor: Cursor): void {
  match(cursor, SPACE);
}

function match(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return null;
  cursor.at = pattern.lastIndex;
  return found[0];
}

const atEnd = (cursor: Cursor): boolean => cursor.at >= cursor.text.length;

function fault(cursor: Cursor, message: string, cutOff = atEnd(cursor)): Fault {
  const what = cutOff ? 'the file ends too early' : message;
  return new Fault({ message: what, offset: cursor.at, path: [...cursor.path], cutOff });
}

/** A fault where a token was begun: the file may also end in the middle of it. */
function faultInToken(cursor: Cursor, message: string): Fault {
  return fault(
    cursor,
    message,
    atEnd(cursor) || HALF_TOKEN.test(cursor.text.slice(cursor.at, cursor.at + 7)),
  );
}
