// The first screen meets WCAG 2.2 AA by machine's reckoning, in light and dark, on a desk and a phone.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCREENS = [
  { name: 'desk', width: 1280, height: 720 },
  { name: 'phone', width: 390, height: 844 },
];

for (const scheme of ['light', 'dark'] as const) {
  for (const { name, width, height } of SCREENS) {
    test(`the first screen, ${scheme}, ${name}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.goto('./');
      await expect(page.getByRole('button').first()).toBeVisible();

      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();

      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    });
  }
}
