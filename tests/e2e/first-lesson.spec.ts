// The tutorial is followed by its own words: whatever stands in bold in it is looked for and pressed, in its order, by a teacher who reads 200 words a
// minute and has the minutes that each of its parts names.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader';
import { complaints } from './steps';

const parts = readFileSync('docs/tutorial/first-lesson.md', 'utf8')
  .replace(/\s+/g, ' ')
  .split(/ (?=## \d)/)
  .slice(1)
  .map((part) => ({
    minutes: { one: 1, four: 4, five: 5 }[/\((one|four|five) minutes?\)/.exec(part)?.[1] ?? ''] ?? 0,
    bold: [...part.split(' ## ')[0]!.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words!),
    address: /`(\?lesson=[^`]*)`/.exec(part)?.[1],
    words: part.split(' ## ')[0]!.split(' ').length,
  }));

const LESSON = 'Who pays for the dyke?';

/** Ends a turn and reads what came of it. */
async function endTurn(page: Page, reader: Reader, next: string): Promise<void> {
  await reader.press(page.locator('#end-turn'));
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  await expect(anyway.or(page.getByText(next))).toBeVisible();
  if (await anyway.isVisible()) await reader.press(anyway);
  await expect(page.getByText(next)).toBeVisible();
  const goOn = page.locator('.report footer').getByRole('button');
  if (await goOn.isVisible()) await reader.press(goOn);
}

/** What the tutorial would have done with each thing that it names. */
const DO: Readonly<Record<string, (page: Page, reader: Reader) => Promise<void>>> = {
  Lessons: async (page) => expect(page.getByRole('heading', { name: 'Lessons', exact: true })).toBeVisible(),
  'Teacher’s page': async (page, reader) => {
    await reader.press(page.getByRole('link', { name: `Teacher’s page: ${LESSON}` }));
    await expect(page.getByRole('heading', { name: 'Objective' })).toBeVisible();
    // Sources are there to be looked up.
    for (const part of await page.locator('article.printed > :not(.sources, .link-code)').all())
      await reader.read(part);
  },
  Print: async (page) => expect(page.getByRole('button', { name: 'Print' })).toBeVisible(),
  'Student’s sheet': async (page) =>
    expect(page.getByRole('link', { name: 'Student’s sheet' })).toBeVisible(),
  Brief: async (page, reader) => {
    await reader.press(page.getByRole('link', { name: 'Brief' }));
    await reader.read(page.locator('main'));
  },
  Begin: (page, reader) => reader.press(page.getByRole('button', { name: 'Begin' })),
  Predict: async (page, reader) => {
    const asks = page.getByRole('form', { name: 'Predict' });
    await reader.read(asks);
    await reader.press(page.locator('#end-turn').filter({ hasText: 'Predict' }));
    await expect(asks).toBeFocused();
    await reader.choose(asks.locator('.options label').last());
    await reader.press(asks.locator('.sureness label').nth(2));
  },
  'End turn': async (page) => expect(page.getByText('turn 1 of 8')).toBeVisible(),
  'Lock it in': async (page, reader) => {
    await reader.press(page.getByRole('button', { name: 'Lock it in' }));
    for (const turn of [2, 3, 4, 5]) await endTurn(page, reader, `turn ${turn} of 8`);
    const came = page.getByRole('region', { name: 'Observe and explain' });
    await reader.read(came);
    await reader.press(came.getByRole('button', { name: /^Open the account/ }));
  },
  'Finish the lesson now': async (page, reader) => {
    await reader.press(page.getByRole('button', { name: 'Finish the lesson now' }));
    await expect(page.getByText(/^Debrief ·/)).toBeVisible();
  },
  'Copy the link': async (page, reader) => {
    await page.goto('./?lesson=free-riding&page=teacher');
    await reader.press(page.getByRole('button', { name: 'Copy the link' }));
    await expect(page.getByRole('status').filter({ hasText: /copied|lesson=free-riding$/ })).toBeVisible();
  },
  'Class board': async (page, reader) => {
    await reader.press(page.getByRole('link', { name: 'Class board' }));
    await expect(page).toHaveURL(/\?board=?$/);
    await reader.read(page.locator('main'));
  },
};

test('your first lesson in ten minutes', async ({ page }) => {
  const found = complaints(page);
  expect(parts.map(({ minutes }) => minutes)).toEqual([5, 4, 1]);
  await page.goto('./');
  for (const { minutes, bold, address, words } of parts) {
    const reader = new Reader();
    reader.seconds += (words * 60) / 200;
    for (const name of bold) {
      expect(Object.keys(DO)).toContain(name);
      await DO[name]!(page, reader);
      if (name === 'Teacher’s page' && address !== undefined) expect(page.url().endsWith(address)).toBe(true);
    }
    const took = reader.minutes();
    console.log(`${took.toFixed(1)} of ${minutes} min, ${reader.words} words`);
    expect.soft(took).toBeLessThanOrEqual(minutes);
  }
  expect(found).toEqual([]);
});
