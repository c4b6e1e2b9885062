// The legend of the map stays small where the screen is, and says how much it leaves to the whole legend.
import { expect, test } from '@playwright/test';
import { begin } from '../../scripts/driven.js';
import { complaints } from './steps';

test('of many blocs it names what three rows hold, and counts the rest', async ({ page }) => {
  const wrong = complaints(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await begin(page, '?scenario=europe-1914&seed=7&nation=GBR');
  const legend = page.getByRole('group', { name: 'Legend' });
  const named = legend.locator(':is(.mark, .arcs > span):visible');
  const whole = legend.getByRole('button', { name: /^Whole legend \(\d more\)$/ });
  await expect(whole).toBeVisible();
  expect((await legend.boundingBox())!.height).toBeLessThan(100);
  const left = Number(/\d/.exec(await whole.innerText())![0]);
  const shown = await named.count();

  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(legend.getByRole('button', { name: 'Whole legend', exact: true })).toBeVisible();
  expect(await named.count()).toBe(shown + left);
  expect(wrong).toEqual([]);
});
