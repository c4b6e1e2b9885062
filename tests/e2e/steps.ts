// How a person plays in these tests: the few steps that every game repeats.
import { expect, type Locator, type Page } from '@playwright/test';

export { drop } from '../../scripts/driven.js';

/** What one has ordered this turn; the agenda and the cabinet beside it may say the same words. */
export const ordersOf = (page: Page): Locator => page.getByRole('region', { name: /^Your orders/ });

/** Collects what went wrong in the page; expect it to be empty at the end. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  return found;
}

/** From the first screen into Five Rivers, with the call answered. */
export async function answerTheCall(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Answer the call' }).click();
  await expect(page.getByText('turn 1 of 12')).toBeVisible();
}

/** Ends a turn with the mouse and reads its report away, or the line that tells a quiet one; returns false once the last report has led to the verdict. */
export async function endTurn(page: Page): Promise<boolean> {
  await page.locator('#end-turn').click();
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  const report = page.getByRole('button', { name: 'Continue' });
  const quiet = page.getByRole('button', { name: 'Read the report' });
  const last = page
    .getByRole('region', { name: /^What happened/ })
    .getByRole('button', { name: 'See the verdict' });
  await expect(anyway.or(report).or(quiet).or(last)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(report.or(quiet).or(last)).toBeVisible();
  if (await last.isVisible()) {
    await last.click();
    await expect(page.getByText('The verdict')).toBeVisible();
    return false;
  }
  if (await report.isVisible()) await report.click();
  return true;
}

/** The fingerprint of the present state, as the seed's panel shows it. */
export async function stateHash(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^seed/ }).click();
  const text = await page.locator('[data-hash]').innerText();
  await page.keyboard.press('Escape');
  return text;
}
