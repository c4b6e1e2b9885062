// A link opens exactly one game's setup: scenario, seed, nation.
import { expect, test } from '@playwright/test';

test('the seed chip’s link opens the same setup', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?scenario=five-rivers&seed=oak&nation=ORL');
  const setup = page.getByRole('dialog', { name: 'Five Rivers' });
  await expect(setup.getByRole('textbox', { name: 'Seed' })).toHaveValue('oak');
  await setup.getByRole('button', { name: 'Begin as Orla' }).click();
  await expect(page.getByText('you are Orla')).toBeVisible();

  await page.getByRole('button', { name: 'seed oak' }).click();
  await page.getByRole('button', { name: 'Copy a link to this game' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?scenario=five-rivers&seed=oak&nation=ORL');
});

test('a theory chosen in the setup is carried by the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?scenario=five-rivers&theory=liberal&seed=oak&nation=ORL');
  const setup = page.getByRole('dialog', { name: 'Five Rivers' });
  const theory = setup.getByRole('combobox', { name: 'Theory' });
  await expect(theory).toHaveValue('liberal');
  await theory.selectOption('constructivist');
  await expect(setup.getByText('Threats are what states make of them.')).toBeVisible();
  await setup.getByRole('button', { name: 'Begin as Orla' }).click();
  await page.getByRole('button', { name: 'seed oak' }).click();
  await page.getByRole('button', { name: 'Copy a link to this game' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?scenario=five-rivers&theory=constructivist&seed=oak&nation=ORL');
});

test('a link to an unknown scenario says so', async ({ page }) => {
  await page.goto('./?scenario=atlantis&seed=1');
  await expect(page.getByText('There is no scenario called “atlantis” here.')).toBeVisible();
});
