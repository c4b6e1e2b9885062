// All saved games go into one file and come out of it; what of it cannot be read is named by its place, and hides no other.
import { expect, test } from 'vitest';
import {
  isSavesFile,
  openSave,
  readSavesFile,
  writeSave,
  writeSavesFile,
  type FiledSave,
} from '../../src/session';
import { fiveRivers, played, sessionOf } from '../replay/world';

const line = {
  title: 'Five Rivers',
  nation: 'Varden',
  season: 'Summer 313',
  turn: 3,
  turns: 12,
  over: false,
};
const saveOf = (seed: string, turns: number, more: object = {}): FiledSave => ({
  text: writeSave(played(sessionOf(fiveRivers, seed), turns)),
  line: { ...line, turn: turns, ...more },
  saved: 1_000 + turns,
});
const saves = [
  saveOf('one', 3, { name: 'My “best” game', aside: true }),
  saveOf('two', 0),
  saveOf('three', 12),
];
const file = writeSavesFile(saves);

test('what is written is read, names and all', () => {
  expect(isSavesFile(file)).toBe(true);
  expect(readSavesFile(file)).toEqual({ saves, broken: [] });
  expect(isSavesFile(saves[0]!.text)).toBe(false);
});

test('a save that cannot be read is named by its place, a lost line loses no game', () => {
  const mixed = [
    saves[0],
    { ...saves[1]!, text: saves[1]!.text.slice(0, 300) },
    { ...saves[2]!, line: { title: 5 } },
    { nonsense: true },
  ];
  const read = readSavesFile(writeSavesFile(mixed as FiledSave[]));
  expect(read?.broken).toEqual([2, 4]);
  expect(read?.saves).toEqual([saves[0], { ...saves[2], line: null }]);
});

test('cut anywhere, it is no file of saves, and nothing is taken in', () => {
  for (let at = 0; at < file.length - 2; at += 97) expect(readSavesFile(file.slice(0, at))).toBeNull();
  expect(readSavesFile(file.replace('"formatVersion": 1', '"formatVersion": 2'))).toBeNull();
});

test('each game is whole after the journey', () => {
  for (const { text } of readSavesFile(file)!.saves) expect('save' in openSave(text)).toBe(true);
});
