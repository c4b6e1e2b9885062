// These rooms hold codes, no sentence: what a person reads stands in src/language.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code planted here holds templates
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentencesIn } from './english.ts';

/** Least numbers of files, so that no room is passed over. */
const ROOMS = {
  engine: 100,
  content: 30,
  text: 5,
  replay: 10,
  session: 5,
  platform: 5,
  library: 8,
  cli: 30,
  analysis: 30,
  lesson: 5,
  map: 20,
  ui: 150,
};
const isSource = (path: string): boolean => /\.tsx?$/.test(path);

const filesIn = (room: string): readonly string[] =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((path) => join('src', room, path));
const beside = readdirSync('src')
  .filter(isSource)
  .map((path) => join('src', path));

const foundIn = (sources: readonly string[]): readonly string[] =>
  sources.flatMap((path) => sentencesIn(path, readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`));

test.each(Object.entries(ROOMS))('no English in %s', (room, least) => {
  const sources = filesIn(room);
  expect(sources.length).toBeGreaterThan(least);
  expect(foundIn(sources)).toEqual([]);
});

test('no English beside the rooms', () => expect(foundIn(beside)).toEqual([]));

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

test.each([
  ['<p>Endings</p>', ['Endings']],
  ['<button title="Close">×</button>', ['Close']],
  ['<input placeholder="Seed" class="num wide" />', ['Seed']],
  ["<p class={dull ? 'soft block' : 'block'}>{t.end}</p>", []],
  ["target.closest('input, select, .card button')", []],
  ["const SELECTOR = '.inspector footer.actions button';", []],
  [
    '`<svg role="img" aria-label="How it went"><path d="${d}"/></svg>`',
    ['<svg role="img" aria-label="How it went"><path d="…"/></svg>'],
  ],
  ['`<rect width="${w}" class="bar mine"/>`', []],
])('in the page: %s', (code, found) => expect(sentencesIn('src/ui/a.tsx', code)).toEqual(found));

test('a sentence planted among the checks is found', () => {
  const planted = "error('pacts', 'is empty: the pact binds nobody')";
  expect(sentencesIn('src/content/checks/pacts.ts', planted)).toHaveLength(1);
  expect(sentencesIn('src/content/schema/scenario-pact.ts', planted)).toEqual([]);
});
