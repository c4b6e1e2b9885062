// A game saved as a file opens again and is verified; a changed one is told apart, a cut one is named as such.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { answerTheCall, endTurn, stateHash } from './steps';

async function saveFile(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Menu' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the replay' }).click();
  const path = await (await download).path();
  await page.getByRole('button', { name: 'Leave to the start screen' }).click();
  return readFileSync(path, 'utf8');
}

async function openFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const field = page.locator('input[type=file]');
  await expect(field, 'stands in the page while a file is chosen, or it may be swept away').toHaveCount(1);
  await (await chooser).setFiles({
    name: 'game.replay.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(field).toHaveCount(0);
}

test('save, open, verify, go on', async ({ page }) => {
  await answerTheCall(page);
  await endTurn(page);
  await endTurn(page);
  const hash = await stateHash(page);
  const text = await saveFile(page);

  await openFile(page, text);
  const dialog = page.getByRole('dialog', { name: 'Open a replay' });
  await expect(dialog.getByText('All 2 turns replay exactly as recorded.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('turn 3 of 12')).toBeVisible();
  expect(await stateHash(page)).toBe(hash);
});

test('a changed file and a cut one are told apart', async ({ page }) => {
  await answerTheCall(page);
  await endTurn(page);
  const text = await saveFile(page);

  await openFile(page, text.replace('"fight"', '"words"'));
  const dialog = page.getByRole('dialog', { name: 'Open a replay' });
  await expect(dialog.getByText('Does not match')).toBeVisible();
  await expect(dialog.getByText(/From turn 1 on/)).toBeVisible();
  await page.keyboard.press('Escape');

  await openFile(page, text.slice(0, text.length / 2));
  await expect(dialog.getByText('Cannot be read')).toBeVisible();
  await expect(dialog.getByText(/line \d+, column \d+/)).toBeVisible();
});
