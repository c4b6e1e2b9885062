// What comes from outside: links, files that are dropped, the browser's history, and a policy that lets nothing else in.
import { expect, test } from '@playwright/test';
import { answerTheCall, complaints, drop, endTurn } from './steps';

test('a file dropped in a game is refused in words', async ({ page }) => {
  await answerTheCall(page);
  expect(await drop(page, '{}')).toBe(true);
  await expect(page.getByText('A file is opened on the start screen')).toBeVisible();
  await expect(page.getByText('turn 1 of 12')).toBeVisible();
});

test('a file dropped on the start screen is opened, and one that fails gets an answer', async ({ page }) => {
  await page.goto('./');
  expect(await drop(page, '{}')).toBe(true);
  const dialog = page.getByRole('dialog', { name: 'Open a replay' });
  await expect(dialog.getByText('Cannot be read')).toBeVisible();
});

test('a file in another encoding is told by its name', async ({ page }) => {
  await page.goto('./');
  await drop(page, [0xff, 0xfe, ...[...'{"format":1}'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const dialog = page.getByRole('dialog', { name: 'Open a replay' });
  await expect(dialog.getByText('This file is in UTF-16, not UTF-8; save the file as UTF-8.')).toBeVisible();
  await page.keyboard.press('Escape');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const buffer = Buffer.from([0x7b, 0xe9, 0x7d]);
  await (await chosen).setFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await expect(dialog.getByText('This file is not in UTF-8, perhaps in Windows-1252')).toBeVisible();
});

test('a reader that fails is told', async ({ page }) => {
  await page.route('**/games-*.js', (route) => route.abort());
  await page.goto('./');
  await drop(page, '{}');
  const dialog = page.getByRole('dialog', { name: 'Open a replay' });
  await expect(dialog.getByText('Cannot be read')).toBeVisible();
});

test('what a link names and is not here is said', async ({ page }) => {
  await page.goto('./?scenario=five-rivers&theory=alchemy&nation=ATL&seed=%20');
  const setup = page.getByRole('dialog', { name: 'Five Rivers' });
  await expect(setup.getByText('There is no theory called “alchemy” here')).toBeVisible();
  await expect(setup.getByText('That scenario has no nation “ATL”')).toBeVisible();
  await expect(setup.getByText('The link’s seed cannot be used')).toBeVisible();
  await expect(setup.getByRole('textbox', { name: 'Seed' })).not.toHaveValue(' ');
  await page.goto('./?seed=oak&nation=ORL');
  await expect(page.getByText('The link names no scenario')).toBeVisible();
});

test('back and forward lead between the link, the game and the start', async ({ page }) => {
  await page.goto('./?scenario=five-rivers&seed=oak&nation=ORL');
  const setup = page.getByRole('dialog', { name: 'Five Rivers' });
  await setup.getByRole('button', { name: 'Begin as Orla' }).click();
  await expect(page.getByText('you are Orla')).toBeVisible();
  await endTurn(page);
  const before = await page.evaluate(() => history.length);

  await page.goBack();
  await expect(setup).toBeVisible();
  expect(page.url()).toContain('?scenario=five-rivers');
  await page.goForward();
  await expect(page.getByText('turn 2 of 12')).toBeVisible();
  await page.goBack();
  await expect(setup.getByRole('textbox', { name: 'Seed' })).toHaveValue('oak');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a game that is not here is said, and one can go back from it', async ({ page }) => {
  await page.goto('./?scenario=five-rivers&seed=oak&nation=ORL');
  await page.goto('./#game=0123456789ab');
  await expect(page.getByText('The game in the address is not kept in this browser')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Five Rivers' })).toBeVisible();
  await page.goto('./#watch=six-rivers');
  await expect(page.getByText('There is no recorded game by the name in the address')).toBeVisible();
  await page.goto('./#watch=file');
  await expect(page.getByText('Open the file again')).toBeVisible();
});

test('the page runs under its own strict policy', async ({ page }) => {
  const wrong = complaints(page);
  await answerTheCall(page);
  await endTurn(page);
  await expect(page.locator('.map-host canvas')).toHaveCount(1);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content', { timeout: 2000 });
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(wrong).toEqual([]);
  const inline = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
    return document.title;
  });
  expect(inline).not.toBe('run');
});

test('a jump within the page keeps the game and its address', async ({ page }) => {
  await answerTheCall(page);
  const address = page.url();
  await page.locator('a.skip').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('turn 1 of 12')).toBeVisible();
  await expect.poll(() => page.url()).toBe(address);
});
