// The same game without a mouse: every step is a key.
import { expect, test, type Page } from '@playwright/test';
import { complaints, ordersOf } from './steps';

/** Presses Tab until the focused element has this text or label; fails after `most` stops. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return `${at?.getAttribute('aria-label') ?? ''} ${at?.innerText ?? ''}`.trim();
    });
    if (name.test(text)) return;
  }
  throw new Error(`no stop named ${name}`);
}

test('a whole game by keyboard alone', async ({ page }) => {
  const errors = complaints(page);
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Answer the call' })).toBeVisible();

  await tabTo(page, /^Answer the call/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('turn 1 of 12')).toBeVisible();

  // Find a nation by name, and talk to it.
  const search = page.getByRole('combobox', { name: 'Find a nation or pact' });
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('mir');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Actions/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Dialogue/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dialogue with Mirea', { exact: true })).toBeVisible();

  // A table instead of the map, another mode, the log, the keys.
  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: 'Blocs, as a table' })).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('table', { name: 'Threat to me, as a table' })).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('4');
  await expect(page.getByRole('tab', { name: 'Log' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Draft a treaty and add it to the orders.
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('propose');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Propose a pact' })).toBeVisible();
  await tabTo(page, /^Add to orders/);
  await page.keyboard.press('Enter');
  await expect(ordersOf(page).getByText(/^Propose Treaty of Vardenholm/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(ordersOf(page).getByText(/^Propose Treaty of Vardenholm/)).toBeHidden();

  for (let turn = 1; turn <= 12; turn++) {
    await page.keyboard.press('e');
    const anyway = page.getByRole('button', { name: 'End turn all the same' });
    const report = page.getByRole('heading', { name: /^What happened in/ });
    const quiet = page.getByRole('button', { name: 'Read the report' });
    await expect(anyway.or(report).or(quiet)).toBeVisible();
    if (await anyway.isVisible()) {
      await expect(anyway).toBeFocused(); // E, then Enter
      await page.keyboard.press('Enter');
      await expect(report.or(quiet)).toBeVisible();
    }
    if (turn === 12) {
      await expect(report).toBeVisible(); // the last turn is told before the verdict
      await page.keyboard.press('Enter');
      break;
    }
    await page.keyboard.press('Escape');
    await expect(report).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: /of 5/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test('where frames come late, no key is lost and the focus stays where it was led', async ({ page }) => {
  // Each frame a second late, as on a machine that draws in software beside other work.
  await page.addInitScript(() => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = (draw) =>
      window.setTimeout(() => requestAnimationFrame.call(window, draw), 1_000);
    // A key in the very moment when the game's screen appears.
    new MutationObserver((_, watch) => {
      if (document.querySelector('.game') === null) return;
      watch.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Answer the call' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Find a nation or pact' })).toBeFocused();
  await page.keyboard.type('mir');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector).toBeFocused();
  await inspector.getByRole('button', { name: 'Actions' }).press('Enter');
  const dialogue = page.getByRole('button', { name: /^Dialogue/ });
  await expect(dialogue).toBeFocused();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(dialogue).toBeFocused();
});

test('focus is always to be seen', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Answer the call' })).toBeVisible();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const marked = [at, at.closest('label'), at.closest('.world')].some(
        (one) => one !== null && getComputedStyle(one).outlineStyle !== 'none',
      );
      const box = at.getBoundingClientRect();
      return marked && box.width > 0 && box.height > 0;
    });
    expect(seen).toBe(true);
  }
});
