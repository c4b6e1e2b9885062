// The class board in a browser: a class of thirty is told apart within ten seconds, and what a hostile file holds is text, or refused with a reason.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import {
  emptyNotes,
  handInOf,
  withAnswer,
  withWritten,
  writeSealed,
  type LessonFile,
} from '../../src/lesson';
import { expectClean } from './clean';
import { complaints } from './steps';

type Library = typeof import('../../src/library');

const lesson = JSON.parse(readFileSync('scenarios/lessons/free-riding.json', 'utf8')) as LessonFile;
const CLASS = 27;

/** The hand-in of a student who spends so many tenths of a percent, and signs and writes so. */
async function fileOf(
  student: string,
  spends: number,
  says = 'Nobody need pay.',
  of = lesson,
): Promise<string> {
  const { createGame, loadScenario, play, step, writeReplay }: Library = await import(
    pathToFileURL('dist/lib/index.js').href
  );
  const world = await loadScenario(of.scenario);
  const game = createGame(world, { seed: of.seed, seats: { [of.nation]: 'person' } });
  const spent = step(game, [{ kind: 'set-defence-spending', by: of.nation, burden: spends * 1000 }]);
  const replay = JSON.parse(writeReplay(play(spent, { turns: of.turns - 1 }))) as Record<string, unknown>;
  const answer = { prediction: 'step-in', choice: 'as-before', sure: 75, reason: says, turn: 0 };
  const notes = withWritten(withAnswer(emptyNotes(of.id), answer), 3, says);
  return writeSealed(handInOf(of, { ...notes, student, finished: true }, replay, of !== lesson));
}

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content as string),
});
const choose = (page: Page, ...files: readonly ReturnType<typeof file>[]) =>
  page.getByLabel('Choose hand-ins…').setInputFiles([...files]);

test('thirty hand-ins: 27 sound, one tampered with, one twice, one of an older form', async ({ page }) => {
  const found = complaints(page);
  const sound = await Promise.all(
    Array.from({ length: CLASS }, (_, k) => fileOf(`Student ${k + 1}`, 40 + k)),
  );
  const files = [
    ...sound,
    sound[0]!.replace('as-before', 'both-pay'),
    sound[0]!,
    sound[1]!.replace('"formatVersion": 1', '"formatVersion": 0'),
  ].map((content, k) => file(`${k + 1}.hand-in.json`, content));
  await page.goto('./?board');
  await choose(page, ...files);
  await expect(page.getByText('27 verified, 3 to look at.')).toBeVisible({ timeout: 10_000 });
  const board = page.getByRole('table', { name: 'Hand-ins: Who pays for the dyke?' });
  await expect(board.getByRole('row', { name: /^Student \d/ })).toHaveCount(CLASS);
  await expect(board.getByText('Verified')).toHaveCount(CLASS);
  const flagged = page.getByRole('table', { name: 'To look at' });
  await expect(flagged.getByRole('row', { name: '28.hand-in.json' })).toContainText(
    'Changed after it was saved',
  );
  await expect(flagged.getByRole('row', { name: '29.hand-in.json' })).toContainText('1.hand-in.json');
  await expect(flagged.getByRole('row', { name: '30.hand-in.json' })).toContainText('older or newer version');
  await expect(board.getByRole('rowheader')).toHaveText(
    Array.from({ length: CLASS }, (_, k) => `Student ${k + 1}`),
  );
  // On paper columns keep their heads, and what was written is not folded away.
  await page.emulateMedia({ media: 'print' });
  await expect(board.getByRole('columnheader', { name: 'Student' })).toBeVisible();
  await expect(page.getByText('Nobody need pay.').first()).toBeVisible();
  expect(found).toEqual([]);
});

const MARKUP = '<img src=x onerror="document.title=1">';

test('hostile hand-ins are shown as text, or refused with a reason', async ({ page }, info) => {
  const found = complaints(page);
  const asked: string[] = [];
  const other = { ...lesson, id: 'mine', title: MARKUP, debrief: { ...lesson.debrief } };
  const leads = structuredClone(lesson) as { sources: { url?: string }[] } & LessonFile;
  leads.sources[0]!.url = 'javascript:alert(1)';
  const named = await fileOf(MARKUP, 50, MARKUP);
  await page.goto('./?board');
  page.on('request', (request) => asked.push(request.url()));
  await choose(
    page,
    file(`${MARKUP}.json`, named),
    file(
      'older.json',
      (await fileOf('Old', 51)).replace(/"hash": "[0-9a-f]{16}"/, '"hash": "0123456789abcdef"'),
    ),
    file('brought.json', await fileOf('Own', 52, 'x', other)),
    file('leads.json', await fileOf('Link', 53, 'x', leads)),
    file('prototype.json', named.replace('"notes":', '"__proto__": {"x": 1}, "notes":')),
    file('bytes.json', Buffer.from([0xff, 0xfe, 0x00, 0x00, 0xd8])),
    file('zip.json', Buffer.from('PK\u0003\u0004')),
    file('name.json', await fileOf('Ev\u202eil\u0000 name', 54)),
  );
  const board = page.getByRole('table', { name: 'Hand-ins: Who pays for the dyke?' });
  await expect(board.getByRole('row', { name: MARKUP })).toContainText('Verified');
  const big = info.outputPath('big.json');
  writeFileSync(big, Buffer.alloc(50_000_000, ' '));
  await page.getByLabel('Choose hand-ins…').setInputFiles(big);
  await expect(page.getByText('3 verified, 6 to look at.')).toBeVisible();
  // What a lesson that came along is called, and whose it is, is text too.
  const brought = page.getByRole('table', { name: `Hand-ins: ${MARKUP}` });
  await expect(brought.getByRole('row', { name: 'Own' })).toContainText('Verified');
  await expect(board.getByRole('row', { name: 'Evil name' })).toContainText('Verified');
  const flagged = page.getByRole('table', { name: 'To look at' });
  for (const [name, why] of [
    ['older.json', 'Changed after it was saved'],
    ['leads.json', 'Of a lesson that is not here'],
    ['prototype.json', 'not as the page writes it'],
    ['bytes.json', 'in no encoding'],
    ['zip.json', 'Not a hand-in'],
    ['big.json', 'Too large for a hand-in; not opened'],
  ] as const)
    await expect(flagged.getByRole('row', { name })).toContainText(why);
  await expect(page.locator('main').locator('img, script, iframe, object')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Class board/);
  const { origin } = new URL(page.url());
  expect(asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(`${origin}/`))).toEqual([]);
  expect(asked.filter((url) => url.endsWith('/x'))).toEqual([]);
  await expectClean(page, 'board');
  expect(found).toEqual([]);
});
