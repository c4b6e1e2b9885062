// Two people at one screen: each sees only their own orders, and is asked to pass the screen.
import { expect, test } from '@playwright/test';
import { ordersOf } from './steps';

test('orders stay secret between two persons', async ({ page }) => {
  await page.goto('./?scenario=five-rivers&seed=oak&nation=ORL');
  const setup = page.getByRole('dialog', { name: 'Five Rivers' });
  await setup.getByText('Who plays whom').click();
  await setup.getByLabel('Varden').last().selectOption('person');
  await setup.getByRole('button', { name: 'Begin' }).click();

  await page.getByRole('button', { name: 'I play Orla' }).click();
  await expect(page.getByText('you are Orla')).toBeVisible();
  const docket = page.getByRole('region', { name: 'Docket' });
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByLabel('All nations').selectOption('MIR');
  await inspector.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('button', { name: /^Dialogue/ }).click();
  await expect(ordersOf(page).getByText('Dialogue with Mirea')).toBeVisible();

  await page.getByRole('button', { name: 'Hand over to Varden' }).click();
  await expect(page.getByRole('heading', { name: 'Pass to the player of Varden' })).toBeVisible();
  await expect(page.getByText('Mirea')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Pass to the player of Varden' })).toBeVisible();
  await expect(docket).toBeHidden();
  await page.getByRole('button', { name: 'I play Varden' }).click();

  await expect(page.getByText('you are Varden')).toBeVisible();
  await expect(ordersOf(page).getByText('Dialogue with Mirea')).toBeHidden();
  await page.locator('#end-turn').click();
  await page.getByRole('button', { name: 'End turn all the same' }).click();
  await expect(page.getByRole('heading', { name: 'Pass to the player of Orla' })).toBeVisible();
  await page.getByRole('button', { name: 'I play Orla' }).click();
  await expect(page.getByText('turn 2 of 12')).toBeVisible();
});
