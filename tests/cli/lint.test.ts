// Specifies `entente lint`: one table of figures with bars and verdicts, ends of pacts, orders given, dead turns, warnings; the same on any number of threads.
import { expect, test } from 'vitest';
import { entente } from './entente';

const lint = (...args: string[]) => entente(['lint', 'five-rivers', ...args]);

test('figures with their bars and verdicts, then what ended pacts, what orders were given, then warnings', () => {
  const { code, out, err } = lint('--seeds', '1..12');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Five Rivers: 5 nations, 12 turns at tempo 4 \(12 years of history's\), 12 seeds\n/);
  expect(out).toMatch(
    /^ {2}8 {2}calls under alliances that were honoured +\d+ +0\.\d\d +0\.40–0\.75 +(met|missed)$/m,
  );
  expect(out).toMatch(/^pacts +signed +term +notice +violation/m);
  expect(out).toMatch(/^orders given a game +balancer +reciprocator +revisionist +all$/m);
  expect(out).toMatch(/^Dialogue +\d+\.\d +\d+\.\d +\d+\.\d +\d+\.\d$/m);
  expect(out).toMatch(/^passes +dead turns +agenda +offer +call +demand +crisis +change$/m);
  expect(out).toMatch(/^Orla( +\d+\s%){7}$/m);
  expect(out).toMatch(/^\d+ of \d+ bars met$/m);
});

test('warnings say what is wrong and what to do', () => {
  const { out } = lint('--seeds', '1..12');
  const warnings = out.split('\n').filter((line) => line.startsWith('warning: '));
  for (const line of warnings) expect(line).toMatch(/^warning: .+\. [A-Z].+\.$/);
});

test('for machines, and the same on one thread as on many', () => {
  const run = (workers: string) => JSON.parse(lint('--seeds', '1..9', '--workers', workers, '--json').out);
  const alone = run('1');
  expect(Object.keys(alone)).toEqual([
    'scenario',
    'theory',
    'pace',
    'figures',
    'history',
    'goals',
    'ends',
    'orders',
    'passive',
    'warnings',
    'games',
  ]);
  expect(alone.games.map(({ seed }: { seed: string }) => seed)).toEqual([...'123456789']);
  expect(run('3')).toEqual(alone);
});

test('at history’s pace', () => {
  const { pace, games } = JSON.parse(lint('--seeds', '1', '--pace', 'history', '--json').out);
  expect([pace, games[0].turns]).toEqual(['history', 240]);
});

test('of generated worlds, wars are held to the record', () => {
  const { code, out } = entente(['lint', 'generated', '--seeds', '1..3']);
  expect(code).toBe(0);
  expect(out).toMatch(/^3 generated worlds of 24 nations, 60 years at tempo 1\n/);
  expect(out).toMatch(
    /disputes that become wars +\d+ +0\.\d\d +0\.04 +1816–2014 +0\.03–0\.06 +(met|missed)$/m,
  );
});
