// The engine holds codes, no sentence: what a person reads stands in src/language.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code planted here holds templates
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentencesIn } from './english.ts';

const sources = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src/engine', path));

test('no English in the engine', () => {
  expect(sources.length).toBeGreaterThan(100);
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
])('%s', (code, found) => expect(sentencesIn('src/engine/changes/a.ts', code)).toEqual(found));
