// Takes the pictures that the documentation shows, from the built game: npm run pictures.
// Plays the opening of Europe 1949 as France under one seed, so that the same build gives the same picture.
import { mkdirSync } from 'node:fs';
import { begin, closeReport, endTurn, withoutCoach } from './driven.js';
import { launchChromium, serveSite } from './served.js';

const LINK = '?scenario=europe-1949&seed=7&nation=FRA';
const TURNS = 6;
const folder = 'docs/images';

mkdirSync(folder, { recursive: true });
const site = await serveSite();
const browser = await launchChromium();

for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await withoutCoach(page);
  await begin(page, `${site.address}${LINK}`);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await endTurn(page);
    await page.waitForTimeout(1500);
    await closeReport(page);
  }
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
  await withoutCoach(page);
  await begin(page, `${site.address}${link}`);
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
await site.close();
