// What `npm run screenshots` does: takes a picture of each screen, light and dark, at 1280, 1920 and 390 pixels, and of each scenario's map, into
// `screenshots/`, which is not kept. `-- --only report,verdict --widths 390` for less. A page that is longer than its window is taken as far as 8 000 pixels.
import { mkdirSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { begin, withoutCoach } from './driven.js';
import { SCREENS } from './screens.js';
import { launchChromium, serveSite } from './served.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    widths: { type: 'string', default: '1280,1920,390' },
    themes: { type: 'string', default: 'light,dark' },
    'no-build': { type: 'boolean', default: false },
  },
});
/** @type {Readonly<Record<string, number>>} */
const HEIGHTS = { 1280: 720, 1920: 1080, 390: 844 };
const FOLDER = 'screenshots';
/** No picture is higher. */
const LONGEST = 8000;
/** @type {readonly string[]} */
const themes = values.themes.split(',');

/** Fonts, maps and agendas have come. @param {import('@playwright/test').Page} page */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1500);
}

/** Goes down a long page and back, so that what is drawn when it comes into view is there. @param {import('@playwright/test').Page} page */
async function throughout(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 60));
    }
    scrollTo(0, 0);
  });
}

if (!values['no-build']) await build({ configFile: 'vite.lib.config.ts', logLevel: 'warn' });
const site = await serveSite();
const browser = await launchChromium();
mkdirSync(FOLDER, { recursive: true });
/** @type {string[]} */
const failed = [];

/**
 * Each theme has a page of its own: one that changes its theme while it is open keeps some of its old colours.
 * @param {number} width @param {string} theme @param {string} name @param {import('./screens.js').Way} open
 */
async function picture(width, theme, name, open) {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHTS[width] ?? 800 },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await withoutCoach(page);
  page.setDefaultTimeout(60_000);
  try {
    await open(page, site.address);
    await page.mouse.move(2, 2);
    await throughout(page);
    await settled(page);
    const long = await page.evaluate(() => document.documentElement.scrollHeight);
    const height = Math.min(Math.max(long, HEIGHTS[width] ?? 800), LONGEST);
    const path = `${FOLDER}/${name}-${width}-${theme}.png`;
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } });
  } catch (error) {
    failed.push(`${name}, ${width}, ${theme}: ${String(error).split('\n').slice(0, 2).join(' ')}`);
  }
  await page.close();
}

/** @param {number} width @param {string} name @param {import('./screens.js').Way} open */
async function pictures(width, name, open) {
  for (const theme of themes) await picture(width, theme, name, open);
}

const wanted = values.only?.split(',');
const widths = values.widths.split(',').map(Number);
for (const [name, open] of Object.entries(SCREENS))
  if (!wanted || wanted.includes(name)) {
    for (const width of widths) await pictures(width, name, open);
    console.error(name);
  }
const worlds = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => name.replace('.json', ''));
if (!wanted || wanted.includes('maps'))
  for (const scenario of worlds)
    await pictures(1280, `map-${scenario}`, (page, address) =>
      begin(page, `${address}?scenario=${scenario}&seed=7`),
    );

await browser.close();
await site.close();
for (const one of failed) console.log(one);
if (failed.length > 0) process.exitCode = 1;
