// A recorded game is watched: opened, stepped through and scrubbed, followed, revealed, and taken up at a turn; by mouse and by keyboard.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answerTheCall, complaints, endTurn } from './steps';
import { openForWatching } from './played';

const at = (page: Page, text: string | RegExp) => expect(page.locator('.moment')).toContainText(text);

async function expectClean(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: page as never })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.target}`)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
}

test('a file is watched from its start by keyboard, and gives no orders', async ({ page }) => {
  const wrong = complaints(page);
  await openForWatching(page, './', 8);
  await at(page, 'the start, 8 turns');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await at(page, 'turn 2 of 8');
  await expect(page.getByRole('slider', { name: 'Turn' })).toHaveAttribute('aria-valuetext', /turn 2 of 8/);
  await page.keyboard.press('ArrowLeft');
  await at(page, 'turn 1 of 8');
  await page.keyboard.press('End');
  await at(page, 'turn 8 of 8');
  await page.keyboard.press('Home');
  await at(page, 'the start');
  await page.keyboard.press('n');
  await expect(page.locator('.moment')).not.toContainText('the start');
  await page.keyboard.press('4');
  await expect(page.getByRole('tab', { name: 'Log', selected: true })).toBeFocused();
  await expect(page.locator('#end-turn, .tray, footer.actions')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Play and pause');
  await page.keyboard.press('Escape');
  expect(wrong).toEqual([]);
});

test('it plays by itself, stops where it ends, and is scrubbed', async ({ page }) => {
  await openForWatching(page, './', 3);
  await page.getByLabel('Speed').selectOption('4');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await at(page, 'turn 3 of 3');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.getByRole('slider', { name: 'Turn' }).fill('1');
  await at(page, 'turn 1 of 3');
});

test('a nation is followed, and what it hides is revealed', async ({ page }) => {
  await openForWatching(page, './', 6);
  const story = page.getByRole('region', { name: 'Story' });
  await story.getByLabel('Follow').selectOption({ label: 'Orla' });
  await expect(page.getByRole('region', { name: 'Inspector' }).getByLabel('All nations')).toHaveValue('ORL');
  await page.keyboard.press('End');
  await expect(story.getByRole('heading', { name: 'What Orla did and met' })).toBeVisible();
  await story.getByText('Reveal what is hidden').click();
  await expect(story.getByRole('heading', { name: 'What Orla hides' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it chose, and why' })).toBeVisible();
});

test('one plays on from a turn as a game of its own, and the one left behind is still there', async ({
  page,
}) => {
  await answerTheCall(page);
  await endTurn(page);
  await endTurn(page);
  const main = new URL(page.url()).hash;
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Look back, turn by turn' }).click();
  await at(page, 'turn 2 of 2');
  await expect(page.getByText('told when it is over')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/#game=[\w-]+&turn=1$/);
  await page.reload();
  await at(page, 'turn 1 of 2');
  await page.keyboard.press('o');
  await page.getByRole('dialog').getByLabel('You play').selectOption({ label: 'Orla' });
  await page.getByRole('button', { name: 'Play on as Orla' }).click();
  await expect(page.getByText('turn 2 of 12')).toBeVisible();
  await expect(page.locator('.where')).toContainText('Orla');
  expect(new URL(page.url()).hash).not.toBe(main);
  await page.goto(`./${main}`);
  await page.reload();
  await expect(page.getByText('turn 3 of 12')).toBeVisible();
});

test('a recorded game is chosen on the first screen, told in chapters, and a link leads to one of its turns', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Five Rivers' }).click();
  await at(page, 'the start');
  await expect(page.getByRole('article', { name: 'Note' })).toContainText('Five Rivers');
  await page.getByLabel('Chapters').selectOption({ index: 1 });
  await expect(page).toHaveURL(/#watch=five-rivers&turn=[1-9]/);
  const told = await page.locator('.moment').innerText();
  await page.reload();
  await expect(page.locator('.moment')).toHaveText(told, { useInnerText: true });
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Watch a game' })).toBeVisible();
});

test('a game is reviewed while it is watched: a curve, its decisions, and one of them tried again', async ({
  page,
}) => {
  await openForWatching(page, './', 3);
  await page.getByRole('radio', { name: 'Review' }).check();
  const review = page.getByRole('region', { name: 'Review' });
  await review.getByRole('button', { name: 'Review these decisions' }).click();
  await expect(review.getByRole('img', { name: /^Expected at the end/ })).toBeVisible();
  await review.getByRole('button', { name: 'Stop' }).click();
  await expect(review.getByText('Stopped before its end')).toBeVisible();
  await review.getByText(/sound and too close to call too/).click();
  await review.getByRole('button', { name: 'Try again here' }).first().click();
  await review.getByRole('radio', { name: 'As it was done' }).check();
  await review.getByRole('button', { name: 'Say what it would bring' }).click();
  await expect(review.locator('.told-outcome')).toContainText('In points of the score');
  await expectClean(page, 'review');
});

for (const { theme, width, height } of [
  { theme: 'light', width: 1280, height: 720 },
  { theme: 'dark', width: 390, height: 844 },
] as const)
  test(`watching passes axe, ${theme}, ${width} × ${height}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await openForWatching(page, './', 6);
    await page.keyboard.press('n');
    await expectClean(page, 'story');
    await page.getByText('Reveal what is hidden').click();
    await page.getByLabel('Follow').selectOption({ index: 2 });
    await page.locator('.marks-told summary').click();
    await expectClean(page, 'all of the story');
    await page.keyboard.press('1');
    await expectClean(page, 'inspector');
    await page.keyboard.press('o');
    await expectClean(page, 'play on');
  });
