// Specifies that no place of a table or a list is read by a cast, which could hide any other type as well: where a place is known to exist,
// an assertion says just that, and costs a loop nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where the types of a library are narrower than what it takes. */
const FOREIGN = [
  'src/map/scene/canvas.ts',
  'src/map/scene/meshes.ts',
  'src/map/build/marks.ts',
  'src/map/build/world.ts',
];

interface Source {
  readonly path: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: `src/${path}`, text: readFileSync(`src/${path}`, 'utf8') }));

/** A place's value cast to a number or to a type by its name; lists made empty are none. */
const castsOf = ({ text }: Source): readonly string[] =>
  text.match(/[^[\s]\] as (?!const\b|unknown\b|typeof\b)[A-Za-z]\w*\b(?!\[)/g) ?? [];
const throughUnknown = ({ text }: Source): readonly string[] => text.match(/as unknown as/g) ?? [];
const found = (among: readonly Source[], look: (source: Source) => readonly string[]) =>
  among.flatMap((source) => look(source).map((what) => `${source.path}: ${what}`));

test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(400));

/** By a name, or of the page, and by no place. */
const OTHERWISE = ['src/ui/game/view-memory.ts', 'src/ui/kit/choices.tsx'];

test('no place of a table is cast', () =>
  expect(
    found(
      sources.filter(({ path }) => !OTHERWISE.includes(path)),
      castsOf,
    ),
  ).toEqual([]));

test('no type is forced through unknown, but on libraries', () =>
  expect(
    found(
      sources.filter(({ path }) => !FOREIGN.includes(path)),
      throughUnknown,
    ),
  ).toEqual([]));

test.each([
  ['const trusted = trust[at] as number;', castsOf],
  ['const { strength } = threats[t] as ThreatState;', castsOf],
  ['const own = (row[k - 1] as number) + 1;', castsOf],
  ['const all = rows as unknown as ScoreTable;', throughUnknown],
])('a planted one is found: %s', (text, look) =>
  expect(look({ path: 'src/engine/turn/a.ts', text })).toHaveLength(1),
);

test.each(['const own = trust[at]!;', 'const seats = [] as number[];', 'const KINDS = [1, 2] as const;'])(
  'this is none: %s',
  (text) => expect(castsOf({ path: 'src/engine/turn/a.ts', text })).toEqual([]),
);
