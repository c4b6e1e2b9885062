// What `npm run fuzz:page` does: presses keys and clicks at random over start, game, treaty table, report and verdict, in Chromium and Firefox; nothing
// may go wrong, and from wherever that leads Escape closes what is open and Tab goes on. `-- --keys 200 --clicks 150 --browsers chromium` for less,
// `--seed 7` for another course. FIREFOX names a Firefox that is not on the path.
import { parseArgs } from 'node:util';
import { firefox } from '@playwright/test';
import seedrandom from 'seedrandom';
import { build } from 'vite';
import { findFirefox } from './chromium.js';
import { begin, drop, endTurn, playedAhead, withoutCoach } from './driven.js';
import { launchChromium, serveSite } from './served.js';

const { values } = parseArgs({
  options: {
    keys: { type: 'string', default: '2000' },
    clicks: { type: 'string', default: '1500' },
    browsers: { type: 'string', default: 'chromium,firefox' },
    seed: { type: 'string', default: '1' },
    'no-build': { type: 'boolean', default: false },
  },
});
const GAME = '?scenario=five-rivers&seed=oak&nation=VAR';
const NAMED = ['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'Escape', 'Home', 'End', 'Backspace'];
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'];
const KEYS = [...NAMED, ...ARROWS, ...'abcdefghijklmnopqrstuvwxyz1234567890?/+-.,[] '.split('')];
/** After so many it is seen whether the screen is still the one that is tried. */
const SPELL = 25;
/** So many stops of Tab, and so many of Escape, must lead on from anywhere. */
const [TABS, ESCAPES] = [40, 6];

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} address */
const inGame = (page, address) => begin(page, `${address}${GAME}`);

/** @type {readonly { name: string, open: (page: Page, address: string) => Promise<void>, is: (page: Page) => Promise<boolean> }[]} */
const SCREENS = [
  {
    name: 'start',
    open: async (page, address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Answer the call' }).waitFor();
    },
    is: (page) => page.getByRole('button', { name: 'Answer the call' }).isVisible(),
  },
  { name: 'game', open: inGame, is: (page) => page.locator('#end-turn').isVisible() },
  {
    name: 'treaty',
    open: async (page, address) => {
      await inGame(page, address);
      await page.keyboard.press('1');
      const inspector = page.getByRole('region', { name: 'Inspector' });
      await inspector.getByLabel('All nations').selectOption('MIR');
      await inspector.getByRole('button', { name: 'Propose a pact…' }).click();
      await page.getByRole('dialog').waitFor();
    },
    is: (page) => page.getByRole('dialog', { name: 'Propose a pact' }).isVisible(),
  },
  {
    name: 'report',
    open: async (page, address) => {
      await inGame(page, address);
      await endTurn(page);
    },
    is: (page) =>
      page
        .getByRole('heading', { name: /^What happened in/ })
        .first()
        .isVisible(),
  },
  {
    name: 'verdict',
    open: async (page, address) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Answer the call' }).waitFor();
      await drop(page, await ahead);
      await page.locator('dialog button.primary').click();
      await page.locator('#end-turn').waitFor();
      await endTurn(page);
      await page.locator('#end-turn').click();
      await page.getByText('The verdict').first().waitFor();
    },
    is: (page) => page.getByText('The verdict').first().isVisible(),
  },
];

/** Escape closes what is open, and Tab leads from stop to stop. @param {Page} page @returns {Promise<string | null>} what it is caught in */
async function trapIn(page) {
  // What was asked for last may still be on its way.
  await page.waitForTimeout(500);
  const dialogs = () => page.locator('dialog[open], [popover]:popover-open').count();
  for (let k = 0; k < ESCAPES && (await dialogs()) > 0; k++) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(250);
  }
  if ((await dialogs()) > 0) {
    const [open, focus] = await page.evaluate(() => [
      [...document.querySelectorAll('dialog[open], [popover]:popover-open')].map(
        (one) => /** @type {HTMLElement} */ (one).innerText,
      ),
      document.activeElement?.outerHTML ?? '',
    ]);
    const texts = open.map((text) => text.slice(0, 80).replaceAll('\n', ' / '));
    return `Escape leaves open: ${texts.join(' and ')}; the focus is on ${focus.slice(0, 120)}`;
  }
  const seen = new Set();
  for (let k = 0; k < TABS; k++) {
    await page.keyboard.press('Tab');
    seen.add(
      await page.evaluate(() => {
        const held = /** @type {any} */ (window);
        held.stops ??= new WeakMap();
        held.stopCount ??= 0;
        const at = document.activeElement ?? document.body;
        if (!held.stops.has(at)) held.stops.set(at, ++held.stopCount);
        return held.stops.get(at);
      }),
    );
  }
  return seen.size < 4 ? `Tab knows ${seen.size} stops` : null;
}

/** @param {Page} page @param {() => number} draw */
async function click(page, draw) {
  const size = page.viewportSize() ?? { width: 1, height: 1 };
  const [x, y] = [draw() * size.width, draw() * size.height];
  if (draw() < 0.5) return page.mouse.click(x, y);
  // A point alone seldom meets a button: every other click goes to one.
  const at = await page.evaluate((share) => {
    const all = [
      ...document.querySelectorAll('button, a[href^="#"], summary, select, input, [role="tab"], label'),
    ].filter((one) => one.checkVisibility());
    const box = all[Math.floor(share * all.length)]?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, draw());
  await page.mouse.click(at?.x ?? x, at?.y ?? y);
}

/** @param {string} name @param {import('@playwright/test').Browser} browser @param {string} address */
async function fuzz(name, browser, address) {
  const draw = seedrandom(values.seed);
  /** @type {string[]} */
  const wrong = [];
  const counts = { keys: 0, clicks: 0, openings: 0 };
  for (const screen of SCREENS) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await withoutCoach(page);
    page.setDefaultTimeout(90_000);
    let last = '';
    const note = (/** @type {string} */ what) => wrong.push(`${screen.name}, after ${last}: ${what}`);
    page.on('pageerror', (error) => note(error.stack ?? error.message));
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
    page.on('dialog', (dialog) => void dialog.dismiss());
    context.on('page', (other) => other !== page && void other.close());
    const share = {
      keys: Number(values.keys) / SCREENS.length,
      clicks: Number(values.clicks) / SCREENS.length,
    };
    for (const kind of /** @type {const} */ (['keys', 'clicks'])) {
      for (let k = 0; k < share[kind]; k++) {
        if (k % SPELL === 0) {
          if (k > 0) {
            const trap = await trapIn(page).catch((error) => `no answer: ${error.message.split('\n')[0]}`);
            if (trap) note(trap);
          }
          if (k === 0 || !(await screen.is(page).catch(() => false))) {
            // Theme and language as at first, whatever was pressed.
            await page.evaluate(() => localStorage.clear()).catch(() => undefined);
            await screen.open(page, address);
            counts.openings++;
          }
        }
        const key = KEYS[Math.floor(draw() * KEYS.length)];
        try {
          if (kind === 'keys') {
            last = `${last.split(' ').slice(-8).join(' ')} ${key}`;
            await page.keyboard.press(key);
          } else {
            last = `click ${k}`;
            await click(page, draw);
          }
        } catch {
          // A page that is just being left answers nothing.
          await page.waitForTimeout(300);
        }
        counts[kind]++;
        if (!page.url().startsWith(address)) await screen.open(page, address);
      }
    }
    console.error(`${name}: ${screen.name} done, ${wrong.length} faults`);
    await context.close();
  }
  console.log(
    `${name}: ${counts.keys} keys, ${counts.clicks} clicks, ${counts.openings} screens opened, ${wrong.length} faults`,
  );
  for (const one of new Set(wrong)) console.log(`  ${one}`);
  if (wrong.length > 0) process.exitCode = 1;
}

if (!values['no-build']) await build({ configFile: 'vite.lib.config.ts', logLevel: 'warn' });
const ahead = playedAhead({ scenario: 'five-rivers', seed: 'oak', nation: 'VAR', turns: 11 });
const site = await serveSite();
for (const name of values.browsers.split(',')) {
  const browser =
    name === 'firefox'
      ? await firefox.launch({ channel: 'moz-firefox', executablePath: findFirefox() })
      : await launchChromium();
  await fuzz(name, browser, site.address);
  await browser.close();
}
await site.close();
