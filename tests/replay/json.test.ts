// What the reader of JSON files says: the value, or the place where the text stops being JSON.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { spreadJson } from '../../src/replay/spread-json';
import { offsetOf, parseJson, placeOf } from '../../src/replay/json';

const faultOf = (text: string) => {
  const read = parseJson(text);
  if ('value' in read) throw new Error(`read as ${JSON.stringify(read.value)}`);
  const { line, column } = placeOf(text, read.fault.offset);
  return {
    at: `${line}:${column}`,
    path: read.fault.path.join('.'),
    cutOff: read.fault.cutOff,
    message: read.fault.message,
  };
};

test('reads what JSON.stringify writes, and nothing else is lost', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.stringify((parseJson(text) as { value: unknown }).value)).toBe(text);
    }),
  );
});

test('a canonical text reads back to a value with the same canonical text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = spreadJson(value);
      const read = parseJson(text) as { value: unknown };
      expect(spreadJson(read.value)).toBe(text);
    }),
  );
});

test.each([
  ['{"a": 1, "b": }', '1:15', 'b', false, 'a value is expected'],
  ['{"a": [1,\n 2 3]}', '2:4', 'a', false, 'a comma or ] is expected'],
  ['{"a": {"b": "x', '1:15', 'a.b', true, 'the file ends too early'],
  ['{"a": [1, 2', '1:12', 'a', true, 'the file ends too early'],
  ['{"a": tr', '1:7', 'a', true, 'the file ends too early'],
  ['{"a": "\\u00', '1:8', 'a', true, 'the file ends too early'],
  ['', '1:1', '', true, 'the file ends too early'],
  ['{"a": 1, "a": 2}', '1:10', '', false, 'the key "a" stands twice'],
  ['{"a": 1} x', '1:10', '', false, 'nothing may follow the value'],
  ['{a: 1}', '1:2', '', false, 'a key in double quotes is expected'],
  ['{"a": 01}', '1:8', '', false, 'a comma or } is expected'],
  [
    '{"a": "one\ntwo"}',
    '1:11',
    'a',
    false,
    'this string is not closed, or holds a character that must be escaped',
  ],
  [
    '{"a": "\\u00AF"}',
    '1:8',
    'a',
    false,
    'this string is not closed, or holds a character that must be escaped',
  ],
])('%j is faulty at %s in "%s"', (text, at, path, cutOff, message) => {
  expect(faultOf(text)).toEqual({ at, path, cutOff, message });
});

test('a text nested a hundred thousand deep is refused, not a crash', () => {
  expect(faultOf('['.repeat(100_000)).message).toBe('more than 100 levels deep');
});

test('a byte-order mark is passed over, and a key named __proto__ is only a key', () => {
  const read = parseJson('\ufeff{"__proto__": {"x": 1}}') as { value: object };
  expect(Object.keys(read.value)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype);
});

test('a path is found at the place where its value begins, or the nearest one around it', () => {
  const text = '{"a": [10,\n  {"b": true}],\n "c": 1}';
  const place = (...path: (string | number)[]) => placeOf(text, offsetOf(text, path));
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
