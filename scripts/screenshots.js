// What `npm run screenshots` does: takes a picture of each screen, light and dark, at 1280, 1920 and 390 pixels, and of each scenario's map, into
// `screenshots/`, which is not kept. `-- --only report,verdict --widths 390` for less.
import { mkdirSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchChromium, serveSite, withoutCoach } from './served.js';

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

/** @param {string} scenario @param {string} nation @param {number} turns */
async function playedAhead(scenario, nation, turns) {
  const { createGame, loadScenario, play, writeReplay } = await import('../dist/lib/index.js');
  const world = await loadScenario(scenario);
  return writeReplay(play(createGame(world, { seed: '7', seats: { [nation]: 'person' } }), { turns }));
}

/** @param {Page} page @param {string} text */
const drop = (page, text) =>
  page.evaluate((held) => {
    const data = new DataTransfer();
    data.items.add(new File([held], 'a.replay.json', { type: 'application/json' }));
    const init = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    document.body.dispatchEvent(new DragEvent('drop', init));
  }, text);

/** Fonts, maps and agendas have come. @param {Page} page */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1800);
}

/** @param {Page} page @param {string} query */
async function begin(page, query) {
  await page.goto(`${site.address}${query}`);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.locator('#end-turn').waitFor();
}

/** @param {Page} page @param {string} text @param {string} button a selector */
async function openFile(page, text, button) {
  await page.goto(site.address);
  await page.getByRole('button', { name: 'Answer the call' }).waitFor();
  await drop(page, text);
  await page.locator('dialog').locator(button).click();
}

/** @param {Page} page */
async function endTurn(page) {
  await page.locator('#end-turn').click();
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  const told = page.getByRole('heading', { name: /^What happened in/ });
  const quiet = page.getByRole('button', { name: 'Read the report' });
  await anyway.or(told).or(quiet).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await told.or(quiet).first().waitFor();
}

/** @param {Page} page @param {string} key */
async function panel(page, key) {
  await begin(page, GAME);
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
  await begin(page, GAME);
  for (let turn = 0; turn < 4; turn++) {
    await endTurn(page);
    const on = page.getByRole('button', { name: 'Continue', exact: true });
    if (turn < 3 && (await on.isVisible())) await on.click();
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
  game: (page) => begin(page, GAME),
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
const atEnd = playedAhead('europe-1914', 'GBR', 23);
const halfway = playedAhead('europe-1949', 'FRA', 12);
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
  await begin(page, `?scenario=${scenario}&seed=7`);
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
