// Whatever happens in real games has words: every event a sentence, every part of every account a name, every order a line.
import { expect, test } from 'vitest';
import {
  abandonmentAccount,
  attackAccount,
  autonomyAccount,
  burdenAccount,
  chanceOfDraft,
  chancesToCome,
  defaultTermsFor,
  entrapmentAccount,
  EVENT_KINDS,
  honourAccount,
  pactAccount,
  PACT_TYPES,
  prosperityAccount,
  REFUSAL_CODES,
  reputationAccount,
  securityAccount,
  threatAccount,
  trustAccount,
  type Account,
} from '../../src/engine';
import type { Session } from '../../src/session';
import { emptyChronicle, extendChronicle } from '../../src/ui/game/chronicle';
import { sentenceOf, tell } from '../../src/ui/game/sentences';
import { english } from '../../src/language/english';
import { contentOf, fiveRivers, library, played, sessionOf } from '../replay/world';

const { articlesOf, parts, refusalSentence } = english;

const games: readonly Session[] = [
  ...['a', 'b', 'c'].map((seed) => played(sessionOf(fiveRivers, seed), fiveRivers.turns)),
  played(sessionOf(contentOf(library.scenario('europe-1949')), 'a'), 40),
];

test('events and orders of whole games read as sentences', () => {
  const kinds = new Set<string>();
  for (const session of games) {
    const chronicle = emptyChronicle();
    extendChronicle(english, chronicle, session);
    for (const { events, orders } of session.turns()) {
      for (const event of events) {
        kinds.add(event.kind);
        const sentence = tell(english, event, chronicle);
        expect(sentence, event.kind).toMatch(/\.$/);
        expect(sentence, event.kind).not.toMatch(/undefined|\{[np]:\}|\?/);
      }
      for (const order of orders)
        expect(sentenceOf(english, session.content, order, chronicle), order.kind).not.toMatch(
          /undefined|\{[np]:\}/,
        );
    }
  }
  expect(kinds.size).toBeGreaterThan(EVENT_KINDS.length / 2);
});

test('every part of every account has a name of its own', () => {
  const unnamed = new Set<string>();
  const see = (account: Account | null): void => {
    for (const { part } of account?.entries ?? []) if (parts[part] === undefined) unnamed.add(part);
  };
  for (const session of games)
    for (const { turn, events } of session.turns()) {
      const [before, state] = [session.stateAt(turn - 1), session.stateAt(turn)];
      const [a, b] = [state.content.nations[0]!.id, state.content.nations[1]!.id];
      for (const { id } of state.structure.pacts) see(pactAccount(state, id));
      see(threatAccount(before, state, a));
      see(reputationAccount(before, state, a));
      for (const { id } of state.content.nations) {
        for (const account of [securityAccount, prosperityAccount, autonomyAccount, burdenAccount])
          see(account(before, state, id));
        if (id === a) continue;
        see(trustAccount(before, events, state, id, a));
        for (const account of [abandonmentAccount, entrapmentAccount, attackAccount])
          see(account(before, state, a, id));
      }
      for (const { id, members } of state.structure.pacts)
        for (const { nation } of members) see(honourAccount(state, id, nation));
      for (const type of PACT_TYPES) {
        const terms = defaultTermsFor(state, type, null);
        const draft = { by: a, pact: null, type, parties: [a, b], terms } as const;
        const { account, known } = chanceOfDraft(state, {}, a, b, draft);
        see(account);
        see(known);
      }
      for (const { id } of state.content.nations)
        for (const { chance } of id === a ? [] : chancesToCome(state, {}, a, id, a)) see(chance.account);
    }
  expect([...unnamed]).toEqual([]);
});

test.each(REFUSAL_CODES)('%s is explained', (code) => {
  const order = { kind: 'dialogue', by: 'VAR', with: 'ORL' } as never;
  expect(refusalSentence({ order, code, needed: 3, had: 1 })).toMatch(/^[A-Z].*\.$/);
  expect(refusalSentence({ order, code })).toMatch(/^[A-Z].*\.$/);
});

test('each kind of pact reads as a treaty', () => {
  const state = sessionOf(fiveRivers, 'a').state();
  for (const type of PACT_TYPES)
    for (const article of articlesOf(defaultTermsFor(state, type, null)))
      expect(article).toMatch(/^[A-Z{].*\.$/);
});
