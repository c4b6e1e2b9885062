// Facts of the Greek leagues that a reader can check in Thucydides.
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content';
import { dateOf } from '../../src/engine';
import text from '../../scenarios/greek-leagues-431.json?raw';
import { THEORIES } from './small-world';

const { content } = loadContent(text, THEORIES);
if (content === null) throw new Error('not sound');
const pact = (id: string) => content.pacts.find((found) => found.id === id)!;

test('it begins in the winter before Plataea and ends after the peace of Nicias', () => {
  expect(dateOf(content, 0)).toEqual({ year: -431, month: 1 });
  expect(dateOf(content, content.turns).year).toBe(-419);
});

test('Athens before Persia at Sardis, Corinth and Syracuse; Sparta’s strength is its allies’', () => {
  const order = [...content.nations].sort((a, b) => b.capability - a.capability).map(({ id }) => id);
  expect(order.slice(0, 2)).toEqual(['ATH', 'PER']);
  expect(order.indexOf('SPA' as never)).toBeGreaterThan(order.indexOf('COR' as never));
});

describe('treaties in force', () => {
  test('Athens leads and its league pays; Sparta’s league votes and pays nothing', () => {
    expect(pact('delian-league-478')).toMatchObject({ lead: 'ATH', terms: { decision: 'lead-nation' } });
    expect(pact('delian-league-478').terms.pledge).toBeGreaterThan(0);
    expect(pact('peloponnesian-league-505').terms).toMatchObject({ decision: 'majority', pledge: 0 });
  });

  test('Corcyra has a promise of defence alone (1.44)', () =>
    expect(pact('corcyra-433').terms.clauses).toEqual(['defence']));

  test('the peace of Argos and Sparta runs out in 421 (5.14)', () => {
    const { age, terms } = pact('argos-451');
    expect(dateOf(content, terms.termYears * content.turnsPerYear - age)).toEqual({ year: -421, month: 1 });
  });
});

test('what happens at a date: Plataea in 431, the plague in 430, Lesbos in 428, Pylos in 425', () => {
  const year = (id: string) => dateOf(content, content.script.find((one) => one.id === id)!.turn - 1).year;
  expect(['plataea', 'plague', 'lesbos', 'pylos'].map(year)).toEqual([-431, -430, -428, -425]);
});
