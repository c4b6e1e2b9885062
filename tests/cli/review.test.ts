// Reviewing a recorded game and giving its orders again, on the real command line.
import { expect, test } from 'vitest';
import { desk, entente } from './entente';

const here = desk();
const game = here.path('game.replay.json');
entente(['run', 'five-rivers', '--seed', '7', '--turns', '6', '--out', game]);
const few = ['--rollouts', '8', '--horizon', '4'];

test('a review is the same on one thread and on two, and says each decision of the seat', () => {
  const [one, two] = ['1', '2'].map((workers) =>
    entente(['review', game, '--seat', 'ORL', ...few, '--json', '--workers', workers]),
  );
  expect([one?.code, two?.code, one?.err]).toEqual([0, 0, '']);
  expect(two?.out).toBe(one?.out);
  const told = JSON.parse(one?.out ?? '');
  expect(told).toMatchObject({ seed: '7', reviewed: ['ORL'], budget: { rollouts: 8, horizon: 4 } });
  expect(told.turns).toHaveLength(7);
  expect(told.decisions.length).toBeGreaterThan(6);
  expect(entente(['review', game, '--seat', 'ORL', ...few, '--all']).out).toMatch(
    /^Five Rivers, seed 7: .*Orla/,
  );
});

test('luck tells where the game stands among its seeds', () => {
  const { code, out } = entente(['luck', game, '--seat', 'ORL', '--seeds', '7..16', '--json']);
  const { seeds, nations } = JSON.parse(out);
  expect([code, seeds, nations[0].nation]).toEqual([0, 10, 'ORL']);
  expect(nations[0].ranks.reduce((sum: number, count: number) => sum + count, 0)).toBe(10);
  expect(entente(['luck', game, '--seat', 'ORL', '--seeds', '3']).out).toContain('over 3 seeds');
});

test('a game that nobody played needs a seat', () => {
  const refused = entente(['review', game]);
  expect([refused.code, refused.err]).toEqual([
    2,
    'entente: no person played in this game; name a nation with --seat\n',
  ]);
});
