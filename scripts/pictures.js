// Takes the pictures that the documentation shows, from the built game: npm run pictures.
// Plays the opening of Europe 1949 as France under one seed, so that the same build gives the same picture.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findOrInstallChromium } from './chromium.js';

const LINK = '?scenario=europe-1949&seed=7&nation=FRA';
const TURNS = 6;
const folder = 'docs/images';

mkdirSync(folder, { recursive: true });
await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
const address = server.resolvedUrls?.local[0];
const executablePath = findOrInstallChromium();
const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...args, ...software],
});

for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  // Nobody is shown round in a picture.
  await page.addInitScript(() => localStorage.setItem('entente-coached', 'yes'));
  await page.goto(`${address}${LINK}`);
  await page.getByRole('button', { name: /^Begin/ }).click();
  const endTurn = page.locator('#end-turn');
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  for (let turn = 0; turn < TURNS; turn += 1) {
    await endTurn.click();
    await page.waitForTimeout(500);
    if (await anyway.isVisible()) await anyway.click();
    await page.waitForTimeout(1500);
  }
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.mouse.move(720, 5);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: `${folder}/game-${colorScheme}.png` });
  await page.close();
}

/** Other screens, each as it opens. @param {string} name @param {'light' | 'dark'} colorScheme @param {string} link */
async function screen(name, colorScheme, link, show = async (_page) => {}) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.addInitScript(() => localStorage.setItem('entente-coached', 'yes'));
  await page.goto(`${address}${link}`);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.locator('#end-turn').waitFor();
  await show(page);
  await page.mouse.move(640, 5);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 80 });
  await page.close();
}

await screen('treaty', 'light', LINK, async (page) => {
  await page.keyboard.press('1');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByLabel('All nations').selectOption('ITA');
  await inspector.getByRole('button', { name: 'Propose a pact…' }).click();
});
await screen('leagues', 'dark', '?scenario=greek-leagues-431&seed=7&nation=ATH');

await browser.close();
await server.close();
