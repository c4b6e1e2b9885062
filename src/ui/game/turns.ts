// How turns are played from the screen: one, or quiet ones one after another until something asks; and how they are told.

import { asks, pactsOf, type Adviser, type NationId, type State } from '../../engine';
import type { PlayedTurn } from '../../session';
import { settledCounsel } from './agenda/follow';
import { isOpen, pendingDecisionsFor } from './docket/pending-decisions';
import { isOver, type Game, type Halt } from './game';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** False where the turn cannot end, or where it is asked first whether it may. */
function mayEnd(game: Game, sure: boolean): boolean {
  if (game.busy.value || game.going.value || isOver(game)) return false;
  if (game.lesson?.asks()) {
    game.lesson.show();
    return false;
  }
  if (sure || !pendingDecisionsFor(game).some(isOpen)) return true;
  game.dialog.value = { kind: 'unanswered' };
  return false;
}

/** Once the game or its lesson is over, the verdict or the debrief stands where the next turn would. */
export async function endTurn(game: Game, sure: boolean): Promise<void> {
  if (isOver(game) && !game.busy.value) return showVerdict(game);
  if (!mayEnd(game, sure)) return;
  game.told.value = null;
  const from = game.state.value.turn;
  if ((await finish(game)) !== null) tell(game, from, null);
}

/** Resolves a turn, or hands the screen on; null where it was only handed on. */
async function finish(game: Game): Promise<PlayedTurn | null> {
  game.busy.value = true;
  try {
    await wait(30);
    const played = game.session.finish();
    if (game.session.persons.length > 1 && !game.state.value.over) passOn(game);
    // What is shown next is what a reload opens: it is shown once it is kept.
    await game.kept();
    return played;
  } finally {
    game.busy.value = false;
  }
}

/** Nothing of one person's turn is left to be seen or heard by the next. */
function passOn(game: Game): void {
  game.handover.value = game.session.active();
  game.spoken.value = '';
  game.dialog.value = null;
}

/** For how long each of the turns is shown that are played one after another. */
const SHOWN = 400;

/** One turn after another, each shown for a moment; never with several persons at the screen. */
export async function goOn(game: Game): Promise<void> {
  if (game.session.persons.length > 1 || !mayEnd(game, false)) return;
  const from = game.state.value.turn;
  // From here on, before anything is waited for: a second press stops it and starts no other.
  game.going.value = true;
  game.told.value = null;
  game.report.value = false;
  const known = new Set(await askingKeys(game));
  let halt: Halt | null = null;
  while (halt === null && game.going.value && !isOver(game)) {
    const before = game.state.value;
    await finish(game);
    halt = await haltAfter(game, before, known);
    if (halt === null) await wait(SHOWN);
  }
  const stopped = halt === null && !isOver(game);
  game.going.value = false;
  tell(game, from, stopped ? 'person' : halt);
}

/**
 * An adviser gives the orders turn by turn, in the person's place; they are lined up and recorded as the person's own. What was lined up
 * before is dropped.
 */
export async function letGovern(game: Game, adviser: Adviser, turns: number): Promise<void> {
  if (game.session.persons.length > 1 || !mayEnd(game, true)) return;
  const from = game.state.value.turn;
  game.going.value = true;
  game.governing.value = adviser;
  game.told.value = null;
  game.report.value = false;
  while (game.going.value && !isOver(game) && !game.lesson?.asks() && game.state.value.turn - from < turns) {
    const { advice } = await settledCounsel(game);
    if (!game.going.value) break;
    game.session.lineUp(advice.find((one) => one.adviser === adviser)?.orders ?? []);
    await finish(game);
    await wait(SHOWN);
  }
  const stopped = !game.going.value && !isOver(game);
  game.going.value = false;
  game.governing.value = null;
  tell(game, from, stopped ? 'person' : game.lesson?.asks() ? 'lesson' : 'term');
}

async function askingKeys(game: Game): Promise<readonly string[]> {
  const { items } = await settledCounsel(game);
  return items.filter((item) => asks(game.state.value, item)).map(({ key }) => key);
}

/** Pacts that bind `me` and who is in them. */
const bonds = (state: State, me: NationId): string =>
  pactsOf(state, me)
    .map(({ id, members }) => `${id} ${members.map(({ nation }) => nation).join(' ')}`)
    .join();

/** A lesson that asks, a matter that asks and did not before, or a change of one's pacts. */
async function haltAfter(game: Game, before: State, known: Set<string>): Promise<Halt | null> {
  const state = game.state.value;
  const me = game.person.value;
  const asking = (await settledCounsel(game)).items.filter((item) => asks(state, item));
  const fresh = asking.find(({ key }) => !known.has(key));
  for (const { key } of asking) known.add(key);
  if (game.lesson?.asks()) return 'lesson';
  if (fresh !== undefined) return fresh;
  return me !== null && bonds(before, me) !== bonds(state, me) ? 'pacts' : null;
}

/** Whether nothing in these turns is about `me`, and nothing that it ordered failed. */
function isQuiet(turns: readonly PlayedTurn[], me: NationId | null): boolean {
  return turns.every(
    ({ events, refusals }) =>
      me !== null &&
      !events.some(({ actors }) => actors.includes(me)) &&
      !refusals.some(({ order }) => order.by === me),
  );
}

/** The last turn has its report first. */
export function showVerdict(game: Game): void {
  game.report.value = false;
  game.ended.value = true;
}

/** Tells the turns since `from`: a report, or a line where they were quiet; the last turn always has a report. */
function tell(game: Game, from: number, halt: Halt | null): void {
  const { t } = game.language;
  const me = game.person.value;
  const turns = game.session.turns().slice(from);
  const quiet = isQuiet(turns, me);
  game.told.value = { from, quiet, halt };
  game.report.value = !quiet || isOver(game);
  if (me !== null && !quiet) game.nation.value = me;
  const about = turns
    .flatMap(({ events }) => events)
    .filter(({ actors }) => me !== null && actors.includes(me));
  const refused = turns.flatMap(({ refusals }) => refusals).filter(({ order }) => order.by === me);
  game.spoken.value = t.report.spoken(
    game.names.value.date(game.state.value.turn),
    about.length,
    refused.length,
  );
}
