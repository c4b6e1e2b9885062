// Which foreseen changes are worth showing: scores from a twentieth of a point, money from half a percent.

import { foresee, type Foresight, memoPerObject, type Order, type State } from '../../../engine';

/** Games tried for the note under a button, and for a preview that someone asked for. */
const GLANCE = 2;
export const LOOK = 24;

const answersTo = memoPerObject((_: State) => new Map<string, Foresight>());

/** What the orders of one nation would change in this turn. The same question about the same state is answered once. */
export function outcomeOf(state: State, orders: readonly Order[], games = GLANCE): Foresight {
  const answers = answersTo(state);
  const key = JSON.stringify([games, orders]);
  const me = orders[0]?.by ?? state.content.nations[0]!.id;
  const found = answers.get(key) ?? worthShowing(foresee(state, [() => orders], me, games));
  answers.set(key, found);
  return found;
}

/** Less would be shown as nothing. */
function noticeable(column: string, was: number, delta: number): boolean {
  if (column === 'trade' || column === 'gdp') return Math.abs(delta) * 200 >= Math.max(1, was);
  return Math.abs(delta) >= (column === 'burden' || column === 'capability' ? 100 : 500);
}

const worthShowing = (all: Foresight): Foresight => ({
  ...all,
  pairs: all.pairs.filter(({ column, was, change }) => noticeable(column, was, change.mean)),
  nations: all.nations.filter(({ column, was, change }) => noticeable(column, was, change.mean)),
});
