// A map that does not move costs nothing: who asks for a frame is counted, the map's own loop and Phaser's.
import { expect, type Page, test } from '@playwright/test';
import { answerTheCall, endTurn } from './steps';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const frames = (page: Page): Promise<number> =>
  page.evaluate(() => (window as never as { frames: number }).frames);

test('with nothing moving, no frame is asked for in five seconds', async ({ page }) => {
  await page.addInitScript(() => {
    const counted = window as never as { frames: number };
    counted.frames = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => {
      counted.frames += 1;
      return ask(draw);
    };
  });
  await answerTheCall(page);
  await endTurn(page);
  await expect
    .poll(async () => {
      const before = await frames(page);
      await page.waitForTimeout(1000);
      return (await frames(page)) - before;
    })
    .toBe(0);
  const before = await frames(page);
  expect(before).toBeGreaterThan(0);
  await page.waitForTimeout(5000);
  expect((await frames(page)) - before).toBe(0);
});
