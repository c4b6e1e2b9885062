// Whether an agent buys peace of whom it fears: by trade that a fight would end, or by the talks that open the way to it (Ripsman & Levy
// 2008).

import { ONE } from '../../model/arithmetic';
import { nationAt } from '../../model/columns';
import { stakeOf } from '../../rules/economy';
import { appetite } from '../../rules/threat';
import { dealtTrade } from '../../rules/trade';
import { securityPositionOf } from '../valuation/security-position';
import { NOTHING, option, type Option, type OptionTerm, pair, trustIn, type View } from '../view';

/** How much less j would attack for the trade that a deal brings, as a share of now, 0…1. */
function restraintGained(view: View, j: number): number {
  const { content, pairs, derived } = view.board;
  const { attack, economy } = content.theory;
  const mine = derived.trade[view.me]!;
  const theirs = derived.trade[j]!;
  const now = pairs.trade[pair(view, view.me, j)]!;
  const more = dealtTrade(economy, now, mine, theirs);
  const after = stakeOf(attack, now + more, mine + more, theirs + more);
  return attack.trade * (after - stakeOf(attack, now, mine, theirs));
}

/** Trust that j still lacks to sign a trade deal; nothing from 0 down. */
const missingTrust = (view: View, j: number): number =>
  view.board.content.theory.trust.willingTrade - trustIn(view, j, view.me);

/** How far talks would bring j towards that, 0…1; 1 where it would sign now. */
function opened(view: View, j: number): number {
  const missing = missingTrust(view, j);
  return missing <= 0 ? 1 : Math.min(1, view.board.content.theory.trust.dialogue / missing);
}

/** What peace with j is worth that a deal would buy, less what its ambition would leave of it. */
function terms(view: View, j: number, feared: number): readonly OptionTerm[] {
  const { cohesion, threat } = view.board.content.theory;
  const looks = view.board.pairs.perceivedIntent[pair(view, view.me, j)]! / ONE;
  const peace = view.weights.appeasement * feared * restraintGained(view, j) * opened(view, j);
  return [
    { part: 'peace-bought', value: peace },
    { part: 'appetite', value: -peace * Math.max(0, appetite(threat, looks)) },
    { part: 'noticeable', value: -cohesion.noticeable },
  ];
}

/** A trade deal with j, or talks where it would sign none yet. */
function overture(view: View, j: number, feared: number): Option {
  const partner = nationAt(view.board.content, j);
  const kind = missingTrust(view, j) <= 0 ? 'trade-deal' : 'dialogue';
  return option({ kind, by: view.id, with: partner }, terms(view, j, feared));
}

/** One overture at most, to whom peace is dearest. */
export function appease(view: View): void {
  if (view.weights.appeasement === 0) return;
  const { fears } = securityPositionOf(view.board, view.me);
  const overtures: Option[] = [];
  for (let k = 0; k < fears.count; k++) {
    const made = overture(view, fears.seat[k]!, fears.feared[k]!);
    if (made.score > 0) overtures.push(made);
  }
  if (overtures.length > 0) view.choose([...overtures, NOTHING]);
}
