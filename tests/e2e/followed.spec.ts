// What is read once is followed: the density of the screen, colours, the window; and a reload never lifts the curtain.
import { expect, test, type Page } from '@playwright/test';
import { answerTheCall } from './steps';

const canvasWidth = (page: Page): Promise<number> =>
  page
    .locator('.map-host canvas')
    .last()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).width);

test('the map follows the density of the screen', async ({ page }) => {
  await answerTheCall(page);
  await expect.poll(() => canvasWidth(page)).toBe(1280);
  const devtools = await page.context().newCDPSession(page);
  for (const density of [2, 1.5, 1]) {
    const metrics = { width: 1280, height: 720, deviceScaleFactor: density, mobile: false };
    await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
    // A browser steered from outside tells the page nothing of it; the next movement of the map does.
    await page.mouse.move(640, 300);
    await page.mouse.wheel(0, -40);
    await expect.poll(() => canvasWidth(page)).toBe(1280 * density);
  }
  await expect(page.locator('.map-host canvas')).toHaveCount(1);
});

test('colours follow the system, and what is chosen in another tab', async ({ page, context }) => {
  // A browser tells of another preference with its next frame, so each look asks for one.
  const theme = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const answer = () => resolve(document.documentElement.dataset.theme);
          requestAnimationFrame(answer);
          setTimeout(answer, 500);
        }),
    );
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  expect(await theme()).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(theme).toBe('dark');
  const other = await context.newPage();
  await other.goto('./');
  await other.getByRole('radio', { name: 'Light' }).first().check({ force: true });
  await expect.poll(theme).toBe('light');
  await expect(page.getByRole('radio', { name: 'Light' }).first()).toBeChecked();
});

test('the first picture follows the window', async ({ page }) => {
  await page.goto('./');
  const picture = page.locator('.picture.wide svg');
  await expect(picture).toHaveAttribute('width', '1280');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(picture).toHaveAttribute('width', '390');
});

test('a game of two persons opens behind the curtain, always', async ({ page }) => {
  await page.goto('./?scenario=five-rivers&seed=oak&nation=ORL');
  const setup = page.getByRole('dialog', { name: 'Five Rivers' });
  await setup.getByText('Who plays whom').click();
  await setup.getByLabel('Varden').last().selectOption('person');
  await setup.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'I play Orla' }).click();
  await page.getByRole('button', { name: 'Hand over to Varden' }).click();
  const curtain = page.getByRole('heading', { name: 'Pass to the player of Varden' });
  await expect(curtain).toBeVisible();
  await page.reload();
  await expect(curtain).toBeVisible();
  await expect(page.getByRole('region', { name: 'Docket' })).toBeHidden();
});

test('each swatch of a bloc has its pattern', async ({ page }) => {
  await answerTheCall(page);
  const swatches = page.locator('.swatch:not(.slot-none)');
  await expect(swatches.first()).toBeVisible();
  expect(await page.locator('.map-legend .swatch:not(.slot-none)').count()).toBeGreaterThan(0);
  expect(await swatches.count()).toBe(await swatches.locator('svg rect').count());
});
