// What opening a damaged or foreign file says: one line, the place, and what to do.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFault } from '../../src/language/en/reading';
import { readReplay, spreadJson, writeReplay } from '../../src/replay';
import { migrate } from '../../src/replay/migrate';

const stored = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.replay.json`, import.meta.url), 'utf8');
const fixture = stored('v5');
// What is wrong is looked for in a file of an older form: its places are those of its own text.
const value = JSON.parse(stored('v4'));
const edited = (edit: (file: typeof value) => void): string => {
  const file = structuredClone(value);
  edit(file);
  return spreadJson(file);
};
const issueOf = (text: string) => {
  const read = readReplay(text);
  if ('replay' in read) throw new Error('it was read');
  const { kind, line, column, fault, turn } = read.issue;
  return `${kind} ${line}:${column} ${readFault(fault)}${turn === null ? '' : ` (turn ${turn})`}`;
};

test('a file of form 5 is read, and its bytes are the form', () => {
  const read = readReplay(fixture);
  if ('issue' in read) throw new Error(read.issue.fault.code);
  expect(read.replay).toMatchObject({ formatVersion: 5, seed: 'fixture' });
  expect(writeReplay(read.replay)).toBe(fixture);
});

test('a file of form 1 becomes the same game as one of form 2: treaties that hold anywhere and do not chain', () => {
  const [one, two] = ['v1', 'v2'].map((name) => readReplay(stored(name)));
  expect(one).toEqual(two);
});

test('a file of form 2 is read as one whose hashes cover its states and orders alone', () => {
  const read = readReplay(stored('v2'));
  expect('replay' in read && read.replay.covers).toBe('states');
});

test('a file of form 3 is the same game, its notes without chapters and arrows', () => {
  const [three, four] = ['v3', 'v4'].map((name) => readReplay(stored(name)));
  if (three === undefined || four === undefined || 'issue' in three || 'issue' in four)
    throw new Error('one was not read');
  const { annotations, seals, ...game } = four.replay;
  expect(three.replay).toEqual({
    ...game,
    annotations: [],
    seals: { ...seals, annotations: expect.any(String) },
  });
  expect(annotations).toHaveLength(2);
});

test('a file of form 4 is the same game with one line alone', () => {
  const [four, five] = ['v4', 'v5'].map((name) => readReplay(stored(name)));
  if (four === undefined || five === undefined || 'issue' in four || 'issue' in five)
    throw new Error('one was not read');
  const { branches, seals, ...game } = five.replay;
  expect(four.replay).toEqual({ ...game, branches: [], seals: { ...seals, branches: expect.any(String) } });
  expect(branches.map(({ of, at }) => [of, at])).toEqual([
    [null, 1],
    [0, 2],
  ]);
});

test('layout does not matter to reading: the same file without line ends, or with those of Windows', () => {
  for (const text of [
    JSON.stringify(JSON.parse(fixture)),
    fixture.replaceAll('\n', '\r\n'),
    `\ufeff${fixture}`,
  ]) {
    const read = readReplay(text);
    expect('replay' in read && writeReplay(read.replay)).toBe(fixture);
  }
});

test('a file cut off anywhere says so, at its end', () => {
  for (let length = 0; length < fixture.length - 2; length += 17) {
    const read = readReplay(fixture.slice(0, length));
    expect([length, 'issue' in read && read.issue.kind]).toEqual([length, 'cut-off']);
  }
});

test.each<[string, string, string]>([
  ['no JSON', 'hello', 'not-json 1:1 this is not expected here'],
  ['another file', '[1, 2]', 'not-a-replay 1:1 this is no replay file'],
  [
    'a scenario',
    '{"formatVersion": "x"}',
    'not-a-replay 1:19 this is no replay file: it has no formatVersion',
  ],
  ['a newer form', edited((f) => (f.formatVersion = 9)), 'version 18:20 format version 9 is newer than 5'],
  [
    'a note on a turn that never was',
    edited((f) => (f.annotations[1].turn = 99)),
    'value 13:15 annotations[1].turn: the game has no turn 99',
  ],
  [
    'a note before the start',
    edited((f) => (f.annotations[1].turn = -1)),
    'value 13:15 annotations[1].turn: -1 is before the start',
  ],
  [
    'a note without words',
    edited((f) => (f.annotations[1].text = '')),
    'value 12:15 annotations[1].text: "" is empty',
  ],
  [
    'a note as long as a book',
    edited((f) => (f.annotations[1].text = 'word '.repeat(401))),
    'value 12:15 annotations[1].text: "word word word word word word word wor… is longer than 2000 characters',
  ],
  [
    'an arrow to nowhere',
    edited((f) => (f.annotations[0].arrows[0].to = 'XXX')),
    'value 5:28 annotations[0].arrows[0].to: "XXX" is no nation of the game',
  ],
  [
    'a note with something hidden in it',
    edited((f) => (f.annotations[0].text = 'a\u202eb')),
    'value 8:15 annotations[0].text: holds the character U+202E, which no text may hold',
  ],
  ['no seed', edited((f) => delete f.seed), 'value 1:1 seed: this is missing'],
  ['a seed that is a number', edited((f) => (f.seed = 7)), 'value 36:11 seed: 7 is not of type string'],
  [
    'an unknown seat',
    edited((f) => (f.seats.HAL = 'robot')),
    'value 30:12 seats.HAL: "robot" is not one of person, balancer, bandwagoner, reciprocator, revisionist, free-rider, hegemon, hedger, liberal-internationalist, isolationist, random',
  ],
  [
    'a hash that is none',
    edited((f) => (f.start = 'xyz')),
    'value 37:12 start: "xyz" is not a hash of 16 hexadecimal digits',
  ],
  [
    'a key of somebody else',
    edited((f) => (f.turns[0].note = 1)),
    'value 45:15 turns[0].note: no such key is known (turn 1)',
  ],
  [
    'an order of no kind',
    edited((f) => (f.turns[1].orders[0].kind = 'dance')),
    'value 56:28 turns[1].orders[0].kind: "dance" is not known (turn 2)',
  ],
  [
    'an order with a wrong type',
    edited((f) => (f.turns[1].orders[2].with = 3)),
    'value 58:46 turns[1].orders[2].with: 3 is not of type string (turn 2)',
  ],
])('%s', (_, text, issue) => {
  expect(issueOf(text)).toBe(issue);
});

test('older forms are taken up step by step, purely; a missing step says too old', () => {
  const steps = {
    1: (file: Readonly<Record<string, unknown>>) => ({ ...file, b: file.a }),
    2: (file: Readonly<Record<string, unknown>>) => ({ ...file, c: file.b }),
  };
  const old = Object.freeze({ formatVersion: 1, a: 5 });
  expect(migrate(old, 3, steps)).toEqual({ file: { formatVersion: 3, a: 5, b: 5, c: 5 } });
  expect(migrate(old, 2, { 3: steps[1] })).toEqual({ problem: 'too-old', found: 1 });
  expect(migrate({ formatVersion: 4 }, 3, steps)).toEqual({ problem: 'newer', found: 4 });
});
