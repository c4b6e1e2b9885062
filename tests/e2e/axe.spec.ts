// Every screen passes axe's WCAG 2.2 A and AA rules, light and dark, wide and narrow, and never scrolls sideways.
import { expect, test } from '@playwright/test';
import { expectClean } from './clean';
import { openPlayedAhead } from './played';
import { answerTheCall, endTurn } from './steps';

const LOOKS = [
  { theme: 'light', width: 1280, height: 720 },
  { theme: 'light', width: 390, height: 844 },
  { theme: 'dark', width: 820, height: 1180 },
] as const;

for (const { theme, width, height } of LOOKS) {
  test(`start and game, ${theme}, ${width} × ${height}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Your ally is calling.' })).toBeVisible();
    await expectClean(page, 'start');

    await answerTheCall(page);
    await expectClean(page, 'docket');
    for (const [key, name] of [
      ['1', 'Nation'],
      ['2', 'Pact'],
      ['3', 'Matrix'],
      ['4', 'Log'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
      await expectClean(page, name);
    }
    await page.keyboard.press('t');
    await expect(page.getByRole('table', { name: 'Blocs, as a table' })).toBeVisible();
    await expectClean(page, 'table');
    await page.keyboard.press('n');
    await expect(page.getByRole('region', { name: 'Network of pacts' })).toBeVisible();
    await expectClean(page, 'network');
    await page.keyboard.press('n');
    for (const [key, name] of [
      ['?', 'keys'],
      ['/', 'palette'],
      ['p', 'preview'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog').first()).toBeVisible();
      await expectClean(page, name);
      await page.keyboard.press('Escape');
    }
  });

  test(`treaty, leaving, report, verdict, ${theme}, ${width} × ${height}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.goto('./?scenario=five-rivers&seed=oak&nation=VAR');
    await expect(page.getByRole('table')).toBeVisible();
    await expectClean(page, 'setup');
    await page.getByRole('button', { name: 'Begin as Varden' }).click();
    await expect(page.getByText('turn 1 of 12')).toBeVisible();

    await page.keyboard.press('1');
    const inspector = page.getByRole('region', { name: 'Inspector' });
    await inspector.getByLabel('All nations').selectOption('MIR');
    await inspector.getByRole('button', { name: 'Propose a pact…' }).click();
    await page.getByRole('button', { name: 'Why?' }).click();
    await expectClean(page, 'treaty');
    await page.keyboard.press('Escape');

    await page.keyboard.press('2');
    await inspector.getByRole('button', { name: 'League of the Asher' }).click();
    await inspector.getByRole('button', { name: 'Base' }).click();
    await expectClean(page, 'one pact');
    await inspector.getByRole('button', { name: 'Leave…' }).click();
    await expectClean(page, 'leave');
    await page.keyboard.press('Escape');

    await page.locator('#end-turn').click();
    await page.getByRole('button', { name: 'End turn all the same' }).click();
    await expect(page.getByRole('heading', { name: /^What happened/ })).toBeVisible();
    await expectClean(page, 'report');
    await openPlayedAhead(page, './', 11);
    while (await endTurn(page));
    await expectClean(page, 'verdict');
  });
}
