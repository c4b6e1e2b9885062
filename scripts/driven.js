// How a script or a test of the browser gets the page to where it is looked at.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ scenario: string, seed: string, nation: string, turns: number }} Ahead */

/** Nobody is shown round. @param {Page} page */
export const withoutCoach = (page) =>
  page.addInitScript(() => {
    // An empty page before the first has no store.
    if (location.protocol.startsWith('http')) localStorage.setItem('entente-coached', 'yes');
  });

/** A game as Node has played it ahead, by the built library: its person only passes. @param {Ahead} ahead @returns {Promise<string>} its file */
export async function playedAhead({ scenario, seed, nation, turns }) {
  const { createGame, loadScenario, play, writeReplay } = await import('../dist/lib/index.js');
  const world = await loadScenario(scenario);
  return writeReplay(play(createGame(world, { seed, seats: { [nation]: 'person' } }), { turns }));
}

/**
 * Drops a file of this text, or of these bytes, on the page.
 * @param {Page} page @param {string | readonly number[]} held
 * @returns {Promise<boolean>} whether the page took it, so that the browser does not open it in its place
 */
export const drop = (page, held) =>
  page.evaluate((given) => {
    const content = typeof given === 'string' ? given : new Uint8Array(given);
    const data = new DataTransfer();
    data.items.add(new File([content], 'a.replay.json', { type: 'application/json' }));
    const init = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    const event = new DragEvent('drop', init);
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  }, held);

/** Into a game by its link. @param {Page} page @param {string} link */
export async function begin(page, link) {
  await page.goto(link);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.locator('#end-turn').waitFor();
}

/** Ends a turn, until its report or the line of a quiet turn stands there. @param {Page} page */
export async function endTurn(page) {
  await page.locator('#end-turn').click();
  const anyway = page.getByRole('button', { name: 'End turn all the same' });
  const told = page.getByRole('heading', { name: /^What happened in/ });
  const quiet = page.getByRole('button', { name: 'Read the report' });
  await anyway.or(told).or(quiet).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await told.or(quiet).first().waitFor();
}

/** Reads the report away, where it stands there. @param {Page} page */
export async function closeReport(page) {
  const on = page.getByRole('button', { name: 'Continue', exact: true });
  if (await on.isVisible()) await on.click();
}
