// Specifies `entente tournament`: a rank table with intervals, who beats whom, the same on any number of threads, and games of its own.
import { expect, test } from 'vitest';
import { entente } from './entente';

const tournament = (...args: string[]) => entente(['tournament', 'five-rivers', ...args]);
const FEW = ['--seeds', '1..3', '--agents', 'balancer,random,hedger', '--seats', 'HAL,ORL'];

test('ranks agents and says who beats whom', () => {
  const { code, out, err } = tournament(...FEW);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Five Rivers: 3 agents in 2 seats of 3 seeds\n/);
  expect(out).toMatch(/^rank +agent +mean score +95 % +beats$/m);
  expect(out).toMatch(/^ {3}1 {2}\w+ +[+−]\d+\.\d +−?\d+\.\d … −?\d+\.\d +\d+\s% \(\d+–\d+\)$/m);
  expect(out).toMatch(/^Random +(\d+\s%)? +\d+\s%/m);
});

test('the same on one thread as on three', () => {
  const run = (workers: string) => JSON.parse(tournament(...FEW, '--workers', workers, '--json').out);
  const alone = run('1');
  expect(Object.keys(alone)).toEqual(['scenario', 'theory', 'seeds', 'ranks', 'seats', 'scores']);
  expect(alone.scores).toHaveLength(18);
  expect(run('3')).toEqual(alone);
});

test('a score is the total that a run of the same seed and seat ends with', () => {
  const { scores } = JSON.parse(
    tournament('--seeds', '2', '--agents', 'random', '--seats', 'ORL', '--json').out,
  );
  const game = JSON.parse(
    entente(['run', 'five-rivers', '--seed', '2', '--nation', 'ORL=random', '--json']).out,
  );
  const row = game.nations.find(({ id }: { id: string }) => id === 'ORL');
  expect(scores).toEqual([{ seed: '2', nation: 'ORL', agent: 'random', total: row.total }]);
});

test.each([
  [['--agents', 'balancer,randon'], /there is no agent "randon"; did you mean random/],
  [['--seats', 'HAL,XYZ'], /five-rivers has no nation "XYZ"/],
])('wrong usage: %j', (args, says) => {
  const { code, err } = tournament(...args);
  expect(code).toBe(2);
  expect(err).toMatch(says);
});
