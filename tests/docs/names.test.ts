// What the documentation names is there: files, names of the code, npm scripts, and the rooms of src/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The changelog tells what was; the library's reference is made from the code. */
const pages = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs')].filter(
  (page) => page.endsWith('.md') && !page.includes(join('reference', 'api')),
);

const sources = ['src', 'tests', 'scripts', 'scenarios'].flatMap(filesIn);
const words = new Set(
  sources
    .filter((path) => /\.(tsx?|js|json)$/.test(path))
    .flatMap((path) => readFileSync(path, 'utf8').match(/[A-Za-z]\w*/g) ?? []),
);
const names = new Set(sources.map((path) => basename(path)));
/** Files that the command line writes, as the code names them. */
const written = new Set(
  filesIn('src/cli').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/'([\w-]+\.json)'/g)].map(([, name = '']) => name),
  ),
);

/** What stands in code font within the sentences and tables of a page. */
const codeOf = (page: string): string[] =>
  [
    ...readFileSync(page, 'utf8')
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/`([^`]+)`/g),
  ].map(([, code = '']) => code);

const isPath = (code: string): boolean => /^[\w.-]+(\/[\w.-]+)*\.(tsx?|m?js|json|md|css)$/.test(code);
const exists = (path: string): boolean =>
  names.has(path) ||
  written.has(path) ||
  ['', 'src/', 'src/engine/'].some((folder) => existsSync(`${folder}${path}`));

/** `cohesionInputs`, `DefectionChoice.over`; not a word of plain English, nor an option's value. */
const isName = (code: string): boolean => /^\w+(\.\w+)*$/.test(code) && /[a-z][A-Z]/.test(code);

describe.each(pages)('%s', (page) => {
  const code = codeOf(page);

  test('names no file that is not there', () => {
    expect(code.filter(isPath).filter((path) => !exists(path))).toEqual([]);
  });

  test('names nothing that the code does not have', () => {
    expect(code.filter(isName).filter((name) => !name.split('.').every((word) => words.has(word)))).toEqual(
      [],
    );
  });

  test('names no npm script that there is not', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const run = [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z][a-z0-9:-]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

test('the table of rooms has the folders of src/, and no others', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const [table = ''] =
    /\| Room \|[\s\S]*?\n\n/.exec(readFileSync('docs/adr/0001-rooms-and-borders.md', 'utf8')) ?? [];
  const rooms = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  expect(rooms.sort()).toEqual(folders.sort());
});
