// Five Rivers as Node has played it ahead for these tests: a person's seat that only passes, in a file which the page opens and goes on with.
import { expect, type Page } from '@playwright/test';
import { drop, playedAhead } from '../../scripts/driven.js';

/** The game after so many turns, as the page itself would play it by the link `?scenario=five-rivers&seed=oak&nation=VAR`. */
const ahead = (turns: number): Promise<string> =>
  playedAhead({ scenario: 'five-rivers', seed: 'oak', nation: 'VAR', turns });

/** Leads the page from the start screen at `address`, in whatever language, to where that game stands. */
export async function openPlayedAhead(page: Page, address: string, turns: number): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button').first()).toBeVisible();
  await drop(page, await ahead(turns));
  await page.locator('dialog button.primary').click();
  await expect(page.locator('#turn-bar')).toBeVisible();
}

/** Leads the page from the start screen to that game's start, watched. */
export async function openForWatching(page: Page, address: string, turns: number): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button').first()).toBeVisible();
  await drop(page, await ahead(turns));
  await page.getByRole('button', { name: 'Watch from the start' }).click();
  await expect(page.locator('#scrubber')).toBeVisible();
}
