// Each lesson as a student has it who reads 200 words a minute: from the link over predictions, turns, accounts and debrief to the hand-in, within the
// minutes that the lesson states for each part; and the class board verifies what was handed in.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { LessonFile } from '../../src/content';
import { PACE, Reader } from './reader';
import { complaints } from './steps';

const FOLDER = 'scenarios/lessons';
const LESSONS = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as LessonFile,
);

/** Answers what the lesson asks for now, with a reason. */
async function predict(page: Page, reader: Reader): Promise<void> {
  const asks = page.getByRole('form', { name: 'Predict' });
  while (await asks.isVisible()) {
    await reader.read(asks);
    const asked = await asks.getByRole('group').first().innerText();
    await reader.choose(asks.locator('.options label').first());
    await reader.press(asks.locator('.sureness label').nth(2));
    await reader.write(asks.getByRole('textbox'), 1);
    await reader.press(asks.getByRole('button', { name: 'Lock it in' }));
    await expect(asks.filter({ hasText: asked.split('\n')[0]! })).toBeHidden();
  }
}

/** Looks at what came, opens the account that explains it, and writes two sentences. */
async function explain(page: Page, reader: Reader): Promise<void> {
  const open = page
    .getByRole('region', { name: 'Observe and explain' })
    .filter({ has: page.getByRole('textbox') });
  while ((await open.count()) > 0) {
    const one = open.first();
    await reader.read(one);
    await reader.press(one.getByRole('button', { name: /^Open the account/ }));
    await reader.read(page.locator('#inspector'));
    await reader.write(one.getByRole('textbox'), 2);
    await reader.press(one.getByRole('button', { name: 'Keep' }));
  }
}

/** Opens what the lesson has to say besides, once there is something new. */
async function lookUp(page: Page, reader: Reader, heads: readonly RegExp[]): Promise<void> {
  const panel = page.locator('.lesson-panel');
  for (const head of heads) {
    const details = panel.locator('> details').filter({ has: page.locator('summary', { hasText: head }) });
    if ((await details.count()) === 0) continue;
    if ((await details.getAttribute('open')) === null) await reader.press(details.locator('> summary'));
    for (const hint of await details.locator('details > summary').all()) await reader.press(hint);
    await reader.read(details);
    await details.locator('> summary').click();
  }
}

/** Follows an adviser, weighs each matter that waits for an answer, and answers what is still open. */
async function decide(page: Page, reader: Reader): Promise<void> {
  const docket = page.locator('.docket');
  await expect(docket.locator('[aria-busy="true"]')).toHaveCount(0);
  await reader.read(docket);
  const waiting = docket.locator('.card:not(.answered, .war)');
  reader.seconds += (await waiting.count()) * PACE.choice;
  const advised = docket.locator('.adviser').getByRole('button', { name: 'Follow' }).first();
  if ((await advised.count()) > 0) await reader.choose(advised);
  const open = waiting.locator('.choices button[aria-pressed="false"]:not([aria-disabled])');
  while ((await open.count()) > 0) {
    const before = await waiting.count();
    await reader.press(open.first());
    await expect(waiting).toHaveCount(before - 1);
  }
  await reader.read(docket);
}

interface Ending {
  readonly turn: number;
  readonly of: number;
  /** Whether what happened is read, or skipped as in a second try. */
  readonly reads: boolean;
}

async function endTurn(page: Page, reader: Reader, { turn, of, reads }: Ending): Promise<void> {
  const report = page.locator('.report');
  const goOn = report.locator('footer').getByRole('button');
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  const over = turn + 1 === of ? goOn : page.getByText(`turn ${turn + 2} of`);
  await reader.press(page.locator('#end-turn'));
  await expect(anyway.or(over).first()).toBeVisible();
  if (await anyway.isVisible()) {
    if (reads) await reader.read(page.locator('dialog[open]'));
    await reader.press(anyway);
  }
  await expect(over.first()).toBeVisible();
  await expect(page.locator('#end-turn')).toBeEnabled();
  if (await goOn.isVisible()) {
    if (reads) await reader.read(report);
    await reader.press(goOn);
  }
}

/** The debrief's second try: one thing done otherwise, played to its end with an eye on the figures alone. */
async function tryAgain(page: Page, reader: Reader, lesson: LessonFile): Promise<void> {
  await reader.press(page.getByRole('button', { name: /^Try again from turn/ }));
  await expect(page.locator('#end-turn')).toBeVisible();
  await reader.read(page.locator('.lesson-panel'));
  await decide(page, reader);
  for (let turn = lesson.debrief.whatIf.after; turn < lesson.turns; turn++)
    await endTurn(page, reader, { turn, of: lesson.turns, reads: false });
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await reader.read(page.locator('.lesson-debrief'));
  await reader.press(page.getByRole('link', { name: 'To the debrief of your first game' }));
  await expect(page.getByRole('heading', { name: 'So what' })).toBeVisible();
}

async function handIn(page: Page, reader: Reader): Promise<string> {
  await reader.write(page.getByLabel(/^Last question/), 2);
  reader.seconds += 3;
  await page.getByLabel('Nickname or code').fill('Ada');
  const saving = page.waitForEvent('download');
  await reader.press(page.getByRole('button', { name: 'Save the file' }));
  return (await saving).path();
}

async function expectVerified(page: Page, file: string, lesson: LessonFile): Promise<void> {
  await page.goto('./?board');
  await page.getByLabel('Choose hand-ins…').setInputFiles(file);
  const row = page
    .getByRole('table', { name: `Hand-ins: ${lesson.title}` })
    .getByRole('row', { name: 'Ada' });
  await expect(row).toContainText('Verified');
  await expect(row).toContainText(`${lesson.turns} of ${lesson.turns}`);
}

for (const lesson of LESSONS)
  test(`${lesson.id} fits its minutes`, async ({ page }) => {
    test.setTimeout(400_000);
    const found = complaints(page);
    const reader = new Reader();
    const took: Record<string, number> = {};
    const part = (name: string): void => {
      took[name] = reader.minutes();
    };
    await page.goto(`./?lesson=${lesson.id}`);
    const begin = page.getByRole('button', { name: 'Begin' });
    await expect(begin).toBeVisible();
    await reader.read(page.locator('main'));
    await reader.press(begin);
    await expect(page.locator('#end-turn')).toBeVisible();
    await reader.read(page.locator('.lesson-panel'));
    await predict(page, reader);
    part('hook');

    await reader.read(page.locator('.game'));
    for (let turn = 0; turn < lesson.turns; turn++) {
      await explain(page, reader);
      await predict(page, reader);
      await lookUp(page, reader, turn === 0 ? [/^Reached/, /^Hints/] : [/^Hints/]);
      await decide(page, reader);
      await endTurn(page, reader, { turn, of: lesson.turns, reads: true });
    }
    await expect(page.getByRole('heading', { name: 'What you predicted, and what came' })).toBeVisible();
    part('play');

    const own = page.locator('.lesson-debrief main > section');
    for (const section of await own.all())
      if ((await section.getAttribute('class')) !== 'hand-in') await reader.read(section);
    for (const field of await page.locator('.predicted textarea').all())
      if ((await field.inputValue()) === '') await reader.write(field, 2);
    const written = page.locator('.written-answers textarea');
    for (let k = 0; k < lesson.debrief.written.length; k++) await reader.write(written.nth(k), 2);
    await tryAgain(page, reader, lesson);
    part('debrief');

    await reader.read(page.locator('.hand-in'));
    const file = await handIn(page, reader);
    part('exit');

    const line = Object.entries(lesson.minutes).map(
      ([name, stated]) => `${name} ${took[name]!.toFixed(1)} of ${stated}`,
    );
    console.log(`${lesson.id}: ${line.join(', ')} min; ${reader.words} words`);
    await expectVerified(page, file, lesson);
    for (const [name, stated] of Object.entries(lesson.minutes))
      expect.soft(took[name], name).toBeLessThan(stated);
    expect(found).toEqual([]);
  });
