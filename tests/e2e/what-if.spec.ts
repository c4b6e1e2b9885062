// Something else is tried from a turn of a watched game, by keyboard; the line is watched, compared with what was played, and kept with the game.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answerTheCall, complaints, endTurn } from './steps';

/** What is new here: the rest of the screen is looked at elsewhere. */
async function expectClean(page: Page, part: string): Promise<void> {
  const axe = new AxeBuilder({ page: page as never }).setLegacyMode(true).include(part);
  const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
}

test('another chance is tried from a turn; both lines are compared, and the tree is kept', async ({
  page,
}) => {
  const wrong = complaints(page);
  await answerTheCall(page);
  for (let turn = 0; turn < 2; turn += 1) await endTurn(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Look back, turn by turn' }).click();
  await expect(page.locator('.moment')).toContainText('turn 2 of 2');
  await page.keyboard.press('Home');
  await expect(page.locator('.moment')).toContainText('the start');
  const story = page.getByRole('region', { name: /^(Story|What if)$/ });
  await story.getByRole('radio', { name: 'Story' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(story.getByRole('radio', { name: 'What if' })).toBeChecked();
  await story.getByLabel('What is changed').selectOption('seed');
  await story.getByRole('textbox', { name: 'Seed' }).fill('other');
  await story.getByLabel('Turns to run').fill('5');
  await story.getByRole('button', { name: 'Try it' }).focus();
  await page.keyboard.press('Enter');
  const line = story.getByRole('button', { name: 'Seed other', exact: true });
  await expect(line).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText('the start, 5 turns').first()).toBeVisible();
  await expectClean(page, '#docket');

  await story.getByRole('button', { name: 'Compare what is shown with: As it was played' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Side by side' });
  await expect(dialog.getByText('They differ from the start.')).toBeVisible();
  await expect(dialog.locator('figure svg')).toHaveCount(2);
  await expectClean(page, 'dialog');
  // The maps change their theme with the page.
  const sea = dialog.locator('figure svg > rect').first();
  const light = await sea.getAttribute('fill');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(sea).not.toHaveAttribute('fill', light!);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(sea).toHaveAttribute('fill', light!);
  await page.keyboard.press('Escape');

  // What was tried is kept with the game.
  await page.reload();
  await page.getByRole('radio', { name: 'What if' }).check();
  await line.press('Enter');
  await expect(line).toHaveAttribute('aria-current', 'true');
  expect(wrong).toEqual([]);
});
