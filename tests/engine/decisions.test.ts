// Specifies what a decision card promises: the best of the options was chosen, and the change it names would have turned it.

import { expect, test } from 'vitest';
import { agentOrders, bestOf, cardOf, optionAccount, reconsider } from '../../src/engine';
import { castOf, games, play } from './games';
import fc from 'fast-check';

test('the choice is the best of the options, and the named change of one term turns it to the runner-up', () => {
  let turned = 0;
  let cards = 0;
  fc.assert(
    fc.property(games(), (game) => {
      play(game, 12, (before) => {
        for (const decision of agentOrders(before, castOf(before, game.cast)).decisions) {
          const card = cardOf(decision);
          cards++;
          expect(bestOf(card.options)).toBe(card.chosen);
          if (card.turning === null) continue;
          const other = reconsider(card, card.turning);
          expect(other?.order).toEqual(card.runnerUp?.order);
          expect(other?.order).not.toEqual(card.chosen.order);
          turned++;
        }
      });
    }),
    { numRuns: 25 },
  );
  expect(cards).toBeGreaterThan(500);
  expect(turned / cards).toBeGreaterThan(0.5);
});

test('a smaller change of the same term would not have turned it', () => {
  play({ nations: 6, world: 3, seed: 3, tempo: 3, turnsPerYear: 4, cast: 0 }, 20, (before) => {
    for (const decision of agentOrders(before).decisions) {
      const card = cardOf(decision);
      if (card.turning === null || Math.abs(card.turning.by) < 0.001) continue;
      const lesser = { ...card.turning, by: card.turning.by * 0.99 };
      expect(reconsider(card, lesser)?.order).toEqual(card.chosen.order);
    }
  });
});

test('the account of an option adds up', () => {
  play({ nations: 5, world: 2, seed: 2, tempo: 3, turnsPerYear: 4, cast: 1 }, 12, (before) => {
    for (const { options } of agentOrders(before).decisions) {
      for (const one of options) {
        const { entries, level } = optionAccount(one, before.turn);
        expect(entries.reduce((sum, entry) => sum + entry.level, 0)).toBe(level);
        expect(Math.abs(level - one.score * 1_000_000)).toBeLessThanOrEqual(entries.length);
      }
    }
  });
});
