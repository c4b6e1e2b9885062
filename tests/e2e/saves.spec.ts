// Saved games at their edges: the same game in two tabs, a store that fails once, and saves that are damaged.
import { expect, test, type Page } from '@playwright/test';
import { answerTheCall, endTurn } from './steps';

/** Changes the kept games from within the page. */
const change = (page: Page, how: 'no-line' | 'nobody' | 'cut' | 'digit' | 'no-text'): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('entente');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const work = asked.result.transaction('games', 'readwrite');
          const games = work.objectStore('games');
          const all = games.getAll();
          all.onsuccess = () => {
            const record = all.result[0];
            if (wanted === 'no-line') {
              games.put({ ...record, id: 'ffffffffffff', line: undefined });
              return;
            }
            const save = JSON.parse(record.text);
            const replay = JSON.parse(save.replay);
            if (wanted === 'nobody') save.active = 'ATL';
            if (wanted === 'digit') {
              const { hash } = replay.turns[1];
              replay.turns[1].hash = (hash.startsWith('0') ? '1' : '0') + hash.slice(1);
              save.replay = save.replay.replace(hash, replay.turns[1].hash);
            }
            let text: string | undefined = `${JSON.stringify(save)}\n`;
            if (wanted === 'cut')
              text = record.text.slice(0, record.text.indexOf(replay.turns[2].hash) + 400);
            if (wanted === 'no-text') text = undefined;
            games.put({ ...record, text });
          };
          work.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
    how,
  );

/** How many games the store holds. */
const keptGames = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('entente');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const counted = asked.result.transaction('games').objectStore('games').count();
          counted.onsuccess = () => {
            asked.result.close();
            resolve(counted.result);
          };
        };
      }),
  );

/** Three turns of Five Rivers, left to the start screen; the game's address. */
async function threeTurns(page: Page): Promise<string> {
  await answerTheCall(page);
  for (let turn = 0; turn < 3; turn += 1) await endTurn(page);
  const address = page.url();
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Continue' })).toBeVisible();
  return address;
}

async function resumeAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

test('two tabs with one game: both are told, and no turn is lost', async ({ page, context }) => {
  await answerTheCall(page);
  await endTurn(page);
  const address = page.url();
  const second = await context.newPage();
  await second.goto(address);
  await expect(second.getByText('This game is also open in another tab')).toBeVisible();
  for (let turn = 0; turn < 3; turn += 1) await endTurn(page);
  await expect(page.getByText('turn 5 of 12')).toBeVisible();
  await endTurn(second);
  await expect(second.getByText('now kept as a game of its own')).toBeVisible();
  expect(second.url()).not.toBe(address);

  await page.reload();
  await expect(page.getByText('turn 5 of 12')).toBeVisible();
  await second.reload();
  await expect(second.getByText('turn 3 of 12')).toBeVisible();
  await second.goto('./');
  const games = second.getByRole('region', { name: 'Continue' });
  await expect(games.getByRole('listitem')).toHaveCount(2);
  await expect(games.getByText('line of its own from turn')).toBeVisible();
});

test('one tab alone never parts from itself', async ({ page }) => {
  await answerTheCall(page);
  await endTurn(page);
  await page.goBack();
  await page.goForward();
  await endTurn(page);
  await page.reload();
  await endTurn(page);
  await expect(page.getByText('turn 4 of 12')).toBeVisible();
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'Continue' }).getByRole('listitem')).toHaveCount(1);
});

test('whoever leaves while a turn ends finds it ended, and the game once', async ({ page }) => {
  await answerTheCall(page);
  // In one go, as quick as it can be done: the turn ends, and the page is left.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#end-turn')?.click();
    history.back();
  });
  const games = page.getByRole('region', { name: 'Continue' });
  await expect(games.getByText('turn 2 of 12')).toBeVisible();
  await games.getByRole('button', { name: 'Continue' }).click();
  await endTurn(page);
  await page.goto('./');
  await expect(games.getByText('turn 3 of 12')).toBeVisible();
  await expect(games.getByRole('listitem')).toHaveCount(1);
});

test('a store that fails once is asked again at the next save', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('failed')) return;
    sessionStorage.setItem('failed', 'yes');
    const open = IDBFactory.prototype.open;
    let calls = 0;
    IDBFactory.prototype.open = function (name: string, version?: number) {
      calls += 1;
      if (calls > 2) return open.call(this, name, version);
      const asked = open.call(this, 'broken', 1);
      asked.onupgradeneeded = () => asked.transaction?.abort();
      return asked;
    };
  });
  await answerTheCall(page);
  const warning = page.getByText('could not be saved in the browser');
  await expect(warning).toBeVisible();
  await endTurn(page);
  await expect(warning).toBeHidden();
  await page.reload();
  await expect(page.getByText('turn 2 of 12')).toBeVisible();
});

test('an older page lets a newer one have the store, and says so', async ({ page }) => {
  await answerTheCall(page);
  await endTurn(page);
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const asked = indexedDB.open('entente', 99);
        asked.onblocked = () => resolve('blocked');
        asked.onsuccess = () => resolve('open');
      }),
  );
  expect(outcome).toBe('open');
  await expect(page.getByText('A newer page of this game has taken over the saves')).toBeVisible();
});

test('a record without its line hides no other game', async ({ page }) => {
  await threeTurns(page);
  await change(page, 'no-line');
  await page.reload();
  const games = page.getByRole('region', { name: 'Continue' });
  await expect(games.getByText('A game without a name')).toBeVisible();
  await expect(games.getByText('Five Rivers')).toBeVisible();
  await games.getByRole('listitem').filter({ hasText: 'without a name' }).getByRole('button').first().click();
  await expect(page.getByText('turn 4 of 12')).toBeVisible();
});

test('a save that names nobody opens with the first person at the screen', async ({ page }) => {
  const address = await threeTurns(page);
  await change(page, 'nobody');
  await resumeAnew(page, address);
  await expect(page.getByText('you are Varden')).toBeVisible();
});

for (const [how, turn] of [
  ['digit', 2],
  ['cut', 3],
] as const)
  test(`a damaged save (${how}) is named, and its last sound turn taken up`, async ({ page }) => {
    const address = await threeTurns(page);
    await change(page, how);
    await resumeAnew(page, address);
    const games = page.getByRole('region', { name: 'Continue' });
    await expect(games.getByText(/This save is damaged at turn [23]/)).toBeVisible();
    await expect(games.getByText(`damaged at turn ${turn}`)).toBeVisible();
    await games.getByRole('button', { name: /^Take up/ }).click();
    await expect(page.getByText(`turn ${turn} of 12`)).toBeVisible();
    await expect.poll(() => keptGames(page)).toBe(2);
    await page.goto('./');
    await expect(games.getByRole('listitem')).toHaveCount(2);
  });

test('a save without text is named as damaged', async ({ page }) => {
  const address = await threeTurns(page);
  await change(page, 'no-text');
  await resumeAnew(page, address);
  await expect(page.getByText('damaged at its start')).toBeVisible();
});
