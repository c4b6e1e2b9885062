// A small sweep is asked for, played in workers, told and taken home; the page passes axe.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectClean } from './clean';

test('a sweep in the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('link', { name: /Play a world many times/ }).click();
  await page.getByRole('combobox', { name: 'World', exact: true }).selectOption('five-rivers');
  await page.getByLabel('Games of each setting').fill('2');
  await page.getByRole('combobox', { name: 'Vary', exact: true }).selectOption('a weight');
  await page.getByRole('combobox', { name: 'Weight' }).fill('war.dread');
  await page.getByRole('textbox', { name: 'Values' }).fill('1,3');
  await expectClean(page, 'form');
  await page.getByRole('button', { name: 'Play 4 games' }).click();
  await expect(page.getByText('4 games of 2 settings played.')).toBeVisible({ timeout: 60_000 });
  await expectClean(page, 'found');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download runs.csv' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain('war.dread');
});
