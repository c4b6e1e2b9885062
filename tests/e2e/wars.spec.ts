// A quarrel of others that concerns a nation is put to it with the balance of both sides, and a side can be taken.
import { expect, test } from '@playwright/test';
import { complaints } from './steps';

test('a bystander reads the balance of a quarrel and takes a side', async ({ page }) => {
  const found = complaints(page);
  await page.goto('./?scenario=greek-leagues-431&seed=oak&nation=COR');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  const card = page.locator('.card.war').filter({ hasText: 'Potidaea' });
  await expect(card).toContainText('A quarrel near you');
  await card.getByRole('button', { name: /^Side of Athens/ }).click();
  await expect(card.getByRole('table')).toContainText('Athens');
  await card.getByRole('button', { name: 'Stand by Potidaea' }).click();
  await expect(page.locator('.tray')).toContainText('Stand by Potidaea');
  expect(found).toEqual([]);
});
