// Decides how a nation stands before any new pact: whom it fears, what holds them back, what would come to its side.
// Refuses to know what it could sign. Worked out once a state for each nation, when somebody first asks.

import { ONE, saturate } from '../model/arithmetic';
import { credibility } from '../rules/attack';
import { friendsAgainst } from '../rules/obligations';
import { autonomyTasteOf } from '../rules/politics';
import { uncovered } from '../rules/scores';
import type { Board } from '../turn/work';
import { latest } from './latest';
import type { Sight } from './sight';
import { arriving } from './ties';

/** One nation that is feared, and what holds it back as things stand. */
export interface Fear {
  readonly seat: number;
  readonly feared: number;
  readonly expected: number;
  readonly reach: number;
  /** Fear that its friends' credibility leaves. */
  readonly left: number;
}

export interface Footing {
  /** By position. */
  readonly fears: readonly Fear[];
  /** The largest of them, the first of equals. */
  readonly worst: Fear | null;
  /** T': what is left to fear behind its friends, 0… */
  readonly left: number;
  /** What that takes from its security, 0…1. */
  readonly insecurity: number;
  /** How dearly it holds its freedom of action, 0…1. */
  readonly taste: number;
  /** Capability that arrives from those who have promised to defend it, and its own. */
  readonly pool: number;
}

function fearsNow(sight: Sight, who: number): readonly Fear[] {
  const { capability } = sight.nations;
  const n = capability.length;
  const fears: Fear[] = [];
  for (let seat = 0; seat < n; seat++) {
    const feared = (sight.derived.theta[who * n + seat] as number) / ONE;
    if (feared === 0) continue;
    const { expected, reach } = friendsAgainst(sight as Board, sight.derived.promises, who, seat);
    const held = credibility(capability[who] as number, capability[seat] as number, expected, reach);
    fears.push({
      seat,
      feared,
      expected,
      reach,
      left: feared * uncovered(sight.content.theory.scores, held),
    });
  }
  return fears;
}

function footingNow(sight: Sight, who: number): Footing {
  const n = sight.content.nations.length;
  let pool = sight.nations.capability[who] as number;
  for (let k = 0; k < n; k++)
    if ((sight.derived.allied[who * n + k] as number) > 0) pool += arriving(sight, n, k, who);
  const fears = fearsNow(sight, who);
  let left = 0;
  let worst: Fear | null = null;
  for (const fear of fears) {
    left += fear.left;
    if (worst === null || fear.feared > worst.feared) worst = fear;
  }
  const insecurity = saturate(left, sight.content.theory.scores.securityHalf);
  return { fears, worst, left, insecurity, taste: autonomyTasteOf(sight, who) / ONE, pool };
}

const footings = latest(({ content }: Sight) => new Array<Footing | null>(content.nations.length).fill(null));

export function footingOf(sight: Sight, who: number): Footing {
  const known = footings(sight);
  const footing = known[who] ?? footingNow(sight, who);
  known[who] = footing;
  return footing;
}
