// What scenarios, lessons and theories say of themselves in French: every text has its place, and a game is the same game in any language.
import { expect, test } from 'vitest';
import { missingIn, strayIn, translationsOf } from '../../scripts/translations.js';
import * as words from '../../src/language/content-words';
import { speak } from '../../src/language/languages';
import { namesOf } from '../../src/language/names';
import { verify } from '../../src/replay';
import { contentOf, library, played, resolve, sessionOf } from '../replay/world';

const FRENCH = translationsOf('fr', words);
const textsOf = (id: string): words.PlacedTexts => FRENCH.find(({ file }) => file === `${id}.json`)!.own;

/** Scenarios whose goals, and what history did, are not translated yet: these are told in English. */
const BEGUN = /^(greek-leagues-431|medieval-1295|westphalia-1648)\.json$/;
const NOT_YET = /^(objectives|history)\./;

test.each(FRENCH)('$file', (found) => {
  const missing = missingIn(found);
  expect(BEGUN.test(found.file) ? missing.filter((place) => !NOT_YET.test(place)) : missing).toEqual([]);
  expect(strayIn(found)).toEqual([]);
  const untouched = Object.entries(found.own).filter(
    ([place, text]) => found.texts[place] === text && / \p{Ll}{3}/u.test(text) && !place.includes('.name'),
  );
  expect(untouched).toEqual([]);
  for (const [place, text] of Object.entries(found.own))
    expect(text, place).not.toMatch(/ [;:!?»%]|« |\p{L}'\p{L}|\p{L}[;!?]|\d \d{3}\b/u);
});

test('a game that was played in French is the same, turn by turn, and verifies in English', () => {
  const english = contentOf(library.scenario('dyke-league'));
  const french = words.rewordedContent(english, textsOf('dyke-league'));
  const told = played(sessionOf(french, 'dyke'), 4);
  expect(told.hash()).toBe(played(sessionOf(english, 'dyke'), 4).hash());
  expect(verify(told.toReplay(), resolve)).toMatchObject({ ok: true });
});

test('names, and what a scenario calls its pacts, stand in French sentences', async () => {
  const language = await (await speak('fr')).whole();
  const world = contentOf(library.scenario('europe-1949'));
  const content = words.rewordedContent(world, textsOf('europe-1949'));
  const { structure } = sessionOf(content, 'a').state();
  const names = namesOf(language, content, structure);
  expect(names.nation('USA' as never)).toBe('les États-Unis');
  expect(structure.pacts.map(({ id }) => names.pact(id))).toContain('Traité de Bruxelles');
  expect(content.pacts.map(({ name }) => name)).toEqual(world.pacts.map(({ name }) => name));
});
