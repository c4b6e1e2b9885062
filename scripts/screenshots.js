// What `npm run screenshots` does: takes a picture of each screen, light and dark, at 1280, 1920 and 390 pixels, and of each scenario's map, into
// `screenshots/`, which is not kept. `-- --only report,verdict --widths 390` for less.
import { mkdirSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { begin, closeReport, drop, endTurn, playedAhead, withoutCoach } from './driven.js';
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
const GAME = '?scenario=europe-1949&seed=7&nation=FRA';
const FOLDER = 'screenshots';

/** @typedef {import('@playwright/test').Page} Page */

/** Fonts, maps and agendas have come. @param {Page} page */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1800);
}

/** @param {Page} page @param {string} query */
const inGame = (page, query) => begin(page, `${site.address}${query}`);

/** @param {Page} page @param {string} text @param {string} button a selector */
async function openFile(page, text, button) {
  await page.goto(site.address);
  await page.getByRole('button', { name: 'Answer the call' }).waitFor();
  await drop(page, text);
  await page.locator('dialog').locator(button).click();
}

/** @param {Page} page @param {string} key */
async function panel(page, key) {
  await inGame(page, GAME);
  await page.keyboard.press(key);
}

/** @param {Page} page */
async function treaty(page) {
  await panel(page, '1');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByLabel('All nations').selectOption('ITA');
  await inspector.getByRole('button', { name: 'Propose a pact…' }).click();
}

/** @param {Page} page */
async function leaving(page) {
  await panel(page, '2');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector
    .getByRole('button', { name: /Treaty|Pact|Alliance|Organi/ })
    .first()
    .click();
  await inspector.getByRole('button', { name: 'Leave…' }).click();
}

/** @param {Page} page */
async function reported(page) {
  await inGame(page, GAME);
  for (let turn = 0; turn < 4; turn++) {
    await endTurn(page);
    if (turn < 3) await closeReport(page);
  }
}

/** @param {Page} page */
async function verdict(page) {
  await openFile(page, await atEnd, 'button.primary');
  await page.locator('#end-turn').waitFor();
  await endTurn(page);
  await page.locator('#end-turn').click();
  await page.getByText('The verdict').first().waitFor();
  await page.waitForTimeout(4000);
}

/** @param {string} query @returns {(page: Page) => Promise<void>} */
const side = (query) => async (page) => {
  await page.goto(`${site.address}${query}`);
};

/** Each screen by its name, and the way to it. @type {Readonly<Record<string, (page: Page) => Promise<void>>>} */
const SCREENS = {
  start: side(''),
  setup: side(GAME),
  game: (page) => inGame(page, GAME),
  table: (page) => panel(page, 't'),
  nation: (page) => panel(page, '1'),
  pact: (page) => panel(page, '2'),
  matrix: (page) => panel(page, '3'),
  log: (page) => panel(page, '4'),
  treaty,
  leaving,
  report: reported,
  verdict,
  watch: async (page) => openFile(page, await halfway, 'text=Watch from the start'),
  lesson: side('?lesson=free-riding'),
  teacher: side('?lesson=free-riding&page=teacher'),
  board: side('?board'),
  test: side('?test'),
  roles: side('?roles'),
  glossary: side('?glossary'),
};

const wanted = values.only?.split(',');
if (!values['no-build']) await build({ configFile: 'vite.lib.config.ts', logLevel: 'warn' });
const atEnd = playedAhead({ scenario: 'europe-1914', seed: '7', nation: 'GBR', turns: 23 });
const halfway = playedAhead({ scenario: 'europe-1949', seed: '7', nation: 'FRA', turns: 12 });
const site = await serveSite();
const browser = await launchChromium();
mkdirSync(FOLDER, { recursive: true });
/** @type {string[]} */
const failed = [];

/** @param {number} width @param {string} theme @param {string} name @param {(page: Page) => Promise<void>} open */
async function picture(width, theme, name, open) {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHTS[width] ?? 800 },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await withoutCoach(page);
  page.setDefaultTimeout(20_000);
  try {
    await open(page);
    await settled(page);
    await page.mouse.move(2, 2);
    await page.screenshot({ path: `${FOLDER}/${name}-${width}-${theme}.png` });
  } catch (error) {
    failed.push(`${name}, ${width}, ${theme}: ${String(error).split('\n')[0]}`);
  }
  await page.close();
}

/** @param {Page} page @param {string} scenario */
async function worldMap(page, scenario) {
  await inGame(page, `?scenario=${scenario}&seed=7`);
}

for (const width of values.widths.split(',').map(Number))
  for (const theme of values.themes.split(',')) {
    for (const [name, open] of Object.entries(SCREENS))
      if (!wanted || wanted.includes(name)) await picture(width, theme, name, open);
    console.error(`${width} ${theme}`);
  }
const worlds = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => name.replace('.json', ''));
if (!wanted || wanted.includes('maps'))
  for (const scenario of worlds)
    for (const theme of values.themes.split(','))
      await picture(1280, theme, `map-${scenario}`, (page) => worldMap(page, scenario));

await browser.close();
await site.close();
for (const one of failed) console.log(one);
if (failed.length > 0) process.exitCode = 1;
