// JSON by RFC 8259 with places: the value, or where and inside which value the text stops being JSON.
// Sizes are bounded first. Keys stand once in an object; strings hold no control or bidirectional characters.

import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';
import type { BrokenJson, TextFault } from './fault';
import { excessOf, FILE_LIMITS, type Limits } from './limits';
import { unwelcomeIn } from './plain';

export type JsonPath = readonly (string | number)[];

/** What is wrong, at which UTF-16 offset, inside which value. */
export interface JsonFault {
  /** `broken`: no JSON; `cut-off`: it ends too early; `too-large`; `repeated`: a key stands twice; `unwelcome`: a character. */
  readonly kind: 'broken' | 'cut-off' | 'too-large' | 'repeated' | 'unwelcome';
  readonly fault: TextFault;
  readonly offset: number;
  readonly path: JsonPath;
}

export type JsonResult = { readonly value: unknown } | { readonly fault: JsonFault };

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface JsonRules {
  readonly limits: Limits;
  /** Whether strings may hold any character: true for a file that carries another one as text. */
  readonly anyText: boolean;
}

const FOR_FILES: JsonRules = { limits: FILE_LIMITS, anyText: false };
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** By the parser's names for them. */
const FAULTS: Readonly<Record<string, BrokenJson>> = {
  PropertyNameExpected: 'key-expected',
  ValueExpected: 'value-expected',
  InvalidSymbol: 'unexpected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'comma-or-brace-expected',
  CloseBracketExpected: 'comma-or-bracket-expected',
  EndOfFileExpected: 'end-expected',
  InvalidCommentToken: 'no-comments',
  UnexpectedEndOfComment: 'no-comments',
  UnexpectedEndOfString: 'string-open',
  UnexpectedEndOfNumber: 'number-open',
  InvalidUnicode: 'escape-cut',
  InvalidEscapeCharacter: 'escape-unknown',
  InvalidCharacter: 'escape-missing',
};

/** Ends the visit at the first fault. */
class Found {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    this.fault = fault;
  }
}

/** A byte-order mark is passed over; spaces keep the offsets. */
const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);

/** Reads one JSON value and nothing after it. Never throws, whatever the text. */
export function parseJson(given: string, { limits, anyText }: JsonRules = FOR_FILES): JsonResult {
  const excess = excessOf(given, limits);
  if (excess !== null) return { fault: { kind: 'too-large', path: [], ...excess } };
  const text = withoutMark(given);
  try {
    visit(text, strictVisitor(text, anyText), STRICT);
    return { value: JSON.parse(text) as unknown };
  } catch (thrown) {
    if (thrown instanceof Found) return { fault: thrown.fault };
    return { fault: { kind: 'broken', fault: { code: 'no-json' }, offset: 0, path: [] } };
  }
}

function strictVisitor(text: string, anyText: boolean): JSONVisitor {
  let path: () => JsonPath = () => [];
  const keys: Set<string>[] = [];
  const stop = (kind: JsonFault['kind'], fault: TextFault, offset: number, at = path()): never => {
    throw new Found({ kind, fault, offset, path: at });
  };
  const checkText = (value: string, offset: number, at: JsonPath): void => {
    const character = anyText ? null : unwelcomeIn(value);
    if (character !== null) stop('unwelcome', { code: 'character-unwelcome', character }, offset, at);
  };
  return {
    onObjectBegin: (_o, _l, _sl, _sc, where) => {
      path = where;
      keys.push(new Set());
    },
    onObjectEnd: () => void keys.pop(),
    onArrayBegin: (_o, _l, _sl, _sc, where) => {
      path = where;
    },
    onObjectProperty: (key, offset, _l, _sl, _sc, where) => {
      path = where;
      const known = keys[keys.length - 1]!;
      if (known.has(key)) stop('repeated', { code: 'key-repeated', key }, offset, [...where(), key]);
      known.add(key);
      checkText(key, offset, where());
    },
    onLiteralValue: (value: unknown, offset, _l, _sl, _sc, where) => {
      path = where;
      if (typeof value === 'string') checkText(value, offset, where());
    },
    onError: (code, offset, length) => {
      if (isCutOff(text, offset, length))
        stop('cut-off', { code: 'too-early' }, Math.min(offset, text.length));
      stop('broken', { code: FAULTS[printParseErrorCode(code)] ?? 'no-json' }, offset);
    },
  };
}

/** Whether a fault lies where the text ends: nothing is left, or half a string, number or word. */
function isCutOff(text: string, offset: number, length: number): boolean {
  const rest = text.slice(offset).trimEnd();
  if (rest === '') return true;
  if (offset + length < text.length) return false;
  return rest.startsWith('"') || /^-?[\d.eE+-]*$/.test(rest) || /^(?:tru?|fal?s?|nul?|[tfn])$/.test(rest);
}

/** Offsets at which the values at these paths begin, for those there are. The text must be JSON. */
export function offsetsOf(given: string, wanted: readonly JsonPath[]): (path: JsonPath) => number {
  const keyOf = (path: JsonPath): string => JSON.stringify(path);
  const around = new Set(wanted.flatMap((path) => path.map((_, k) => keyOf(path.slice(0, k + 1)))));
  const offsets = new Map<string, number>([[keyOf([]), 0]]);
  const see = (offset: number, path: JsonPath): boolean => {
    const key = keyOf(path);
    if (path.length > 0 && !around.has(key)) return false;
    offsets.set(key, offset);
    return true;
  };
  visit(withoutMark(given), {
    onObjectBegin: (offset, _l, _sl, _sc, where) => see(offset, where()),
    onArrayBegin: (offset, _l, _sl, _sc, where) => see(offset, where()),
    onLiteralValue: (_value, offset, _l, _sl, _sc, where) => void see(offset, where()),
    // Without these the visitor would not notice where what was left out ends.
    onObjectEnd: () => {},
    onArrayEnd: () => {},
  });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsets.get(keyOf(path.slice(0, length)));
      if (offset !== undefined) return offset;
    }
    return offsets.get(keyOf([])) as number;
  };
}

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
