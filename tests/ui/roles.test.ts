// Role cards for group play: in every world and for every number of groups each is short, and says a goal, a secret and a duty.
import { describe, expect, test } from 'vitest';
import { createGame } from '../../src/engine';
import { english } from '../../src/language/english';
import { englishLesson } from '../../src/language/en/lesson';
import { speak } from '../../src/language/languages';
import { roleOf, seatsFor, wordsOn } from '../../src/ui/roles/role';
import { builtInWorld } from '../engine/built-in-worlds';

const french = await (await speak('fr')).whole();
const frenchLesson = await (await speak('fr')).lesson();

describe.each(['five-rivers', 'europe-1914', 'europe-1938', 'greek-leagues-431', 'world-2025'])(
  '%s',
  (world) => {
    const state = createGame(builtInWorld(world), 'roles');
    const most = Math.min(12, state.content.nations.length);
    const seats = seatsFor(state, [], most);
    const cards = seats.map((id) => roleOf(state, id, english, englishLesson));

    test('has a card for each of up to twelve groups, of at most 120 words', () => {
      expect(new Set(cards.map(({ nation }) => nation)).size).toBe(most);
      expect(Math.max(...cards.map(wordsOn))).toBeLessThanOrEqual(120);
    });

    test('each says a goal, a secret and a duty, in words without marks', () => {
      for (const { goal, secret, duty } of cards)
        for (const line of [...goal, ...secret, ...duty]) expect(line).toMatch(/^\P{Ll}[^{}[\]<>]+$/u);
    });

    test('in French too, with every preposition before its article', () => {
      for (const id of seats) {
        const role = roleOf(state, id, french, frenchLesson);
        expect(wordsOn(role)).toBeLessThanOrEqual(120);
        for (const line of [...role.goal, ...role.secret, ...role.duty])
          expect(line).not.toMatch(/\b[dD]e les? |\bà les? | [;:!?]/);
      }
    });
  },
);

test('the recommended come first', () => {
  const state = createGame(builtInWorld('europe-1914'), 'roles');
  const last = state.content.nations.at(-1)!.id;
  expect(seatsFor(state, [last], 5)[0]).toBe(last);
});
