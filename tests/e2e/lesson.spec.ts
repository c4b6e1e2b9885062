// A lesson as a student has it: from the link a teacher sent, by predictions before they are seen, to the debrief
// and the class board; nothing is lost by a reload.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './clean';
import { complaints } from './steps';

/** Answers the prediction that is asked for. */
async function predict(page: Page, answer: string, sure: string): Promise<void> {
  const asks = page.getByRole('form', { name: 'Predict' });
  await asks.getByRole('radio', { name: answer }).check();
  await asks.getByRole('radio', { name: sure }).check({ force: true });
  await asks.getByRole('button', { name: 'Lock it in' }).click();
  await expect(asks).toBeHidden();
}

const TURNS = 8;

/** Plays from one turn to another and reads the reports away; the last of the lesson leads to the debrief. */
async function play(page: Page, from: number, to: number): Promise<void> {
  const report = page.locator('.report footer').getByRole('button');
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  for (let turn = from; turn < to; turn++) {
    const over = turn + 1 === TURNS ? report : page.getByText(`turn ${turn + 2} of ${TURNS}`);
    await page.locator('#end-turn').click();
    await expect(anyway.or(over)).toBeVisible();
    if (await anyway.isVisible()) await anyway.click();
    await expect(over).toBeVisible();
    await expect(page.locator('#end-turn')).toBeEnabled();
    if (await report.isVisible()) await report.click();
  }
}

test('a lesson is played from its link to the class board', async ({ page }) => {
  const found = complaints(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lesson=free-riding');
  await expect(page.getByRole('heading', { name: 'Who pays for the dyke?' })).toBeVisible();
  await expect(page.getByText('seed (dyke)')).toBeVisible();
  await expectClean(page, 'brief');
  await page.getByRole('button', { name: 'Begin' }).click();

  await test.step('no turn goes on before the prediction', async () => {
    await expect(page.getByRole('form', { name: 'Predict' })).toBeVisible();
    await expectClean(page, 'predict');
    await page.locator('#end-turn').click();
    await expect(page.getByRole('form', { name: 'Predict' })).toBeFocused();
    await page.locator('#go-on').click();
    await expect(page.getByText('turn 1 of 8')).toBeVisible();
    await predict(page, 'Both will pay what they pledged.', '75 % fairly');
  });

  await test.step('what came stands beside what was said', async () => {
    await play(page, 0, 4);
    const explain = page.getByRole('region', { name: 'Observe and explain' });
    await expect(explain).toContainText('Hardly more than before.');
    await expect(explain).toContainText('Not so');
    await explain.getByRole('button', { name: 'Open the account of Dyke League' }).click();
    await expect(page.getByRole('tab', { name: 'Pact', selected: true })).toBeVisible();
    await explain.getByRole('textbox').fill('Behind a dyke everybody is safe, whoever paid.');
    await expectClean(page, 'explain');
  });

  await test.step('a reload loses nothing', async () => {
    await page.reload();
    const explain = page.getByRole('region', { name: 'Observe and explain' });
    await expect(explain).toContainText('Behind a dyke everybody is safe, whoever paid.');
    await predict(page, 'Above 74 %.', '90 % very');
  });

  await play(page, 4, TURNS);
  await expect(page.getByRole('heading', { name: 'What you predicted, and what came' })).toBeVisible();
  await expect(page.getByText('1 of 2 predictions came true; you were 83 % sure on average.')).toBeVisible();
  await expectClean(page, 'debrief');

  await test.step('what is handed in is verified on the class board, and a changed copy is set apart', async () => {
    await page.getByLabel(/^Last question/).fill('Whoever is safe anyway need not pay.');
    await page.getByLabel('Nickname or code').fill('Ada <i>');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('free-riding-Ada-i-.hand-in.json');
    const text = readFileSync(await file.path(), 'utf8');
    await page.goto('./?board');
    const held = (name: string, content: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await page
      .getByLabel('Choose hand-ins…')
      .setInputFiles([
        held('a.json', text),
        held('b.json', text.replace('Whoever', 'Nobody')),
        held('c.json', text),
      ]);
    await expect(page.getByText('1 verified, 2 to look at.')).toBeVisible();
    const board = page.getByRole('table', { name: 'Hand-ins: Who pays for the dyke?' });
    await expect(board.getByRole('row', { name: 'Ada <i>' })).toContainText('Verified');
    await expect(board.getByRole('row', { name: 'Ada <i>' })).toContainText('8 of 8');
    await expect(page.getByRole('table', { name: 'To look at' })).toContainText('Changed after it was saved');
    await expectClean(page, 'board');
  });
  expect(found).toEqual([]);
});
