// The sentence that stands before the numbers.
import { expect, test } from 'vitest';
import { english } from '../../src/language/english';

const { pactSummary, nationSummary, deterrenceSummary } = english;

test.each([
  [
    {
      cohesion: 580_000,
      change: -80_000,
      mover: { part: 'unequal-burdens', level: -90_000, change: -60_000, fading: false },
      burden: null,
    },
    'Holding, but *falling*: *unequal burdens* cost it most this turn.',
  ],
  [
    {
      cohesion: 700_000,
      change: 20_000,
      mover: { part: 'summit', level: 20_000, change: 20_000, fading: true },
      burden: null,
    },
    'Firm and *rising*: *summit* helped most this turn.',
  ],
  [
    {
      cohesion: 400_000,
      change: 20_000,
      mover: { part: 'trust', level: 30_000, change: 9_000, fading: false },
      burden: null,
    },
    'Shaky, but *rising*: *trust* helped most this turn.',
  ],
  [
    { cohesion: 120_000, change: 0, mover: null, burden: 'historical-grievance' },
    'Close to breaking and steady; *old grievances* weighs on it most.',
  ],
])('a pact: %o', (facts, text) => expect(pactSummary(facts)).toBe(text));

test('a nation and oneself', () => {
  const facts = {
    isYou: false,
    id: 'BEL',
    trust: 620_000,
    fears: 'DEU',
    shared: ['p1'],
    pacts: 1,
    rival: false,
  };
  expect(nationSummary(facts)).toBe(
    '{n:BEL} half trusts you (62) and fears {n:DEU} most. You are bound to each other by {p:p1}.',
  );
  expect(nationSummary({ ...facts, shared: [], rival: true })).toBe(
    '{n:BEL} half trusts you (62) and fears {n:DEU} most. You are rivals.',
  );
  expect(nationSummary({ ...facts, isYou: true })).toBe('You fear {n:DEU} most and stand in one pact.');
  expect(nationSummary({ ...facts, isYou: true, watched: true })).toBe(
    '{n:BEL} fears {n:DEU} most and stands in one pact.',
  );
});

test('deterrence is said only where there is some', () => {
  expect(deterrenceSummary(600, 1_000)).toBe('These promises make an attack 40\u00a0% less likely.');
  expect(deterrenceSummary(1_000, 1_000)).toBe('These promises do not make an attack less likely.');
});
