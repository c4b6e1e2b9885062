// Five Rivers as Node has played it ahead for these tests: a person's seat that only passes, in a file which the page opens and goes on with.
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { drop } from './steps';

type Library = typeof import('../../src/library');

/** The game after so many turns, as the page itself would play it by the link `?scenario=five-rivers&seed=oak&nation=VAR`. */
async function playedAhead(turns: number): Promise<string> {
  const { createGame, loadScenario, play, writeReplay }: Library = await import(
    pathToFileURL('dist/lib/index.js').href
  );
  const world = await loadScenario('five-rivers');
  return writeReplay(play(createGame(world, { seed: 'oak', seats: { VAR: 'person' } }), { turns }));
}

/** Leads the page from the start screen at `address`, in whatever language, to where that game stands. */
export async function openPlayedAhead(page: Page, address: string, turns: number): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button').first()).toBeVisible();
  await drop(page, await playedAhead(turns));
  await page.locator('dialog button.primary').click();
  await expect(page.locator('#turn-bar')).toBeVisible();
}

/** Leads the page from the start screen to that game's start, watched. */
export async function openForWatching(page: Page, address: string, turns: number): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button').first()).toBeVisible();
  await drop(page, await playedAhead(turns));
  await page.getByRole('button', { name: 'Watch from the start' }).click();
  await expect(page.locator('#scrubber')).toBeVisible();
}
