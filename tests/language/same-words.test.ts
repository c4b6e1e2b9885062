// The command line and the page tell the same event in the same words, and no id reaches a reader.
import { expect, test } from 'vitest';
import { english } from '../../src/language/english';
import { tellerOf } from '../../src/language/chronicle';
import { plain } from '../../src/language/markup';
import { emptyChronicle, extendChronicle } from '../../src/ui/game/chronicle';
import { namesOf } from '../../src/ui/game/names';
import { tell } from '../../src/ui/game/sentences';
import { contentOf, library, played, sessionOf } from '../replay/world';

/** Told of the page alone: the command line keeps no list of offers. */
const NAMES_AN_OFFER = /^(offer-|vote-)/;

test.each([
  ['five-rivers', 40],
  ['europe-1949', 24],
] as const)('%s', (scenario, turns) => {
  const session = played(sessionOf(contentOf(library.scenario(scenario)), 'a'), turns);
  const { content } = session;
  const chronicle = emptyChronicle();
  extendChronicle(english, chronicle, session);
  const page = namesOf(english, session.state(), chronicle, null);
  const states = [session.stateAt(0), ...session.turns().map(({ turn }) => session.stateAt(turn))];
  const terminal = tellerOf(english, content, states);
  const ids = new RegExp(`\\b(${content.nations.map(({ id }) => id).join('|')}|[pcot]\\d+)\\b`);
  for (const { turn, events } of session.turns()) {
    for (const event of events.filter(({ kind }) => !NAMES_AN_OFFER.test(kind)))
      expect(terminal.tell(event)).toBe(plain(tell(english, event, chronicle), page));
    for (const line of terminal.lines(turn, events)) expect(line).not.toMatch(ids);
  }
});

test('a fight is told as it stood then, whoever leads its sides later', () => {
  const session = sessionOf(contentOf(library.scenario('five-rivers')), 'a');
  const [a, b, c] = session.content.nations.map(({ id }) => id);
  const crisis = { id: 'k1', challenger: b, target: c };
  const state = session.state();
  const states = [{ ...state, structure: { ...state.structure, crises: [crisis] } }] as never;
  const fought = { id: 'e', kind: 'war-fought', actors: [a, b, c], target: c, crisis: 'k1', effects: [] };
  const [A, B, C] = session.content.nations.map(({ name }) => name);
  expect(tellerOf(english, session.content, states).tell(fought as never)).toBe(
    `War between ${A} and ${C}. ${B} fights too.`,
  );
});
