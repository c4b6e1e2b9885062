// How a nation stands before any new pact: whom it fears, what holds them back, what would come to its side. Worked out once a state for
// each nation, when somebody first asks.

import { ONE, saturate } from '../../model/arithmetic';
import { credibility } from '../../rules/attack';
import { friendsAgainst } from '../../rules/obligations';
import { autonomyTasteOf } from '../../rules/politics';
import { uncovered } from '../../rules/scores';
import { memoLastState } from '../../model/memo';
import type { Sight } from '../sight';
import { arriving } from './ties';

/** Whom one nation fears and what holds them back as things stand, in lists side by side. */
interface Fears {
  /** How many it fears. */
  count: number;
  /** By position, ascending. */
  readonly seat: number[];
  readonly feared: number[];
  readonly expected: number[];
  readonly reach: number[];
  /** Fear that its friends' credibility leaves. */
  readonly left: number[];
}

export interface SecurityPosition {
  readonly fears: Readonly<Fears>;
  /** Position of whom it fears most, the first of equals; −1 where it fears nobody. */
  readonly worst: number;
  /** T': what is left to fear behind its friends, 0… */
  readonly left: number;
  /** What that takes from its security, 0…1. */
  readonly insecurity: number;
  /** How dearly it holds its freedom of action, 0…1. */
  readonly taste: number;
  /** Capability that arrives from those who have promised to defend it, and its own. */
  readonly pool: number;
}

function fearsOf(sight: Sight, who: number): Fears {
  const { capability } = sight.nations;
  const { theta, promises } = sight.derived;
  const n = capability.length;
  const fears: Fears = { count: 0, seat: [], feared: [], expected: [], reach: [], left: [] };
  for (let seat = 0; seat < n; seat++) {
    const feared = theta[who * n + seat]! / ONE;
    if (feared === 0) continue;
    const { expected, reach } = friendsAgainst(sight, promises, who, seat);
    const held = credibility(capability[who]!, capability[seat]!, expected, reach);
    const at = fears.count++;
    fears.seat[at] = seat;
    fears.feared[at] = feared;
    fears.expected[at] = expected;
    fears.reach[at] = reach;
    fears.left[at] = feared * uncovered(sight.content.theory.scores, held);
  }
  return fears;
}

/** Capability that arrives from those who have promised to defend `who`, and its own. */
function poolOf(sight: Sight, who: number): number {
  let pool = sight.nations.capability[who]!;
  for (const k of sight.derived.allies[who]!) pool += arriving(sight, k, who);
  return pool;
}

function readSecurityPosition(sight: Sight, who: number): SecurityPosition {
  const fears = fearsOf(sight, who);
  let left = 0;
  let most = 0;
  let worst = -1;
  for (let k = 0; k < fears.count; k++) {
    left += fears.left[k]!;
    if (fears.feared[k]! <= most) continue;
    most = fears.feared[k]!;
    worst = fears.seat[k]!;
  }
  return {
    fears,
    worst,
    left,
    insecurity: saturate(left, sight.content.theory.scores.securityHalf),
    taste: autonomyTasteOf(sight, who) / ONE,
    pool: poolOf(sight, who),
  };
}

const securityPositions = memoLastState(({ content }: Sight) =>
  new Array<SecurityPosition | null>(content.nations.length).fill(null),
);

export function securityPositionOf(sight: Sight, who: number): SecurityPosition {
  const known = securityPositions(sight);
  known[who] ??= readSecurityPosition(sight, who);
  return known[who];
}

/** Position of the worst of what one fears that is not in the set; −1 where there is none. */
export function worstOutside({ fears, worst }: SecurityPosition, seats: readonly number[]): number {
  if (worst < 0 || !seats.includes(worst)) return worst;
  let next = -1;
  let most = 0;
  for (let k = 0; k < fears.count; k++) {
    const feared = fears.feared[k]!;
    const seat = fears.seat[k]!;
    if (feared <= most || seats.includes(seat)) continue;
    next = seat;
    most = feared;
  }
  return next;
}
