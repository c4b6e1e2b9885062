// What every screen must pass: axe's WCAG 2.2 A and AA rules, and never scrolling sideways.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export async function expectClean(page: Page, screen: string): Promise<void> {
  // Only violations are told, so only they are gathered; and the page has no frames, so that one run in it is all: no second page is opened to join the
  // frames' results.
  const { violations } = await new AxeBuilder({ page: page as never })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
  expect(told).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
}
