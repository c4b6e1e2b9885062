// Facts of the peace of Westphalia that a reader can check elsewhere.
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content';
import { dateOf } from '../../src/engine';
import text from '../../scenarios/westphalia-1648.json?raw';
import { THEORIES } from './small-world';

const { content } = loadContent(text, THEORIES);
if (content === null) throw new Error('not sound');
const pact = (id: string) => content.pacts.find((found) => found.id === id)!;
const bound = (a: string, b: string) =>
  content.pacts.filter(({ members }) => [a, b].every((id) => (members as readonly string[]).includes(id)));

test('it begins in November 1648, a month after the peace', () =>
  expect(dateOf(content, 0)).toEqual({ year: 1648, month: 11 }));

test('all parties guard the peace against any who breaks it, and each is sovereign at home', () => {
  const { type, members, terms } = pact('westphalia-1648');
  expect(type).toBe('collective-security');
  expect(terms.clauses).toEqual(expect.arrayContaining(['defence', 'non-aggression', 'sovereignty']));
  expect(members).toEqual(expect.arrayContaining(['BRA', 'EMP', 'FRA', 'SWE']));
});

test('Spain owns the Dutch to be sovereign; the Emperor may not help Spain', () => {
  expect(pact('munster-1648').terms.clauses).toContain('sovereignty');
  expect(bound('EMP', 'SPA')).toEqual([]);
});

test('France and Spain fight on; the League of the Rhine is ten years away', () => {
  expect(content.crises.map(({ challenger, target }) => `${challenger} ${target}`)).toContain('FRA SPA');
  expect(bound('COL', 'MAI').map(({ id }) => id)).toEqual(['westphalia-1648']);
});

test('the treaty of Stockholm runs out in 1655', () => {
  const { age, terms } = pact('stockholm-1640');
  expect(dateOf(content, terms.termYears * content.turnsPerYear - age).year).toBe(1655);
});
