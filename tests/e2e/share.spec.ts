// A game goes into a link and is watched from it, verified; what did not arrive whole is refused with a word.
import { expect, test } from '@playwright/test';
import { expectClean } from './clean';
import { answerTheCall, complaints, endTurn, stateHash } from './steps';

test('a game is shared by link, QR and picture, and watched from the link; a damaged one is refused', async ({
  page,
}) => {
  const wrong = complaints(page);
  await answerTheCall(page);
  await endTurn(page);
  await endTurn(page);
  const hash = await stateHash(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this game' });
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link.length).toBeLessThan(600);
  await dialog.getByRole('button', { name: 'Show as a QR code' }).click();
  await expect(dialog.getByRole('img', { name: 'The link as a QR code' })).toBeVisible();
  for (const form of ['SVG', 'PNG']) {
    const picture = page.waitForEvent('download');
    await dialog.getByRole('button', { name: `The map as shown as ${form}` }).click();
    expect((await picture).suggestedFilename()).toBe(`five-rivers-map-turn-2.${form.toLowerCase()}`);
  }
  await expectClean(page, 'sharing');

  await page.goto('about:blank');
  await page.goto(link);
  const story = page.getByRole('region', { name: 'Story' });
  await expect(story).toContainText('turn 2 of 2');
  await expect(story).toContainText('Verified');
  await page.keyboard.press('Home');
  await expect(story).toContainText('the start, 2 turns');
  await page.keyboard.press('s');
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/#replay=1\..*&turn=0$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Play on from here…' }).click();
  await page.getByRole('button', { name: 'Play on as Varden' }).click();
  await expect(page.getByText('turn 3 of 12')).toBeVisible();
  expect(await stateHash(page)).toBe(hash);

  await page.goto('about:blank');
  await page.goto(link.slice(0, -40));
  await expect(page.getByRole('alert')).toContainText('did not arrive whole');
  expect(wrong).toEqual([]);
});
