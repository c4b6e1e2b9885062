// In a language that nobody speaks, longer by two fifths and in brackets, every screen still fits, and no text comes from elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openPlayedAhead } from './played';
import { misfits, strangers } from './text-on-screen';

/** Whatever a scenario, a lesson or a theory says of itself, the stories of recorded games, and what stands for a key. */
const GIVEN: readonly string[] = [
  ...['scenarios', 'scenarios/lessons', 'scenarios/theories'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => textsIn(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))),
  ),
  ...readdirSync('scenarios/replays').flatMap((name) =>
    textsIn(JSON.parse(readFileSync(`scenarios/replays/${name}`, 'utf8')).annotations),
  ),
  // Names of keys, of files, of languages by themselves, and of kinds of pictures.
  'Esc',
  'English',
  'Français',
  'PNG',
  'SVG',
  'package.json',
];

function textsIn(value: unknown): string[] {
  // A region is a code, shown as words.
  if (typeof value === 'string') return [value, value.replaceAll('-', ' ')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const found: string[] = [];

async function look(page: Page, screen: string): Promise<void> {
  await page.waitForTimeout(150);
  if (process.env.PSEUDO_SHOTS)
    await page.screenshot({
      path: `${process.env.PSEUDO_SHOTS}/${page.viewportSize()?.width}-${screen}.png`,
    });
  const told = [...(await misfits(page)), ...(await strangers(page, GIVEN))];
  found.push(...told.map((what) => `${screen}: ${what}`));
}

/** Ends a turn, and looks at what is asked before and told after it where these have a name. */
async function endTurn(page: Page, asked: string | null, told: string): Promise<void> {
  await page.locator('#end-turn').click();
  const anyway = page.locator('dialog footer .primary');
  const report = page.locator('.report footer .primary');
  await expect(anyway.or(report).first()).toBeVisible();
  if (await anyway.isVisible()) {
    if (asked !== null) await look(page, asked);
    await anyway.click();
  }
  await expect(report).toBeVisible();
  await look(page, told);
}

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`every screen in en-XA, ${width} × ${height}`, async ({ page }) => {
    found.length = 0;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.goto('./?lang=en-XA');
    await expect(page.locator('.hero h1')).toBeVisible();
    expect(await page.locator('html').getAttribute('lang')).toBe('en-XA');
    await look(page, 'start');

    await page.goto('./?lang=en-XA&scenario=five-rivers&seed=oak&nation=VAR');
    await expect(page.locator('dialog.setup table')).toBeVisible();
    await look(page, 'setup');
    await page.locator('dialog.setup footer button').click();
    await expect(page.locator('#turn-bar')).toBeVisible();
    await look(page, 'docket');
    for (const [key, name] of [
      ['1', 'nation'],
      ['2', 'pacts'],
      ['3', 'matrix'],
      ['4', 'log'],
    ] as const) {
      await page.keyboard.press(key);
      await look(page, name);
    }
    await page.keyboard.press('t');
    await look(page, 'table');
    await page.keyboard.press('t');
    for (const [key, name] of [
      ['?', 'keys'],
      ['/', 'palette'],
      ['p', 'preview'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator('dialog')).toBeVisible();
      await look(page, name);
      await page.keyboard.press('Escape');
    }

    const inspector = page.locator('.inspector');
    await page.keyboard.press('1');
    await inspector.locator('select').first().selectOption('MIR');
    await look(page, 'another nation');
    await inspector.locator('footer button').nth(1).click();
    await look(page, 'actions');
    await page.keyboard.press('Escape');
    await inspector.locator('footer button').first().click();
    await expect(page.locator('dialog.treaty')).toBeVisible();
    await look(page, 'treaty');
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await inspector.getByRole('button', { name: 'League of the Asher' }).click();
    await look(page, 'pact');
    await inspector.locator('footer button.danger').click();
    await expect(page.locator('dialog')).toBeVisible();
    await look(page, 'leave');
    await page.keyboard.press('Escape');

    await endTurn(page, 'unanswered', 'report 1');
    await openPlayedAhead(page, './?lang=en-XA', 5);
    await endTurn(page, null, 'report 6');
    await page.locator('.report footer .primary').click();
    await page.keyboard.press('4');
    await look(page, 'log 6');
    await page.keyboard.press('1');
    await look(page, 'nation 6');
    await page.locator('.standing-chip').click();
    await expect(page.locator('.standing table')).toBeVisible();
    await look(page, 'standing 6');
    await page.keyboard.press('Escape');
    await openPlayedAhead(page, './?lang=en-XA', 11);
    await endTurn(page, null, 'report 12');
    await page.locator('.report footer .primary').click();
    await expect(page.locator('.verdict-card').first()).toBeVisible();
    await look(page, 'verdict');

    for (const part of ['brief', 'teacher', 'sheet']) {
      await page.goto(`./?lang=en-XA&lesson=free-riding&page=${part}`);
      await expect(page.locator('.lesson-page h1')).toBeVisible();
      await look(page, `lesson: ${part}`);
    }
    await page.goto('./?lang=en-XA&board');
    await page.locator('input[type=file]').setInputFiles('package.json');
    await expect(page.locator('table.flagged')).toBeVisible();
    await look(page, 'class board');
    await page.goto('./?lang=en-XA&lesson=free-riding');
    await page.locator('.begin .primary').click();
    await expect(page.locator('#lesson-asks')).toBeVisible();
    await look(page, 'lesson: predict');
    await page.locator('.lesson-panel > .foot button').click();
    await expect(page.locator('.lesson-debrief h1')).toBeVisible();
    await look(page, 'lesson: debrief');
    expect([...new Set(found)]).toEqual([]);
  });
