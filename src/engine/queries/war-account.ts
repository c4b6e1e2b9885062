// The account of a war: who brings what to each side, how near each is to giving up, and whom a war concerns that is not its own.

import { type Account, accountOf, type Entry } from '../model/account';
import { ONE, ppm } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { CrisisId, NationId } from '../model/ids';
import type { Belligerent, Crisis, PublicPosition, State } from '../model/state';
import { RUNGS, type Side } from '../model/vocabulary';
import { type Derived, derive } from '../rules/derived';
import { broughtBy } from '../rules/side-power';
import { contributionsOf, fighting, stakeParts } from '../rules/war';
import { accountBetween, type Parts } from './compare';

const find = (state: State | null, id: CrisisId): Crisis | undefined =>
  state?.structure.crises.find((crisis) => crisis.id === id);

const NONE: Parts = { level: 0, parts: [] };

function power(state: State, crisis: Crisis, side: Side): Parts {
  const [principal, where] = [indexOf(state.content, crisis[side]), indexOf(state.content, crisis.target)];
  const parts = contributionsOf(state, crisis, side).map((one) => ({
    part: 'brought',
    about: nationAt(state.content, one.seat),
    size: Math.trunc(broughtBy(state, principal, where, one)),
  }));
  return { level: parts.reduce((sum, { size }) => sum + size, 0), parts };
}

/** What a side of a crisis brings where it is fought, ppm of all capability: an entry for each nation. Null where there is no such crisis. */
export function sideAccount(before: State | null, state: State, id: CrisisId, side: Side): Account | null {
  const crisis = find(state, id);
  if (!crisis) return null;
  const then = find(before, id);
  return accountBetween(
    power(state, crisis, side),
    before && then ? power(before, then, side) : null,
    state.turn,
  );
}

const worn = (one: Belligerent | undefined): Parts =>
  one === undefined
    ? NONE
    : {
        level: one.blood + one.length,
        parts: [
          { part: 'blood', size: one.blood },
          { part: 'length-of-war', size: one.length },
        ],
      };

/** How near a nation that fights is to giving up, ppm; from 1 000 000 on it lays down its arms. Null where it does not fight. */
export function wearinessAccount(
  before: State | null,
  state: State,
  id: CrisisId,
  nation: NationId,
): Account | null {
  const crisis = find(state, id);
  const own = crisis && fighting(crisis, nation);
  if (!own) return null;
  const then = find(before, id);
  return accountBetween(worn(own), before ? worn(then && fighting(then, nation)) : null, state.turn);
}

/** What is at stake in a crisis for one of its sides, ppm, up to 1 000 000: what makes it bold, and what keeps it from giving in. */
export function stakeAccount(state: State, id: CrisisId, side: Side): Account | null {
  const crisis = find(state, id);
  if (!crisis) return null;
  const entries: Entry[] = [];
  const note = (part: string, level: number): void => {
    if (level !== 0)
      entries.push({ part, level, change: 0, fading: false, since: crisis.rungSince, cause: null });
  };
  for (const { part, value } of stakeParts({ ...state, derived: derive(state) }, crisis, side))
    note(`stake-${part}`, ppm(value));
  const { level } = accountOf(entries);
  note('limits', Math.min(0, ONE - level));
  return accountOf(entries);
}

/** Whether a quarrel of others concerns a nation: it fights in it, is bound to one of the two, lives beside one, or is at odds with one. */
export function concerns(
  {
    content,
    pairs,
    derived,
  }: Pick<PublicPosition, 'content' | 'pairs'> & { readonly derived: Pick<Derived, 'allied'> },
  crisis: Crisis,
  nation: NationId,
): boolean {
  if (crisis.belligerents.some((one) => one.nation === nation)) return true;
  const n = content.nations.length;
  const me = indexOf(content, nation);
  const { allied } = derived;
  return [crisis.challenger, crisis.target].some((other) => {
    const at = me * n + indexOf(content, other);
    const near = pairs.distance[at]! <= content.theory.threat.neighbourKm;
    return allied[at]! > 0 || near || pairs.dispute[at]! > 0 || pairs.rivalry[at]! > 0;
  });
}

/** Quarrels of others that have come to mobilisation or beyond and concern a nation. */
export const warsConcerning = (state: State, nation: NationId): readonly Crisis[] =>
  state.structure.crises.filter(
    (crisis) =>
      crisis.challenger !== nation &&
      crisis.target !== nation &&
      RUNGS.indexOf(crisis.rung) >= RUNGS.indexOf('mobilisation') &&
      concerns({ ...state, derived: derive(state) }, crisis, nation),
  );
