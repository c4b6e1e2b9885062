// Every screen of the page by its name, and the way to it from nothing.
import { begin, closeReport, drop, endTurn, playedAhead } from './driven.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {(page: Page, address: string) => Promise<void>} Way */

const GAME = '?scenario=europe-1949&seed=7&nation=FRA';
const LESSON_TURNS = 8;

/** A value that is made when it is first asked for. @template T @param {() => Promise<T>} make */
function once(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

const nearTheEnd = once(() => playedAhead({ scenario: 'europe-1914', seed: '7', nation: 'GBR', turns: 23 }));
const halfway = once(() => playedAhead({ scenario: 'europe-1949', seed: '7', nation: 'FRA', turns: 12 }));
/** What a student hands in, once one has played the lesson. */
let handIn = '';

/** @param {string} query @returns {Way} */
const side = (query) => async (page, address) => {
  await page.goto(`${address}${query}`);
};

/** @type {Way} */
const game = (page, address) => begin(page, `${address}${GAME}`);

/** @param {string} key @returns {Way} */
const pressed = (key) => async (page, address) => {
  await game(page, address);
  await page.keyboard.press(key);
};

/** On a small screen, the sheet that lies over the map. @param {Page} page @param {string} name */
async function sheet(page, name) {
  const tab = page.locator('.sheet-bar').getByRole('button', { name });
  if (await tab.isVisible()) await tab.click();
}

/** @param {Page} page */
const inspector = (page) => page.getByRole('region', { name: 'Inspector' });

/** @param {string} button @returns {Way} */
const fromMenu = (button) => async (page, address) => {
  await game(page, address);
  await page.getByRole('button', { name: 'Menu' }).click();
  if (button !== '') await page.getByRole('button', { name: button }).click();
};

/** @param {Page} page @param {string} address @param {string} text @param {string} button a selector */
async function openFile(page, address, text, button) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Answer the call' }).waitFor();
  await drop(page, text);
  await page.locator('dialog').locator(button).click();
}

/** @type {Way} */
async function treaty(page, address) {
  await pressed('1')(page, address);
  await inspector(page).getByLabel('All nations').selectOption('ITA');
  await inspector(page).getByRole('button', { name: 'Propose a pact…' }).click();
}

/** @type {Way} */
async function onePact(page, address) {
  await pressed('2')(page, address);
  await inspector(page)
    .getByRole('button', { name: /Treaty|Pact|Alliance|Organi/ })
    .first()
    .click();
}

/** @type {Way} */
async function leaving(page, address) {
  await onePact(page, address);
  await inspector(page).getByRole('button', { name: 'Leave…' }).click();
}

/** Breaking the pact there and then, with the mouse at the question. @type {Way} */
async function breach(page, address) {
  await leaving(page, address);
  await page.getByRole('dialog').getByRole('checkbox').last().check();
  await page.getByRole('dialog').getByRole('checkbox').last().scrollIntoViewIfNeeded();
}

/** Italy has asked West Germany, and France bids more. @type {Way} */
async function outbid(page, address) {
  await game(page, address);
  await endTurn(page);
  await closeReport(page);
  await page.keyboard.press('1');
  await inspector(page).getByLabel('All nations').selectOption('FRG');
  await inspector(page).getByRole('button', { name: 'Outbid…' }).first().click();
  await page.getByRole('dialog').waitFor();
}

/** @type {Way} */
async function reported(page, address) {
  await game(page, address);
  for (let turn = 0; turn < 4; turn++) {
    await endTurn(page);
    if (turn < 3) await closeReport(page);
  }
  const quiet = page.getByRole('button', { name: 'Read the report' });
  if (await quiet.isVisible()) await quiet.click();
}

/** @type {Way} */
async function course(page, address) {
  await openFile(page, address, await halfway(), 'button.primary');
  await page.locator('#end-turn').waitFor();
  await sheet(page, 'Timeline');
  await page.getByRole('button', { name: 'See the course large' }).first().click();
}

/** @type {Way} */
async function verdict(page, address) {
  await openFile(page, address, await nearTheEnd(), 'button.primary');
  await page.locator('#end-turn').waitFor();
  await endTurn(page);
  await page.locator('#end-turn').click();
  await page.getByText('The verdict').first().waitFor();
  await page.waitForTimeout(4000);
}

/** @type {Way} */
async function watch(page, address) {
  await openFile(page, address, await halfway(), 'text=Watch from the start');
  await page.getByRole('slider', { name: 'Turn' }).fill('6');
}

/** @type {Way} */
async function review(page, address) {
  await watch(page, address);
  await page.getByRole('radio', { name: 'Review' }).check({ force: true });
  const found = page.getByRole('region', { name: 'Review' });
  await found.getByRole('button', { name: 'Review these decisions' }).click();
  await found.getByRole('img', { name: /^Expected at the end/ }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(6000);
}

/** @type {Way} */
async function whatIf(page, address) {
  await watch(page, address);
  await page.getByRole('radio', { name: 'What if' }).check({ force: true });
  await page.getByRole('combobox', { name: 'What is changed' }).selectOption('seed');
  await page.getByRole('textbox', { name: 'Seed' }).fill('other');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByRole('button', { name: 'Seed other', exact: true }).waitFor({ timeout: 60_000 });
}

/** @type {Way} */
async function compare(page, address) {
  await whatIf(page, address);
  await page.getByRole('button', { name: 'Compare what is shown with: As it was played' }).click();
}

/** Into the lesson, where it asks for the first prediction. @type {Way} */
async function lessonGame(page, address) {
  await page.goto(`${address}?lesson=free-riding`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('form', { name: 'Predict' }).waitFor();
}

/** @param {Page} page @param {number} answer which of the answers */
async function predict(page, answer) {
  const asks = page.getByRole('form', { name: 'Predict' });
  await asks.getByRole('group').first().getByRole('radio').nth(answer).check({ force: true });
  await asks.getByRole('radio', { name: '75 % fairly' }).check({ force: true });
  await asks.getByRole('button', { name: 'Lock it in' }).click();
}

/** @type {Way} */
async function explain(page, address) {
  await lessonGame(page, address);
  await predict(page, 0);
  await lessonTurns(page, 0, 4);
}

/** Plays a lesson on and reads the reports away; the last leads to the debrief. @param {Page} page @param {number} from @param {number} to */
async function lessonTurns(page, from, to) {
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  const report = page.locator('.report footer').getByRole('button');
  for (let turn = from; turn < to; turn++) {
    const over = turn + 1 === LESSON_TURNS ? report : page.getByText(`turn ${turn + 2} of ${LESSON_TURNS}`);
    await page.locator('#end-turn').click();
    await anyway.or(over).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await over.first().waitFor();
    await page.waitForTimeout(800);
    if (await report.isVisible()) await report.click();
  }
}

/** @type {Way} */
async function debrief(page, address) {
  await explain(page, address);
  await predict(page, 0);
  await lessonTurns(page, 4, LESSON_TURNS);
  await page.getByRole('heading', { name: 'What you predicted, and what came' }).waitFor();
  await page.getByLabel('Nickname or code').fill('Ada');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const stream = await (await saving).createReadStream();
  handIn = '';
  for await (const piece of stream) handIn += piece;
}

/** The hand-in of one, a copy that was changed, and the same again. @type {Way} */
async function board(page, address) {
  if (handIn === '') await debrief(page, address);
  await page.goto(`${address}?board`);
  const held = (/** @type {string} */ name, /** @type {string} */ text) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const changed = handIn.replace('"Ada"', '"Ben"');
  await page
    .getByLabel('Choose hand-ins…')
    .setInputFiles([held('a.json', handIn), held('b.json', changed), held('c.json', handIn)]);
  await page.getByRole('table').first().waitFor();
}

/** @type {Way} */
async function builder(page, address) {
  await page.goto(`${address}?build`);
  await page.getByLabel('Start from').selectOption('free-riding');
  await page.getByRole('button', { name: 'Begin a draft' }).click();
}

/** @type {Way} */
async function sweep(page, address) {
  await page.goto(`${address}?sweep`);
  await page.getByRole('combobox', { name: 'World', exact: true }).selectOption('five-rivers');
  await page.getByLabel('Games of each setting').fill('2');
  await page.getByRole('combobox', { name: 'Vary', exact: true }).selectOption('a weight');
  await page.getByRole('combobox', { name: 'Weight' }).fill('war.dread');
  await page.getByRole('textbox', { name: 'Values' }).fill('1,3');
  await page.getByRole('button', { name: 'Play 4 games' }).click();
  await page.getByText('4 games of 2 settings played.').waitFor({ timeout: 60_000 });
}

/** @type {Way} */
async function saved(page, address) {
  await begin(page, `${address}?scenario=five-rivers&seed=oak&nation=VAR`);
  await game(page, address);
  await endTurn(page);
  await page.goto(address);
  await page.getByRole('region', { name: 'Continue' }).waitFor();
}

/** Each screen by its name. @type {Readonly<Record<string, Way>>} */
export const SCREENS = {
  start: side(''),
  saved,
  setup: side(GAME),
  game,
  map: async (page, address) => {
    await game(page, address);
    await sheet(page, 'Map');
  },
  quarrel: (page, address) => begin(page, `${address}?scenario=westphalia-1648&seed=7&nation=FRA`),
  legend: async (page, address) => {
    await game(page, address);
    await sheet(page, 'Map');
    await page.getByRole('button', { name: 'Whole legend' }).click();
  },
  standing: async (page, address) => {
    await game(page, address);
    await page.getByRole('button', { name: /^5th/ }).click();
  },
  table: pressed('t'),
  network: pressed('n'),
  timeline: async (page, address) => {
    await game(page, address);
    await sheet(page, 'Timeline');
  },
  course,
  nation: pressed('1'),
  pacts: pressed('2'),
  pact: onePact,
  matrix: pressed('3'),
  log: pressed('4'),
  keys: pressed('?'),
  palette: pressed('/'),
  preview: pressed('p'),
  menu: fromMenu(''),
  share: fromMenu('Share…'),
  aside: fromMenu('Set aside under a name…'),
  treaty,
  outbid,
  leaving,
  breach,
  report: reported,
  verdict,
  watch,
  review,
  'what-if': whatIf,
  compare,
  lesson: side('?lesson=free-riding'),
  predict: lessonGame,
  explain,
  debrief,
  teacher: side('?lesson=free-riding&page=teacher'),
  pack: side('?lesson=free-riding&page=pack'),
  'board-empty': side('?board'),
  board,
  test: side('?test'),
  roles: side('?roles'),
  glossary: side('?glossary'),
  builder,
  'sweep-form': side('?sweep'),
  sweep,
  playground: side('?playground'),
};
