// A reload, or a visit tomorrow, lands exactly where one was: turn, state, pending orders, open panel.
import { expect, test } from '@playwright/test';
import { answerTheCall, endTurn, ordersOf, stateHash } from './steps';

test('a reload continues with orders still lined up', async ({ page }) => {
  await answerTheCall(page);
  await endTurn(page);
  const orders = ordersOf(page);
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByLabel('All nations').selectOption('ORL');
  await inspector.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('button', { name: /^Joint exercise.*trust grows/ }).click();
  await expect(orders.getByText('Joint exercise with Orla')).toBeVisible();
  const before = await stateHash(page);

  await page.reload();

  await expect(page.getByText('turn 2 of 12')).toBeVisible();
  await expect(orders.getByText('Joint exercise with Orla')).toBeVisible();
  await expect(inspector.getByLabel('All nations')).toHaveValue('ORL');
  expect(await stateHash(page)).toBe(before);
});

test('the start screen lists the game, continues it and forgets it', async ({ page }) => {
  await answerTheCall(page);
  await endTurn(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Leave to the start screen' }).click();

  const games = page.getByRole('region', { name: 'Continue' });
  await expect(games.getByText('Summer 312, turn 2 of 12')).toBeVisible();
  await games.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('#end-turn')).toBeVisible();
  await expect(page.getByText('turn 2 of 12')).toBeVisible();

  await page.goBack();
  await games.getByRole('button', { name: /^Delete/ }).click();
  await expect(games.getByRole('listitem')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Choose a world' })).toBeVisible();
  await expect(games).toBeHidden();
});

test('a store that fails to open once is opened at the next save, and the warning goes', async ({ page }) => {
  await page.addInitScript(() => {
    // Only in the first page: after the reload the store is sound.
    if (sessionStorage.getItem('failed')) return;
    sessionStorage.setItem('failed', 'yes');
    const open = indexedDB.open.bind(indexedDB);
    let failures = 2;
    indexedDB.open = (name, version) => {
      // The list of saved games opens the store, and so does the first save: neither succeeds.
      if (failures-- > 0) throw new DOMException('not now', 'UnknownError');
      return open(name, version);
    };
  });
  await answerTheCall(page);
  await endTurn(page);
  await endTurn(page);
  await page.reload();
  await expect(page.getByText(/turn [23] of 12/)).toBeVisible();
});
