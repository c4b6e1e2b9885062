// Whoever plays for the first time in a browser is led through a turn by what they do, may skip it, and has it again from the menu.
import { expect, test } from '@playwright/test';
import { complaints } from './steps';

test.use({ storageState: { cookies: [], origins: [] } });

test('a newcomer is coached once, in place', async ({ page }) => {
  const errors = complaints(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Wait and see' }).click();
  const coach = page.getByRole('complementary', { name: 'A first turn, step by step' });
  await expect(coach).toContainText('Somebody waits for you');
  await page.getByRole('region', { name: 'Docket' }).getByRole('button', { name: 'Fight' }).click();
  await expect(coach).toContainText('Who would come?');
  await coach.getByRole('button', { name: 'Next' }).click();
  await page
    .getByRole('region', { name: 'Inspector' })
    .getByRole('button', { name: 'Propose a pact…' })
    .click();
  const treaty = page.getByRole('dialog', { name: 'Propose a pact' });
  await expect(treaty.getByText(/^Invite a nation/)).toBeVisible();
  await treaty.getByRole('checkbox', { name: /^Neutrality/ }).check();
  await page.keyboard.press('Escape');
  await expect(coach).toContainText('Everybody at once');
  await coach.getByRole('button', { name: 'Skip all this' }).click();
  await expect(coach).toBeHidden();
  await page.reload();
  await expect(page.locator('#turn-bar')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(coach).toBeHidden();
  await page.getByRole('button', { name: 'Show me round' }).click();
  await expect(coach).toBeVisible();
  expect(errors).toEqual([]);
});
