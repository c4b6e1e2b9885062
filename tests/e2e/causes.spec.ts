// From any number of a running game its cause is at most two presses away: report, panels, matrix and table are walked, and each is asked why.
import { expect, type Locator, test } from '@playwright/test';
import { answerTheCall, endTurn } from './steps';

/** Opens each of these buttons, of which there are some, and sees that it opens to words; they are closed again. */
async function opensToWords(buttons: Locator, within: (button: Locator) => Locator): Promise<void> {
  await expect(buttons).not.toHaveCount(0);
  for (let k = 0; k < (await buttons.count()); k++) {
    const button = buttons.nth(k);
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(within(button)).toContainText(/\p{L}{3}/u);
    await button.click();
  }
}

const reason = (page: Locator): Locator => page.locator('tr.reason').first();

test('every number is asked why, and answers', async ({ page }) => {
  await answerTheCall(page);
  for (let turn = 0; turn < 3; turn++) await endTurn(page);
  const inspector = page.locator('#inspector');

  const facts = inspector.locator('.facts button.link');
  expect(await facts.count()).toBe(4);
  await opensToWords(facts, () => inspector.locator('.facts + .account'));

  const tiles = inspector.locator('.tile');
  for (let k = 0; k < (await tiles.count()); k++) {
    await tiles.nth(k).click();
    const rows = inspector.locator('.accounts .account tbody th button');
    await opensToWords(rows, () => reason(inspector));
  }

  await opensToWords(inspector.locator('.comers button.num'), () =>
    inspector.locator('.comers .account').first(),
  );
  await opensToWords(inspector.locator('.who .hint button'), () => inspector.locator('.who > .account'));
  await opensToWords(page.locator('.agenda button[aria-expanded]'), () => page.locator('.agenda .account'));

  await inspector.getByRole('tab', { name: 'Matrix' }).click();
  await inspector.locator('[data-cell="4-0"]').click();
  const figures = inspector.locator('.reading button[aria-expanded]');
  expect(await figures.count()).toBe(5);
  await opensToWords(figures, () => inspector.locator('.reading .account'));

  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('#mode-table td .link').first().click();
  await expect(inspector.locator('.account').first()).toBeVisible();
});
