// Specifies how tables of cases are read, and the one line that each odd one gets.
import { expect, test } from 'vitest';
import { numbers, OddFile, tableOf, truths, words } from '../../src/analysis/history/csv';
import { faultWords } from '../../src/cli/text/figures';
import { commandLineIn } from '../../src/language/command-languages';

const TEXT = 'name,size,fits\n"Wales, North",1.5,1\r\nIsle of ""Man"",-2,0\n"The ""Burgh""",1e3,\n';
const table = tableOf('some.csv', TEXT);

test('columns are read by name, whatever the line ends and quotes', () => {
  expect(table.length).toBe(3);
  expect(words(table, 'name')).toEqual(['Wales, North', 'Isle of ""Man""', 'The "Burgh"']);
  expect([...numbers(table, 'size')]).toEqual([1.5, -2, 1000]);
});

test('a stand-in fills blanks, where there is one', () => {
  expect(truths(table, 'fits', 0)).toEqual([true, false, false]);
});

const english = await commandLineIn('en');
function faultOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (thrown) {
    return thrown instanceof OddFile ? faultWords(english, thrown.fault) : null;
  }
}

test.each<[string, () => unknown, string]>([
  ['a blank', () => numbers(table, 'fits'), 'some.csv:4: fits is ""; a number is expected'],
  ['a word', () => numbers(table, 'name'), 'some.csv:2: name is "Wales, North"; a number is expected'],
  ['a missing column', () => words(table, 'weight'), 'some.csv: has no column weight'],
  ['a short row', () => tableOf('x.csv', 'a,b\n1,2\n3\n'), 'x.csv:3: has 1 field; its head has 2'],
  ['a head alone', () => tableOf('x.csv', 'a,b\n'), 'x.csv: holds no cases'],
  ['nothing', () => tableOf('x.csv', ''), 'x.csv: holds no cases'],
])('%s is odd', (_, read, message) => expect(faultOf(read)).toBe(message));
