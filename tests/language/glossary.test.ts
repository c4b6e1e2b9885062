// The glossary: every concept that scenarios and lessons name is in it, every field term has its works, every theory its card.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../src/language/english-front';
import { englishTerms } from '../../src/language/en/terms';
import { PARTS } from '../../src/language/en/parts';
import { glossaryOf } from '../../src/language/glossary';
import { TERM_NOTES, THEORY_WORKS } from '../../src/language/terms';
import { PART_TERMS } from '../../src/ui/kit/part-terms';

const glossary = glossaryOf(english, englishTerms);
const keys = new Set<string>(glossary.entries.map(({ key }) => key));

test('the terms of the first screen and those of the glossary alone are all of them, none twice', () => {
  const named = [...Object.keys(english.glossary), ...Object.keys(englishTerms.added)];
  expect(named.sort()).toEqual(Object.keys(TERM_NOTES).sort());
  expect(new Set(glossary.entries.map(({ term }) => term)).size).toBe(glossary.entries.length);
});

test('every concept of a scenario, a lesson or a test has its entry', () => {
  const concepts = ['scenarios', 'scenarios/lessons', 'scenarios/tests'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.includes('schema'))
      .flatMap((name) => {
        const file = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
        return [
          ...(file.concepts ?? []),
          ...(file.items ?? []).map((item: { concept: string }) => item.concept),
        ];
      }),
  );
  expect(concepts.length).toBeGreaterThan(40);
  expect(concepts.filter((concept) => !keys.has(concept))).toEqual([]);
});

/** Devices of the game, which no work speaks of. */
const OWN = ['exposure', 'influence', 'stateHash'];

test('every term of the field cites a work, and leads only to terms that there are', () => {
  const uncited = glossary.entries.filter(({ works }) => works.length === 0).map(({ key }) => key);
  expect(uncited.sort()).toEqual(OWN);
  for (const { see } of glossary.entries) expect(see.filter((key) => !keys.has(key))).toEqual([]);
});

test('parts of accounts lead to terms that there are', () => {
  expect(Object.keys(PART_TERMS).filter((part) => !Object.hasOwn(PARTS, part))).toEqual([]);
});

test('each of the six theories has its card and its works', () => {
  const theories = readdirSync('scenarios/theories').map((name) => name.replace('.json', ''));
  expect(Object.keys(THEORY_WORKS).sort()).toEqual(theories.sort());
  expect(Object.keys(englishTerms.theories.each).sort()).toEqual(theories);
});
