// What the reader of JSON files says: the value, or the place where the text stops being JSON.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { spreadJson } from '../../src/replay';
import { textFault } from '../../src/language/en/texts';
import { FILE_LIMITS, offsetsOf, parseJson, placeOf } from '../../src/text';

const ANY_TEXT = { limits: FILE_LIMITS, anyText: true };

const faultOf = (text: string) => {
  const read = parseJson(text);
  if ('value' in read) throw new Error(`read as ${JSON.stringify(read.value)}`);
  const { line, column } = placeOf(text, read.fault.offset);
  return {
    at: `${line}:${column}`,
    path: read.fault.path.join('.'),
    cutOff: read.fault.kind === 'cut-off',
    message: textFault(read.fault.fault),
  };
};

test('reads what JSON.stringify writes, and nothing else is lost', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.stringify((parseJson(text, ANY_TEXT) as { value: unknown }).value)).toBe(text);
    }),
  );
});

test('a canonical text reads back to a value with the same canonical text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = spreadJson(value);
      const read = parseJson(text, ANY_TEXT) as { value: unknown };
      expect(spreadJson(read.value)).toBe(text);
    }),
  );
});

test.each([
  ['{"a": 1, "b": }', '1:15', 'b', false, 'a value is expected'],
  ['{"a": [1,\n 2 3]}', '2:4', 'a.1', false, 'a comma is expected'],
  ['{"a": {"b": "x', '1:13', 'a.b', true, 'the file ends too early'],
  ['{"a": [1, 2', '1:12', 'a', true, 'the file ends too early'],
  ['{"a": tr', '1:7', 'a', true, 'the file ends too early'],
  ['{"a": "\\u00', '1:7', 'a', true, 'the file ends too early'],
  ['', '1:1', '', true, 'the file ends too early'],
  ['{"a": 1, "a": 2}', '1:10', 'a', false, 'the key "a" stands twice'],
  ['{"a": 1} x', '1:10', '', false, 'this is not expected here'],
  ['{a: 1}', '1:2', '', false, 'this is not expected here'],
  ['{"a": [1,]}', '1:10', 'a.1', false, 'a value is expected'],
  ['{"a": 1} // so', '1:10', '', false, 'JSON has no comments'],
  ['{"a": "\\x"}', '1:7', 'a', false, 'this string holds an escape that JSON does not know'],
  ['{"a": "\\u00g0"}', '1:7', 'a', false, 'this string holds a \\u without four hexadecimal digits'],
  ['{"a": "one\ntwo"}', '1:7', 'a', false, 'this string is not closed on its line'],
  ['{"a": ["x\\u001b[31m"]}', '1:8', 'a.0', false, 'holds the character U+001B, which no text may hold'],
  ['{"a": "\u202eb"}', '1:7', 'a', false, 'holds the character U+202E, which no text may hold'],
  ['{"a": "\\ud800"}', '1:7', 'a', false, 'holds the character U+D800, which no text may hold'],
])('%j is faulty at %s in "%s"', (text, at, path, cutOff, message) => {
  expect(faultOf(text)).toEqual({ at, path, cutOff, message });
});

test('escapes may be written in either case', () => {
  expect(parseJson('"\\u00AF\\u00af\\uD83D\\uDE00"')).toEqual({ value: '¯¯😀' });
});

test('agrees with the platform about what JSON is', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00E9"',
    '1',
    '-0.5e3',
    '01',
    '1.',
    'true',
    'nul',
    ' ',
    '\n',
    '\u00a0',
    '"',
    '-',
    '//',
    '/**/',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      const read = parseJson(text);
      expect([text, 'value' in read || read.fault.kind === 'repeated']).toEqual([text, parses]);
    }),
    { numRuns: 5000 },
  );
});

test.each<[string, string, string]>([
  ['nested a hundred thousand deep', '['.repeat(100_000), 'the values are nested more than 100 deep'],
  ['a list of 130 000', `[${'0,'.repeat(130_000)}0]`, 'this list has more than 20,000 entries'],
  ['3.5 million escapes', `"${'\\n'.repeat(3_500_000)}"`, 'this string is longer than 20,000 characters'],
  [
    '200 000 keys',
    `{${Array.from({ length: 200_000 }, (_, k) => `"k${k}":1`).join()}}`,
    'this object has more than 1,000 keys',
  ],
  [
    '50 million characters',
    'x'.repeat(50_000_000),
    'is 50 million characters long; at most 16 million are read',
  ],
])('a text too large is refused before it is read: %s', (_, text, message) => {
  expect(faultOf(text).message).toBe(message);
});

test('a byte-order mark is passed over, and a key named __proto__ is only a key', () => {
  const read = parseJson('\ufeff{"__proto__": {"x": 1}}') as { value: object };
  expect(Object.keys(read.value)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype);
});

test('a path is found at the place where its value begins, or the nearest one around it', () => {
  const text = '{"a": [10,\n  {"b": true}],\n "c": 1}';
  const place = (...path: (string | number)[]) => placeOf(text, offsetsOf(text, [path])(path));
  expect(place('a', 1, 'b')).toEqual({ line: 2, column: 9 });
  expect(place('a', 1, 'missing', 'deep')).toEqual({ line: 2, column: 3 });
  expect(place('c')).toEqual({ line: 3, column: 7 });
});

test('the form spreads four levels and keeps what is deeper on one line', () => {
  const value = { b: [{ orders: [{ z: { deep: [1, 2] }, a: 'x' }], hash: 'h' }], a: {}, c: [] };
  expect(spreadJson(value)).toBe(`{
  "a": {},
  "b": [
    {
      "hash": "h",
      "orders": [
        {"a":"x","z":{"deep":[1,2]}}
      ]
    }
  ],
  "c": []
}
`);
});
