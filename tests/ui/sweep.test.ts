// Specifies the page's sweeps: what they leave is what the command line leaves, byte for byte, and the line that they show plays the same.
import { expect, test } from 'vitest';
import { sweepWordsIn } from '../../src/language/sweep-languages';
import { playRun, runsOf, SweepRefused } from '../../src/sweep';
import { askedFor, foundIn, sweepKit } from '../../src/sweeps';
import { varyText } from '../../src/ui/sweep/vary';
import { desk, entente } from '../cli/entente';

const here = desk();
const words = await sweepWordsIn('en');
const kit = await sweepKit(words, new Map());

/** Some settings of these fail: each value is sound by itself, but not every pair. */
const ASK = {
  scenario: 'five-rivers',
  theory: 'liberal',
  seeds: 2,
  vary: [
    'economy.burdenBase=0.01,0.1',
    'economy.burdenMax=0.05,0.5',
    ...varyText({ kind: 'agent', nation: 'ORL', agents: ['balancer', 'revisionist'] }),
  ],
  metrics: ['calls_honoured', 'wars'],
};

test('the table of runs is the one of the command line, byte for byte', async () => {
  const asked = await askedFor('en', ASK);
  const play = playRun(asked.table, (line) => line(words));
  const found = foundIn(words, asked, runsOf(asked.plan).map(play));
  const line = kit.command(ASK);
  expect(line).toBe(
    'npx entente sweep five-rivers --seeds 1..1000 --theory liberal --vary economy.burdenBase=0.01,0.1 --vary economy.burdenMax=0.05,0.5 --vary agent.ORL=balancer,revisionist --metrics calls_honoured,wars --out sweep',
  );
  const there = line.replace('npx entente ', '').replace('1..1000', '1..2').split(' ').slice(0, -1);
  expect(entente([...there, here.path('sweep')]).code).toBe(0);
  expect(found.csv).toBe(here.read('sweep/runs.csv'));
  expect(found).toMatchObject({ runs: 16, settings: 8, failed: 4 });
  expect(here.read('sweep/report.html')).toContain(found.plots);
});

test('how many games it would be, or why it cannot be', async () => {
  expect(kit.count(ASK)).toBe(16);
  expect(kit.count({ ...ASK, vary: ['war.dread=1..3'] })).toBe(10);
  expect(kit.count({ ...ASK, vary: ['war.dread=3..1'] })).toBe(
    'war.dread: a range runs upwards: 1..3, not 3..1',
  );
  await expect(askedFor('en', { ...ASK, vary: ['war.dred=1'] })).rejects.toBeInstanceOf(SweepRefused);
});

test('weights are named as they can be varied', async () => {
  const weights = await kit.weights('five-rivers', 'balance-of-threat');
  expect(weights.length).toBeGreaterThan(100);
  const some = weights.filter((_, k) => k % 40 === 0).map(({ key, value }) => `${key}=${value}`);
  for (const vary of some)
    await expect(
      askedFor('en', { ...ASK, theory: 'balance-of-threat', vary: [vary] }),
    ).resolves.toBeDefined();
});
