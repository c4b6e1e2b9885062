// These rooms hold codes, no sentence: what a person reads stands in src/language.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code planted here holds templates
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentencesIn } from './english.ts';

const ROOMS = { engine: 100, content: 30, text: 5, replay: 10, session: 5, platform: 5, library: 8, cli: 30 };

/** The tables and the report of a sweep: still in English where they stand. */
const NOT_YET = /^src\/cli\/sweep\/(codebook|report|tables)/;

const sourcesIn = (room: string): readonly string[] =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join('src', room, path))
    .filter((path) => !NOT_YET.test(path.replaceAll('\\', '/')));

test.each(Object.entries(ROOMS))('no English in %s', (room, least) => {
  const sources = sourcesIn(room);
  expect(sources.length).toBeGreaterThan(least);
  const found = sources.flatMap((path) =>
    sentencesIn(path, readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ["const a = 'Defence treaty';", ['Defence treaty']],
  ['const a = `The ${b} is over`;', ['The … is over']],
  ['const a = `${b} joins ${c} today`;', ['… joins … today']],
  ["const a = 'pact-founded';", []],
  ['const a = `${type} @${id}`;', []],
  ['throw new RangeError(`no nation at ${i}`);', []],
  ["const a = { source: 'After Victory (2001)' };", []],
  ["program.option('--theory <id or file>', 'weights to play by')", ['weights to play by']],
  ["z.describe('Where it is published.')", ['Where it is published.']],
])('%s', (code, found) => expect(sentencesIn('src/engine/changes/a.ts', code)).toEqual(found));

test('a sentence planted among the checks is found', () => {
  const planted = "error('pacts', 'is empty: the pact binds nobody')";
  expect(sentencesIn('src/content/checks/pacts.ts', planted)).toHaveLength(1);
  expect(sentencesIn('src/content/schema/scenario-pact.ts', planted)).toEqual([]);
});
