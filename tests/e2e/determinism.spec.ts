// A game is the same in Chromium and in Node: a replay from the command line verifies in the page, ends with the same hash,
// and a changed one is refused there with its turn.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test, type Page } from '@playwright/test';

const folder = mkdtempSync(`${tmpdir()}/entente-e2e-`);
const entente = (...args: string[]): string =>
  execFileSync(process.execPath, ['bin/entente.js', ...args], { encoding: 'utf8' });

/** A game that agents play in Node but for its last turns, so that the page opens it on the map; its file and last hash. */
function playedInNode(scenario: string, seed: string, turns: number): { file: string; stateHash: string } {
  const file = `${folder}/${seed}.replay.json`;
  const { stateHash } = JSON.parse(
    entente('run', scenario, '--seed', seed, '--turns', `${turns}`, '--out', file, '--json'),
  );
  return { file, stateHash };
}

async function open(page: Page, file: string): Promise<void> {
  await page.goto('./');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).first().click();
  await (await chooser).setFiles(file);
}

/** A world that is not built in, so that the replay carries it. */
function inventedWorld(): string {
  entente('generate', '--nations', '12', '--seed', 'e2e', '--out', `${folder}/world.json`);
  return `${folder}/world.json`;
}

for (const [name, turns, scenario] of [
  ['Five Rivers', 11, () => 'five-rivers'],
  ['Europe 1949', 38, () => 'europe-1949'],
  ['an invented world', 30, inventedWorld],
] as const) {
  test(`${name}: Chromium ends with Node's hash`, async ({ page }) => {
    const { file, stateHash } = playedInNode(scenario(), `hash of ${name}`, turns);
    await open(page, file);
    await expect(page.getByText('Verified', { exact: true })).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: `seed hash of ${name}` }).click();
    await expect(page.locator('[data-hash]')).toHaveText(stateHash);
  });
}

test('one changed byte of an order is refused in the page, with its turn', async ({ page }) => {
  const { file } = playedInNode('five-rivers', 'changed', 12);
  const lines = readFileSync(file, 'utf8').split('\n');
  const [turn, line] = firstSpendingAfter(lines, 5);
  lines[line] = lines[line]!.replace(/"burden":(\d)/, (_, digit) => `"burden":${(Number(digit) % 9) + 1}`);
  const changed = `${folder}/changed-byte.replay.json`;
  writeFileSync(changed, lines.join('\n'));
  await open(page, changed);
  await expect(page.getByText(`From turn ${turn} on`)).toBeVisible();
});

/** Turn and line of the first order about defence spending in a turn after `turn`. */
function firstSpendingAfter(lines: readonly string[], turn: number): readonly [number, number] {
  let now = 0;
  for (const [k, line] of lines.entries()) {
    if (line.startsWith('      "hash"')) now += 1;
    if (now > turn && line.includes('"burden":')) return [now, k];
  }
  throw new Error('nobody changes its spending');
}
