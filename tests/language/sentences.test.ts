// What is told of games, in each language: sentences begin with a capital, none holds two spaces, and French has its narrow space before high marks.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { translationsOf } from '../../scripts/translations.js';
import type { Content } from '../../src/engine';
import { tellerOf } from '../../src/language/chronicle';
import * as words from '../../src/language/content-words';
import type { Language } from '../../src/language/language';
import { speak } from '../../src/language/languages';
import { plain } from '../../src/language/markup';
import { contentOf, library, played, sessionOf } from '../replay/world';

const WORLDS = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => name.replace('.json', ''));
const FRENCH = translationsOf('fr', words);

const inFrench = (id: string): Content =>
  words.rewordedContent(
    contentOf(library.scenario(id)),
    FRENCH.find(({ file }) => file === `${id}.json`)!.own,
  );

/** Every event, its mark and every order of two games, as sentences. */
function toldOf(language: Language, content: Content): ReadonlySet<string> {
  const told = new Set<string>();
  for (const seed of ['a', 'b']) {
    const session = played(sessionOf(content, seed), Math.min(content.turns, 12));
    const states = [session.stateAt(0), ...session.turns().map((_, k) => session.stateAt(k + 1))];
    const teller = tellerOf(language, content, states);
    for (const { events, orders } of session.turns()) {
      for (const event of events) told.add(teller.tell(event)).add(teller.label(event));
      for (const order of orders)
        told.add(plain(language.orderSentence(order, language.naming.offer), teller.names));
    }
  }
  return told;
}

const ANYWHERE: readonly RegExp[] = [/^\p{Ll}/u, /[.!?…]\s+\p{Ll}/u, /\s\s/];
const RULES: Readonly<Record<string, readonly RegExp[]>> = {
  en: [...ANYWHERE, /\s[.,;:!?]/],
  fr: [...ANYWHERE, /[^\s\u202f][;!?»]/u, /[^\u202f\d]:/u, / [;:!?»]|« /, /\s[.,]/],
};

describe.each([
  ['en', (id: string) => contentOf(library.scenario(id))],
  ['fr', inFrench],
] as const)('in %s', (tag, contentIn) => {
  test.each(WORLDS)('%s', async (id) => {
    const language = await (await speak(tag)).whole();
    const told = [...toldOf(language, contentIn(id))];
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((text) => RULES[tag]!.some((rule) => rule.test(text)))).toEqual([]);
  });
});
