// After one visit the page needs no network: a lesson is opened, begun and played on with the network cut.
import { expect, test } from '@playwright/test';
import { complaints } from './steps';

test.use({ serviceWorkers: 'allow' });

test('with the network cut after the first visit, a lesson is opened and played, and the class board too', async ({
  page,
  context,
}) => {
  const found = complaints(page);
  await page.goto('./');
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller === null)
      await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
  await context.setOffline(true);
  await page.goto('./?lesson=security-dilemma');
  await page.getByRole('button', { name: 'Begin' }).click();
  const asks = page.getByRole('form', { name: 'Predict' });
  await asks.getByRole('button', { name: 'Skip this prediction' }).click();
  await page.locator('#end-turn').click();
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  const next = page.getByText('turn 2 of 8');
  await expect(anyway.or(next)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(next).toBeVisible();
  await page.goto('./?board');
  await expect(page.getByRole('heading', { name: 'Class board' })).toBeVisible();
  expect(found).toEqual([]);
});
