// The table of coverage is true: forty rows, every file and function in it exists, and every row's test is there exactly once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/reference/coverage.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number, idea, , rule = '', shown = '']) => ({ number: Number(number), idea, rule, shown }));

const FOLDER = 'tests/coverage';
const tested = new Map(
  readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/^test\(\s*'row (\d+): /gm)].map(
      ([, number]) => [Number(number), `${FOLDER}/${file}`] as const,
    ),
  ),
);

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

test('it has the forty rows, in order', () =>
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, k) => k + 1)));

test('each row has one test at most', () => {
  const all = readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/'row (\d+): /g)].map(([, number]) => number),
  );
  expect(all.length).toBe(new Set(all).size);
});

test.each(rows)('row $number: $idea', ({ number, rule, shown }) => {
  const [file, name] = quoted(rule);
  if (file !== undefined) {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`(function|const) ${name}\\b`));
  }
  expect(quoted(shown)).toEqual([tested.get(number)]);
});
