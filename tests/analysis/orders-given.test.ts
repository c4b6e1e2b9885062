// Specifies that agents know the whole of statecraft: over the built-in worlds no kind of order is never given, and each by more than one character.
import { expect, test } from 'vitest';
import { type GameRecord, ordersGiven, recordGame } from '../../src/analysis';
import { fillSeats } from '../../src/session';
import { builtInWorld, WORLDS } from '../engine/built-in-worlds';

const SEEDS = ['1', '2', '3', '4', '5'];
/** Large worlds have enough in one game. */
const seedsFor = (nations: number): readonly string[] => (nations > 50 ? SEEDS.slice(0, 1) : SEEDS);

test('no kind of order is never given, and each by more than one character', {
  timeout: 300_000,
}, () => {
  const games: GameRecord[] = WORLDS.flatMap((id) => {
    const content = builtInWorld(id);
    return seedsFor(content.nations.length).map((seed) => recordGame(content, seed, fillSeats(content, {})));
  });
  const rows = ordersGiven(games);
  const givers = (by: (typeof rows)[number]['by']): number =>
    Object.values(by).filter((mean) => mean > 0).length;
  expect(rows.filter(({ by }) => givers(by) < 2).map(({ kind }) => kind)).toEqual([]);
});
