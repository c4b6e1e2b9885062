// French is whole: every word that English has, none left in English; and its sentences agree with the names in them.
import { expect, test } from 'vitest';
import { asNationId, asPactId, type GameEvent } from '../../src/engine';
import { DRAFTS } from '../../src/language/drafts';
import { speak } from '../../src/language/languages';
import { fitting, plain } from '../../src/language/markup';
import { missingFrom } from '../../src/language/wording';

const { front, whole } = await speak('fr');
const french = await whole();
const { words, english } = DRAFTS.fr!;
const NAMES: Readonly<Record<string, string>> = {
  DEU: 'Allemagne',
  FRA: 'France',
  GBR: 'Royaume-Uni',
  HAL: 'Halmark',
  ORL: 'Orla',
  USA: 'États-Unis',
};
const names = fitting(front, {
  title: (id: string) => NAMES[id] ?? id,
  nation: (id: string) => front.naming.withArticle(NAMES[id] ?? id),
  pact: () => 'Ligue de la Digue',
  threat: () => 'le réseau du Marais',
});
const context = { offer: 'Traité d’Orlamund', crisis: null, script: null };

/** A sentence with its narrow spaces as plain ones. */
const spaced = (text: string): string => text.replaceAll('\u202f', ' ');
const told = (kind: string, actors: readonly string[], rest: object = {}): string => {
  const event = { kind, actors: actors.map(asNationId), pact: asPactId('p'), ...rest };
  return spaced(plain(french.eventSentence(event as unknown as GameEvent, context), names));
};

/** Texts by their place: what functions say is not among them. */
function textsIn(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, place === '' ? key : `${place}.${key}`),
  );
}

test('no word is missing, and none is said that English does not ask for', () => {
  expect(missingFrom(words, english)).toEqual([]);
  expect(missingFrom(english, words)).toEqual([]);
});

/** What is written alike in both languages. */
const ALIKE = new Set(
  `action|actions|agent|ambition|blocs|brier|cabinet|cause|certain|chance|clauses|coalition|concession|condition|conditions|consensus|consultation|contribution|danger|date|dialogue|distance|entente|forces|frustration|id|incident|influence|menu|minutes|mobilisation|n|note|notes|offensive|pause|points|position|question|sanctions|score|source|sources|total|verdict|violation|zoom`.split(
    '|',
  ),
);

test('no text is left in English', () => {
  const given = new Map(textsIn(english));
  const alike = textsIn(words).filter(([place, text]) => /\p{L}/u.test(text) && given.get(place) === text);
  expect(
    [...new Set(alike.map(([, text]) => text))].filter((text) => !ALIKE.has(text.toLowerCase())),
  ).toEqual([]);
});

test('typography: a narrow space before high marks, curly apostrophes', () => {
  for (const [place, text] of textsIn(words)) {
    expect(text, place).not.toMatch(/ [;:!?»]|« |\p{L}'\p{L}|\p{L}[;!?]/u);
  }
});

test.each([
  [
    'pact-founded',
    ['FRA', 'DEU', 'USA'],
    {},
    'L’Allemagne, les États-Unis et la France signent la Ligue de la Digue.',
  ],
  [
    'vote-failed',
    ['FRA', 'USA', 'DEU'],
    { detail: 'join' },
    'La Ligue de la Digue : les membres ne s’accordent pas sur un nouveau membre ; l’Allemagne et les États-Unis votent contre.',
  ],
  [
    'offer-expired',
    ['FRA', 'USA'],
    { detail: 'amend' },
    'La demande de nouveaux termes pour la Ligue de la Digue reste sans suite : rien n’y change.',
  ],
  ['member-left', ['USA'], {}, 'Les États-Unis quittent la Ligue de la Digue.'],
  ['member-left', ['GBR'], {}, 'Le Royaume-Uni quitte la Ligue de la Digue.'],
  ['aid-given', ['FRA', 'GBR'], { pact: undefined }, 'La France donne une aide au Royaume-Uni.'],
  ['aid-given', ['ORL', 'USA'], { pact: undefined }, 'Orla donne une aide aux États-Unis.'],
  [
    'supply-cut',
    ['ORL', 'USA'],
    { detail: 'oil' },
    'Les États-Unis coupent les livraisons de pétrole à Orla.',
  ],
  ['supply-cut', ['HAL', 'FRA'], { detail: 'water' }, 'La France coupe les livraisons d’eau à Halmark.'],
  ['subversion-exposed', ['HAL', 'ORL'], {}, 'Ingérence découverte : Halmark dans la politique d’Orla.'],
  [
    'subversion-exposed',
    ['FRA', 'HAL'],
    {},
    'Ingérence découverte : la France dans la politique de Halmark.',
  ],
  ['threat-countered', ['USA'], { threat: 't' }, 'Les États-Unis agissent contre le réseau du Marais.'],
  ['threat-ended', [], { threat: 't' }, 'C’en est fini du réseau du Marais.'],
  [
    'offer-made',
    ['DEU', 'USA', 'GBR'],
    { detail: 'found' },
    'L’Allemagne offre Traité d’Orlamund aux États-Unis et au Royaume-Uni.',
  ],
])('%s of %j', (kind, actors, rest, sentence) => expect(told(kind, actors, rest)).toBe(sentence));

test.each([
  ['a share', '6,1\u00a0%', french.percent(61_000)],
  ['points', '−0,4', french.signed(-4_000)],
  ['a great number', '16\u202f384', french.number(16_384)],
  ['money', '41,2 Md$', french.money(41_200)],
  ['a month', 'avr.', french.month(4, 'short')],
  ['a season', 'Printemps 1949', french.season({ year: 1949, month: 4 }, 4)],
  ['a year before our era', '431 av. J.-C.', french.year(-431)],
  ['none', '0 tour', french.t.start.turns(0)],
  ['one', '1 tour', french.t.start.turns(1)],
  ['several', '40 tours', french.t.start.turns(40)],
  ['a list', 'A, B et C', french.list(['A', 'B', 'C'])],
  ['a rank', '1er', french.ordinal(1)],
  ['a long list', 'A et 3 autres', french.listUpTo(['A', 'B', 'C', 'D'], 2)],
])('%s: %s', (_, wanted, said) => expect(said).toBe(wanted));

test('names stand in the order of the French alphabet', () => {
  const given = ['Zambie', 'Égypte', 'Espagne', 'États-Unis', 'Estonie'];
  expect([...given].sort(french.compare)).toEqual(['Égypte', 'Espagne', 'Estonie', 'États-Unis', 'Zambie']);
});
