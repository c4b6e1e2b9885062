// A whole game of Five Rivers by mouse: answer a call, read an account, draft a treaty, end every turn, read the verdict and have it reviewed.
import { expect, test } from '@playwright/test';
import { answerTheCall, complaints, endTurn, ordersOf } from './steps';

test('Five Rivers from the first question to the verdict', async ({ page }) => {
  const errors = complaints(page);
  await answerTheCall(page);
  const orders = ordersOf(page);
  const inspector = page.getByRole('region', { name: 'Inspector' });

  await expect(orders.getByText('Answer the call: fight')).toBeVisible();

  await inspector.getByRole('tab', { name: 'Pact' }).click();
  await inspector.getByRole('button', { name: 'Treaty of Sennport' }).first().click();
  await inspector.getByRole('button', { name: 'Shared threat' }).click();
  await expect(inspector.getByText('A common danger holds a pact together.')).toBeVisible();

  await inspector.getByRole('tab', { name: 'Nation' }).click();
  await inspector.getByLabel('All nations').selectOption('MIR');
  await inspector.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('button', { name: /^Dialogue/ }).click();
  await expect(orders.getByText('Dialogue with Mirea')).toBeVisible();

  await inspector.getByRole('button', { name: 'Propose a pact…' }).click();
  const treaty = page.getByRole('dialog', { name: 'Propose a pact' });
  await treaty.getByLabel('Regional partnership').check();
  await expect(
    treaty.getByText(
      /^(certain|certainly not|(almost certain|likely|as likely as not|unlikely|very unlikely), .+)$/,
    ),
  ).toBeVisible();
  await treaty.getByRole('button', { name: /Add to orders/ }).click();
  await expect(orders.getByText(/^Propose (?!a pact)/)).toBeVisible();
  await orders.getByRole('button', { name: 'Undo last' }).click();
  await expect(orders.getByText(/^Propose (?!a pact)/)).toBeHidden();

  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('dialog').getByText(/Trust of Mirea in Varden: \+/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  let turns = 1;
  while (await endTurn(page)) turns++;
  expect(turns).toBe(12);
  await expect(page.getByRole('heading', { name: /of 5/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Ranking' }).getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Review your decisions' }).click();
  await expect(page.getByRole('region', { name: 'Review' })).toBeVisible();
  expect(page.url()).toMatch(/&review$/);
  expect(errors).toEqual([]);
});
