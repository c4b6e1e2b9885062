// A lesson that a teacher makes in the page and saves as a package: a learning platform runs it from its own files, hears of its score and its
// end, and gives back where it was left.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectClean } from './clean';
import { complaints } from './steps';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A platform that keeps what it is told in its own page, with the package in a frame. */
const PLATFORM = `<!doctype html><title>Platform</title><link rel="icon" href="data:,"><script src="scorm12.js"></script><script>
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  const kept = sessionStorage.getItem('cmi');
  if (kept !== null) API.loadFromJSON(JSON.parse(kept), '');
  const keep = () => sessionStorage.setItem('cmi', JSON.stringify(API.renderCMIToJSONObject().cmi ?? API.renderCMIToJSONObject()));
  API.on('LMSCommit', keep);
  API.on('LMSFinish', keep);
  API.on('LMSSetValue.cmi.core.session_time', (_, time) => sessionStorage.setItem('time', time));
</script><iframe src="package/index.html" width="1260" height="700"></iframe>`;

/** Serves the platform and the files of the package; what is asked for besides is told. */
async function served(zip: Uint8Array) {
  const files = unzipSync(zip);
  const missing: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(url.split('?')[0]!).slice(1);
    const own = path.startsWith('package/') ? files[path.slice('package/'.length)] : undefined;
    const content =
      path === ''
        ? Buffer.from(PLATFORM)
        : path === 'scorm12.js'
          ? readFileSync('node_modules/scorm-again/dist/scorm12.min.js')
          : own;
    if (content === undefined) missing.push(path);
    const type = path === '' ? 'text/html' : (TYPES[extname(path)] ?? 'application/octet-stream');
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { files, missing, address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const cmi = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (element) =>
      (
        window as never as { API: { lmsGetValue(e: string): string; LMSGetValue(e: string): string } }
      ).API.LMSGetValue(element),
    `cmi.${name}`,
  );

test('a lesson is made in the page, and runs in a learning platform', async ({ page }) => {
  const found = complaints(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?build');
  await page.getByLabel('Start from').selectOption('free-riding');
  await page.getByRole('button', { name: 'Begin a draft' }).click();
  await page.getByLabel('Title', { exact: true }).first().fill('One turn at the dyke');
  await expect(page.getByText('Nothing to mend')).toBeVisible();

  await test.step('what is wrong stands beside its field, and is gone once it is mended', async () => {
    await page.getByLabel('Turns until the debrief').fill('2');
    const fault = page.getByRole('button', {
      name: /Prediction 1 · Judged after turn is after the lesson ends/,
    });
    await fault.click();
    const judged = page.getByLabel('Judged after turn').first();
    await expect(judged).toBeFocused();
    await expect(judged).toHaveAttribute('aria-invalid', 'true');
    await judged.fill('1');
    await page.getByRole('button', { name: 'Remove: Prediction 2' }).click();
    await page.getByText('Checkpoints and hints').click();
    await page
      .getByRole('button', { name: /^Debrief/ })
      .or(page.getByText('Debrief', { exact: true }))
      .first()
      .click();
    await expect(page.getByText('Nothing to mend')).toBeVisible();
    await expectClean(page, 'builder');
  });

  await test.step('a reload loses nothing of the draft', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByLabel('Title', { exact: true }).first()).toHaveValue('One turn at the dyke');
  });

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a SCORM 1.2 package' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('one-turn-at-the-dyke.scorm12.zip');
  const platform = await served(readFileSync(await download.path()));
  expect(Object.keys(platform.files)).toContain('imsmanifest.xml');

  await test.step('the platform hears of the score, and gives back where it was left', async () => {
    await page.goto(platform.address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Begin', exact: true }).click();
    const asks = frame.getByRole('form', { name: 'Predict' });
    await asks.getByRole('radio', { name: 'Hardly more than before.' }).check();
    await asks.getByRole('radio', { name: '90 % very' }).check({ force: true });
    await asks.getByRole('button', { name: 'Lock it in' }).click();
    await frame.locator('#end-turn').click();
    const anyway = frame.getByRole('button', { name: 'End turn all the same' });
    await expect(anyway.or(frame.getByText('turn 2 of 2'))).toBeVisible();
    if (await anyway.isVisible()) await anyway.click();
    await expect(frame.getByText('turn 2 of 2')).toBeVisible();
    await expect.poll(() => cmi(page, 'core.score.raw')).toBe('99');
    expect(await cmi(page, 'core.lesson_status')).toBe('incomplete');
    // Another device: nothing of it is in this browser.
    await page.evaluate(async () => {
      localStorage.clear();
      for (const { name } of await indexedDB.databases())
        if (name !== undefined) indexedDB.deleteDatabase(name);
    });
    await page.reload();
    await frame.getByRole('button', { name: 'Go on after turn 1 of 2' }).click();
    await expect(frame.getByRole('region', { name: 'Observe and explain' })).toContainText('Right');
    await frame.getByRole('button', { name: 'Finish the lesson now' }).click();
    await frame.getByLabel(/^Last question/).fill('Whoever is safe anyway need not pay.');
    await expect(frame.getByText('The learning platform has been told.')).toBeVisible();
    expect(await cmi(page, 'core.lesson_status')).toBe('completed');
    await page.goto('about:blank');
    await page.goto(platform.address);
    expect(await page.evaluate(() => sessionStorage.getItem('time'))).toMatch(/^\d{4}:\d\d:\d\d$/);
    expect(await page.evaluate(() => sessionStorage.getItem('cmi'))).toContain('completed');
    expect(platform.missing).toEqual([]);
  });
  platform.close();
  expect(found).toEqual([]);
});
