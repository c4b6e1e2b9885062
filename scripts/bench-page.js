// What `npm run bench:page` prints: what the built page costs in Chromium, beside its bars. A turn is measured from End turn to its report, on
// the page's own thread until the report stands there and in the agenda's worker until it has answered; times are the threads' own, so that
// other work on the machine does not count. `-- --no-build` measures the site as it was built last.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { begin, closeReport, withoutCoach } from './driven.js';
import { launchChromium, serveSite } from './served.js';

const BARS = { turn: 250, frame: 2, idle: 0, load: 60 };
const TURNS = 5;
const WORLDS = [
  { name: 'Europe 1949', link: '?scenario=europe-1949&seed=7&nation=FRA' },
  { name: 'World 2025', link: '?scenario=world-2025&seed=7&nation=POL' },
];
/** Events of a trace in which script runs, or is compiled, or its garbage is collected. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
  'v8.compile',
  'MinorGC',
  'MajorGC',
]);
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.console'];

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tts?: number, tdur?: number, args: any }} Event
 * @typedef {{ main: number, worker: number, frames: number }} Cost
 */

/** @param {readonly Event[]} events @returns {number} ms in which any of them runs, those within others once */
function covered(events) {
  const spans = events
    .map(({ ts, dur = 0, tts = ts, tdur = dur }) => [tts, tts + tdur])
    .sort((a, b) => a[0] - b[0]);
  let [total, until] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, to] of spans) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return total / 1000;
}

/** @param {readonly Event[]} events @param {string} name @returns {number} */
const stampOf = (events, name) =>
  events.find((event) => event.name === 'TimeStamp' && event.args?.data?.message === name)?.ts ??
  Number.POSITIVE_INFINITY;

/** @param {readonly Event[]} events @returns {Cost} script between the stamps `from` and `to`; in workers, all after `from` */
function costOf(events) {
  const threads = (/** @type {RegExp} */ name) =>
    new Set(
      events
        .filter((event) => event.name === 'thread_name' && name.test(event.args?.name))
        .map(({ pid, tid }) => `${pid}/${tid}`),
    );
  const start = events.find((event) => event.name === 'TimeStamp' && event.args?.data?.message === 'from');
  const [from, to] = [stampOf(events, 'from'), stampOf(events, 'to')];
  const workers = threads(/DedicatedWorker/);
  const script = events.filter(({ name, ph, ts }) => ph === 'X' && SCRIPT.has(name) && ts >= from);
  const own = script.filter(({ pid, tid, ts }) => pid === start?.pid && tid === start?.tid && ts <= to);
  const byWorker = [...workers].map((thread) =>
    covered(script.filter(({ pid, tid }) => `${pid}/${tid}` === thread)),
  );
  return {
    main: covered(own),
    worker: byWorker.reduce((sum, one) => sum + one, 0),
    frames: own.filter(({ name }) => name === 'FireAnimationFrame').length,
  };
}

/** @param {import('@playwright/test').Browser} browser @param {import('@playwright/test').Page} page @param {() => Promise<void>} act */
async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const text = (await browser.stopTracing()).toString();
  return costOf(JSON.parse(text).traceEvents);
}

/** @param {import('@playwright/test').Page} page */
const stamp = (page, /** @type {string} */ name) => page.evaluate((said) => console.timeStamp(said), name);

/** Ends a turn; the page itself stamps when the report, or the line of a quiet turn, stands there. @param {import('@playwright/test').Page} page */
async function endTurn(page) {
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  const told = page
    .getByRole('button', { name: 'Continue', exact: true })
    .or(page.getByRole('button', { name: 'Read the report' }));
  await page.evaluate(() => {
    const said = () =>
      [...document.querySelectorAll('button')].some((one) =>
        /^(Continue|Read the report)$/.test(one.innerText.trim()),
      );
    new MutationObserver((_, watch) => {
      if (!said()) return;
      watch.disconnect();
      console.timeStamp('to');
    }).observe(document, { childList: true, subtree: true });
  });
  await stamp(page, 'from');
  await page.locator('#end-turn').click();
  await anyway.or(told).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await told.first().waitFor();
  // The agenda of the new turn is worked out behind it.
  await page.waitForTimeout(2500);
}

/** Drags the map to and fro for some seconds. @param {import('@playwright/test').Page} page */
async function pan(page) {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('no map to pan');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let k = 0; k < 4; k++) await page.mouse.wheel(0, -120);
  await page.waitForTimeout(1500);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await stamp(page, 'from');
  for (let k = 0; k < 120; k++) {
    await page.mouse.move(x + 120 * Math.sin(k / 10), y + 60 * Math.sin(k / 7));
    await page.waitForTimeout(16);
  }
  await stamp(page, 'to');
  await page.mouse.up();
}

/** @param {import('@playwright/test').Page} page @returns {Promise<number>} frames asked for in five seconds with nothing moving */
async function idleFrames(page) {
  const frames = () => page.evaluate(() => /** @type {any} */ (window).askedFrames);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(4000);
  const before = await frames();
  await page.waitForTimeout(5000);
  return (await frames()) - before;
}

const median = (/** @type {number[]} */ values) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const rows = [['', 'measured', 'bar', '']];
/** @param {string} what @param {number} value @param {number | null} bar @param {string} unit */
function tell(what, value, bar, unit, digits = 0) {
  const met = bar === null || value <= bar;
  if (!met) process.exitCode = 1;
  rows.push([
    what,
    `${value.toFixed(digits)} ${unit}`,
    bar === null ? '' : `≤ ${bar}`,
    bar === null ? '' : met ? 'met' : 'MISSED',
  ]);
}

const site = await serveSite();
const { default: sizes } = await import('../.size-limit.js');
const first = sizes[0].path.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
const browser = await launchChromium();

for (const { name, link } of WORLDS) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await withoutCoach(page);
  await page.addInitScript(() => {
    const counted = /** @type {any} */ (window);
    counted.askedFrames = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => {
      counted.askedFrames += 1;
      return ask(draw);
    };
  });
  await begin(page, `${site.address}${link}`);
  await page.waitForTimeout(3000);
  const turns = [];
  for (let turn = 0; turn < TURNS; turn++) {
    turns.push(await traced(browser, page, () => endTurn(page)));
    await closeReport(page);
    await page.waitForTimeout(300);
  }
  const main = median(turns.map((turn) => turn.main));
  const worker = median(turns.map((turn) => turn.worker));
  tell(`${name}: End turn to report, the page`, main, null, 'ms');
  tell(`${name}: the agenda's worker`, worker, null, 'ms');
  tell(
    `${name}: both, median of ${TURNS} turns`,
    median(turns.map((t) => t.main + t.worker)),
    BARS.turn,
    'ms',
  );
  tell(`${name}: the slowest of them`, Math.max(...turns.map((t) => t.main + t.worker)), null, 'ms');
  const panned = await traced(browser, page, () => pan(page));
  tell(
    `${name}: script a frame while panning, ${panned.frames} frames`,
    panned.main / Math.max(1, panned.frames),
    BARS.frame,
    'ms',
    2,
  );
  tell(`${name}: frames in 5 s with nothing moving`, await idleFrames(page), BARS.idle, '');
  await page.close();
}
tell('first load, our own JavaScript, gzip', first / 1000, BARS.load, 'kB', 1);

await browser.close();
await site.close();
const widths = rows[0].map((_, k) => Math.max(...rows.map((row) => row[k].length)));
for (const row of rows) console.log(row.map((cell, k) => cell.padEnd(widths[k])).join('  '));
