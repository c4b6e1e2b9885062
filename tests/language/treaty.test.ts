// What a person reads of a treaty's terms.
import { expect, test } from 'vitest';
import type { SidePayment } from '../../src/engine';
import { english } from '../../src/language/english';
import { contentOf, library, sessionOf } from '../replay/world';

const { differences } = english;

const pact = sessionOf(contentOf(library.scenario('europe-1949')), 'a')
  .state()
  .structure.pacts.find(({ terms }) => terms.clauses.includes('defence') && terms.against === null)!;

const worded = (terms = pact.terms, payments: readonly SidePayment[] = []) => ({ terms, payments });

test('an amendment is told by the articles that change, and no others', () => {
  const [changed, ...others] = differences(worded(), worded({ ...pact.terms, against: 'SUN' as never }));
  expect(others).toEqual([]);
  expect(changed).toMatchObject({ kind: 'changed', was: expect.not.stringContaining('SUN') });
  expect(changed?.text).toContain('SUN');
});

test('a counter-offer is told by what is added, dropped or otherwise, payments too', () => {
  const aid = (yearly: number): SidePayment => ({
    kind: 'aid',
    from: 'USA' as never,
    to: 'FRA' as never,
    yearly,
  });
  const arms: SidePayment = { ...aid(0), kind: 'arms' };
  const bare = { ...pact.terms, clauses: pact.terms.clauses.filter((clause) => clause !== 'defence') };
  const told = differences(worded(pact.terms, [aid(40)]), worded(bare, [aid(60), arms]));
  expect(told.map(({ kind }) => kind)).toEqual(['changed', 'added', 'dropped']);
  expect(told[0]?.text).toBe('aid of $60 m a year from {n:USA} to {n:FRA}');
  expect(told[0]?.was).toContain('$40 m');
});

test('what stays as it is, is not told', () => {
  expect(differences(worded(), worded({ ...pact.terms }))).toEqual([]);
});
