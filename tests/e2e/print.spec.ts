// What is printed fits its paper: no role card is cut off in any world, and a print pack is as many pages as a class copies.
import { expect, test, type Locator, type Page } from '@playwright/test';

const LESSONS = [
  'abandonment-entrapment',
  'balancing-bandwagoning',
  'bilateral-multilateral',
  'collective-security',
  'deterrence-credibility',
  'free-riding',
  'security-dilemma',
  'trust-repair',
];

/** How many pages of this paper the page is, as a browser prints it. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Cards whose words have no room, by how many pixels. */
const cutOff = (cards: Locator): Promise<string[]> =>
  cards.evaluateAll((all) =>
    all
      .filter((card) => card.scrollHeight > card.clientHeight)
      .map((card) => `${card.querySelector('h3')?.textContent}: ${card.scrollHeight - card.clientHeight}`),
  );

for (const locale of ['en-GB', 'fr-FR'])
  test.describe(locale, () => {
    test.use({ locale });

    test('a print pack is three pages for the teacher and two for a student', async ({ page }) => {
      for (const lesson of LESSONS) {
        await page.goto(`./?lesson=${lesson}&page=pack`);
        await expect(page.locator('.student-sheet')).toBeVisible();
        expect([lesson, await pagesOf(page, 'A4')]).toEqual([lesson, 5]);
      }
    });

    test('role cards hold their words, nine to a sheet of A4 and of Letter', async ({ page }) => {
      await page.goto('./?roles');
      const [world, groups] = [page.getByRole('combobox').first(), page.getByRole('combobox').nth(1)];
      const cards = page.locator('.role-card');
      await expect(cards).toHaveCount(5);
      const worlds = await world
        .locator('option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      expect(worlds.length).toBeGreaterThan(7);
      for (const id of worlds) {
        await page.emulateMedia({ media: 'screen' });
        await world.selectOption(id);
        await groups.selectOption({ index: (await groups.locator('option').count()) - 1 });
        const count = Number(await groups.inputValue());
        await expect(cards).toHaveCount(count);
        await page.emulateMedia({ media: 'print' });
        // Fonts come with the first card, and paper's sizes with the next frame.
        await expect.poll(() => cutOff(cards), { message: id }).toEqual([]);
        await page.emulateMedia({ media: null });
        if (count === 12)
          for (const format of ['A4', 'Letter'] as const)
            await expect.poll(() => pagesOf(page, format), { message: `${id}, ${format}` }).toBe(2);
      }
    });
  });
