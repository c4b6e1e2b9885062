// How the raw tables of the field are read by the builder of Europe 1949.
import { expect, test } from 'vitest';
import { firstFrom, numberIn, rowsOf } from '../../src/content/build/tables';

const TABLE = rowsOf(
  '"ccode","year","cinc","name"\n260,1955,0.0378,"German Federal Republic"\n260,1954,,"a, b"\n305,1937,0.005,x\n',
);

test('rows are read by the names in the first line, quoted commas and all', () => {
  expect(TABLE[1]).toEqual({ ccode: '260', year: '1954', cinc: '', name: 'a, b' });
});

test.each([
  ['cinc', 0, 0.0378],
  ['cinc', 1, null],
  ['name', 0, null],
])('%s of row %i is %s', (column, row, value) => {
  expect(numberIn(TABLE[row], column)).toBe(value);
});

test('the first year that has a figure stands in for one that has none', () => {
  expect(firstFrom(TABLE, 260, 1948, 'cinc')?.year).toBe(1955);
  expect(firstFrom(TABLE, 305, 1948, 'cinc')).toBeNull();
});
