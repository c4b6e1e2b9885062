// Specifies what an event carries, by its kind and the types: where one of these lines compiles, `npm run typecheck` fails.

import { expect, test } from 'vitest';
import type { EventOf, GameEvent, OfferLapse, Outcome, PactId } from '../../src/engine';
import { story, type Move } from './moves';
import { CLAIM, even, PUSH, valley } from './valley';
import { still } from './world';

const REFUSED = {
  // @ts-expect-error talks are of no pact
  pact: (event: EventOf<'dialogue-held'>): PactId => event.pact,
  // @ts-expect-error who says no says no more than that
  answer: (event: EventOf<'offer-rejected'>): string => event.detail,
  // @ts-expect-error another kind's word
  outcome: (event: EventOf<'offer-lapsed'>): Outcome => event.detail,
  // @ts-expect-error not every event is of a crisis
  crisis: (event: GameEvent): string => event.crisis,
  // @ts-expect-error a nation leaves by itself
  company: (event: EventOf<'member-left'>) => event.actors[1],
};

const READ = {
  broken: (event: EventOf<'pact-broken'>): PactId => event.pact,
  lapse: (event: EventOf<'offer-lapsed'>): OfferLapse => event.detail,
  fight: (event: GameEvent): Outcome | null => (event.kind === 'war-fought' ? event.detail : null),
};

test('nothing is both read and refused', () => {
  expect(Object.keys(REFUSED).filter((name) => name in READ)).toEqual([]);
});

test('events of all kinds have one shape: what a kind does not carry is there, and undefined', () => {
  const moves: readonly (readonly Move[])[] = [CLAIM, PUSH, PUSH, PUSH];
  const events = story(still(valley(even)), moves).steps.flatMap((taken) => taken.events);
  expect(new Set(events.map(({ kind }) => kind)).size).toBeGreaterThan(4);
  expect(new Set(events.map((event) => Object.keys(event).join(' ')))).toEqual(
    new Set(['id turn kind actors pact offer call crisis threat target detail value effects']),
  );
});
