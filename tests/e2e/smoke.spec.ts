// The built game opens: a title, something to do, and no error in the console.
import { expect, test } from '@playwright/test';

test('the first screen opens without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

  await page.goto('./');

  await expect(page).toHaveTitle(/Entente/);
  await expect(page.getByRole('button').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('a part of the game that cannot be fetched is told', async ({ page }) => {
  await page.route(/room-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await page.getByRole('button', { name: 'Answer the call' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
});

test('nothing is fetched from another host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));

  await page.goto('./', { waitUntil: 'networkidle' });

  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('a world far below the window is fetched once one scrolls to it', async ({ page }) => {
  const maps: string[] = [];
  page.on(
    'request',
    (request) =>
      request.url().includes('/maps/') && maps.push(new URL(request.url()).pathname.split('/').pop() ?? ''),
  );
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.locator('.hero .picture svg')).toBeVisible();
  expect(maps).not.toContain('world-2025.json');

  await page.getByRole('heading', { name: /^World 2025/ }).scrollIntoViewIfNeeded();

  await expect.poll(() => maps).toContain('world-2025.json');
});
