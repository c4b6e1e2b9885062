// Saved games are set aside, named, gone back in, deleted and had back, and carried to another browser in one file.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectClean } from './clean';
import { answerTheCall, drop, endTurn } from './steps';

test('set aside, renamed, gone back in, deleted and had back, carried elsewhere', async ({
  page,
  browser,
}) => {
  await answerTheCall(page);
  for (let turn = 0; turn < 2; turn += 1) await endTurn(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Set aside under a name…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set the game aside' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Before the storm');
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect(dialog.getByText('Set aside as “Before the storm”')).toBeVisible();
  await page.keyboard.press('Escape');
  await endTurn(page);

  await page.goto('./');
  const games = page.getByRole('region', { name: 'Continue' });
  const row = (name: string) => games.getByRole('listitem').filter({ hasText: name });
  await expect(row('Before the storm')).toContainText('turn 3 of 12 · set aside');
  await row('turn 4 of 12').getByRole('button', { name: 'Rename Five Rivers' }).click();
  await games.getByRole('textbox', { name: 'Name' }).fill('My line');
  await page.keyboard.press('Enter');
  await expect(row('My line')).toContainText('turn 4 of 12');
  await expect(row('My line').locator('.thumb svg')).toBeVisible();
  await expectClean(page, 'saved games');

  await games.getByRole('button', { name: 'Delete the saved game Before the storm' }).click();
  await expect(row('Before the storm')).toHaveCount(0);
  await games.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Before the storm')).toBeVisible();

  const download = page.waitForEvent('download');
  await games.getByRole('button', { name: 'Save all as one file' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');

  await row('My line').getByText('Earlier turns').click();
  await row('My line').getByRole('button', { name: 'Autumn 312' }).click();
  await expect(page.locator('#end-turn')).toBeVisible();
  await expect(page.getByText('turn 3 of 12')).toBeVisible();
  await endTurn(page);
  await page.goto('./');
  await expect(games.getByRole('listitem')).toHaveCount(3);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await drop(elsewhere, file);
  const opened = elsewhere.getByRole('dialog', { name: 'Open a replay' });
  await expect(opened.getByText('2 saved games taken in.')).toBeVisible();
  await elsewhere.keyboard.press('Escape');
  const there = elsewhere.getByRole('region', { name: 'Continue' });
  await there
    .getByRole('listitem')
    .filter({ hasText: 'Before the storm' })
    .getByRole('button', { name: 'Continue' })
    .click();
  await expect(elsewhere.getByText('turn 3 of 12')).toBeVisible();
  await endTurn(elsewhere);
  await elsewhere.goto(page.url());
  // Who goes on from what was set aside plays a game of its own.
  await expect(there.getByRole('listitem')).toHaveCount(3);
  await elsewhere.context().close();
});
