// A second language is a value like the first: begun in German, English where it has no words yet, and all of Intl in its own way.
import { expect, test } from 'vitest';
import { asNationId, asPactId, type GameEvent } from '../../src/engine';
import { english } from '../../src/language/english';
import { filesIn } from '../../src/language/file-languages';
import { issueSentence } from '../../src/language/files';
import type { Fault, Issue } from '../../src/language/issue';
import { speak } from '../../src/language/languages';
import { localeAsked } from '../../src/language/locales';
import { fitting, plain } from '../../src/language/markup';
import { missingFrom } from '../../src/language/wording';
import { DRAFTS } from '../../src/language/drafts';

const german = await (await speak('de')).whole();
const named = (id: string): string => id;
const names = { title: named, nation: named, pact: () => 'Fünf-Flüsse-Pakt', threat: () => '' };
const founded = {
  kind: 'pact-founded',
  actors: ['A', 'B', 'C'].map(asNationId),
  pact: asPactId('p1'),
} as unknown as GameEvent;
const context = { offer: '', crisis: null, script: null };

test('what is told in German has German lists, and English what German lacks', () => {
  const told = (language: typeof english, event: GameEvent): string =>
    plain(language.eventSentence(event, context), fitting(language, names));
  expect(told(german, founded)).toBe('A, B und C unterzeichnen Fünf-Flüsse-Pakt.');
  expect(told(english, founded)).toBe('A, B and C sign Fünf-Flüsse-Pakt.');
  const renewed = { ...founded, kind: 'pact-renewed' } as GameEvent;
  expect(told(german, renewed)).toBe(told(english, renewed));
});

test.each([
  ['a share', '6,1\u00a0%', german.percent(61_000)],
  ['points', '−0,4', german.signed(-4_000)],
  ['a great number', '16.384', german.number(16_384)],
  ['money', '41,2 Mrd. $', german.money(41_200)],
  ['a month', 'Apr.', german.month(4, 'short').replace(/^Apr$/, 'Apr.')],
  ['a season', 'Frühling 1949', german.season({ year: 1949, month: 4 }, 4)],
  ['a year before our era', '431 v. Chr.', german.year(-431)],
  [
    'years before our era',
    '431–419 v. Chr.',
    german.spanWords({ start: { year: -431, month: 1 }, turnsPerYear: 4, turns: 48 }),
  ],
  ['one', '1 Runde', german.t.start.turns(1)],
  ['several', '40 Runden', german.t.start.turns(40)],
])('%s: %s', (_, wanted, said) => expect(said).toBe(wanted));

test('names stand in the order of the alphabet of the language', () => {
  const given = ['Zypern', 'Österreich', 'Polen', 'Ägypten'];
  expect([...given].sort(german.compare)).toEqual(['Ägypten', 'Österreich', 'Polen', 'Zypern']);
});

test('what is wrong with a file is told in German where German has words, in English where not', async () => {
  const words = await filesIn('de');
  const issue = (fault: Fault): Issue => ({ path: 'nations[0].name', severity: 'error', fault });
  expect(issueSentence(words, issue({ code: 'empty-text', about: [] }))).toBe(
    'nations[0].name ist leer. Einen Text eintragen.',
  );
  expect(
    issueSentence(words, issue({ code: 'two-crises', about: [{ challenger: 'ARD', target: 'BEL' }] })),
  ).toBe('nations[0].name puts ARD and BEL into two crises with each other. Leave one of them out.');
});

test('what German lacks is known by its place', () => {
  const { words, english: whole } = DRAFTS.de!;
  const missing = missingFrom(words, whole);
  expect(missing).toContain('chrome.setup.title');
  expect(missing).not.toContain('chrome.start.tagline');
  expect(missingFrom(whole, whole)).toEqual([]);
});

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['de_DE.UTF-8', 'de'],
  ['EN-xa', 'en-XA'],
  ['en-GB', 'en'],
  ['xx', null],
  ['', null],
])('%s asks for %s', (tag, locale) => expect(localeAsked(tag)).toBe(locale));
