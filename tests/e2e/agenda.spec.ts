// What is worth a decision is there each turn, by mouse and keyboard, with the order prepared; and quiet turns are played one after another until
// something asks, or until any key.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { complaints } from './steps';

/** Into a game by a link, with its agenda worked out. */
async function openGame(page: Page, scenario: string, nation: string, name: string): Promise<void> {
  await page.goto(`./?scenario=${scenario}&seed=oak&nation=${nation}`);
  await page.getByRole('button', { name: `Begin as ${name}` }).click();
  await expect(page.getByText(/turn 1 of/)).toBeVisible();
  await expect(page.locator('.agenda[aria-busy=false]')).toBeVisible();
}

test('a matter opens the treaty as the engine drafted it; added, it is ordered, and pressed again it is not', async ({
  page,
}) => {
  const errors = complaints(page);
  await openGame(page, 'five-rivers', 'MIR', 'Mirea');
  const agenda = page.getByRole('region', { name: 'Worth a decision' });
  const first = agenda.getByRole('listitem').first();
  await expect(first).toContainText('ready to sign');
  await expect(first).toContainText('of 100 points at stake');
  await expect(first).toContainText('Most of it:');
  await first.getByRole('button', { name: /^Propose a pact/ }).press('Enter');
  const treaty = page.getByRole('dialog', { name: 'Propose a pact' });
  await expect(treaty).toBeVisible();
  await treaty.getByRole('button', { name: /^Add to orders/ }).click();
  await expect(treaty).toBeHidden();
  const ordered = first.getByRole('button', { name: 'Ordered', pressed: true });
  await ordered.click();
  await expect(ordered).toBeHidden();
  await expect(page.getByText('No orders yet.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: page as never })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join()}`)).toEqual([]);
  expect(errors).toEqual([]);
});

test('go on plays turns until something asks, and says what', async ({ page }) => {
  const errors = complaints(page);
  await openGame(page, 'five-rivers', 'MIR', 'Mirea');
  await page.keyboard.press('g');
  await expect(page.getByText(/^Now: /).first()).toBeVisible();
  await expect(page.getByText('turn 1 of 12')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Go on until something asks' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('any key stops it after the turn under way, and the quiet turns are told together', async ({ page }) => {
  await openGame(page, 'europe-1949', 'FRA', 'France');
  await page.locator('#go-on').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Go on until something asks' })).toBeVisible();
  await expect(page.getByText('Stopped by you.')).toBeVisible();
  await expect(page.getByText('turn 2 of 40')).toBeVisible();
});
