// How the intent that one nation reads into another is shown as an account: what it was, what each act told, what arms and reports say.

import { type Account, accountOf, type Entry } from '../model/account';
import { cell, indexOf } from '../model/columns';
import type { GameEvent } from '../model/events';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import { armsImpression, armsNeeds } from '../rules/arming';
import { impressions, signsIn } from '../rules/conduct';
import { derive } from '../rules/derived';

/** Whether this was the turn of the year in which nation `a` looks at all others. */
const looked = ({ content, turn }: State, a: number): boolean => (turn + a) % content.turnsPerYear === 0;

interface Said {
  readonly part: string;
  readonly delta: number;
  readonly cause: Entry['cause'];
}

/** What moved the intent that i reads into j in a turn, but for reports, from what it was. */
function movements(
  before: State,
  events: readonly GameEvent[],
  state: State,
  i: NationId,
  j: NationId,
): Said[] {
  const was = cell(before, 'perceivedIntent', i, j);
  const said = impressions(state, signsIn(events), i, j, was).map(
    ({ sign, delta }): Said => ({ part: `sign-${sign.sign}`, delta, cause: sign.cause }),
  );
  const [a, b] = [indexOf(state.content, i), indexOf(state.content, j)];
  if (!looked(state, a)) return said;
  const read = said.reduce((sum, { delta }) => sum + delta, was);
  const delta = armsImpression(state, armsNeeds(state, derive(before)), a, b, read);
  return [...said, { part: delta > 0 ? 'arms-beyond-need' : 'arms-below-need', delta, cause: null }];
}

/**
 * The intent that i reads into j after a turn, ppm. `before` and `events` are the state before the turn and what happened in it;
 * without them the level stands alone.
 */
export function intentAccount(
  before: State | null,
  events: readonly GameEvent[],
  state: State,
  i: NationId,
  j: NationId,
): Account {
  const now = cell(state, 'perceivedIntent', i, j);
  const entry = (part: string, level: number, change: number, cause: Entry['cause'] = null): Entry => ({
    part,
    level,
    change,
    fading: false,
    since: state.turn,
    cause,
  });
  if (!before) return accountOf([entry('at-start', now, 0)]);
  const was = cell(before, 'perceivedIntent', i, j);
  const said = movements(before, events, state, i, j);
  const reports = said.reduce((rest, { delta }) => rest - delta, now - was);
  const moved = [...said, { part: 'reports', delta: reports, cause: null }];
  return accountOf([
    entry('before', was, 0),
    ...moved
      .filter(({ delta }) => delta !== 0)
      .map(({ part, delta, cause }) => entry(part, delta, delta, cause)),
  ]);
}
