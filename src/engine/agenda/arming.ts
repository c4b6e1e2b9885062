// Whose arms are a nation's matter: of those it fears, who spends more on them than at the start (Jervis 1978).

import { ONE, ppm, saturate } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import { memoLastState } from '../model/memo';
import type { Order } from '../model/orders';
import { armsNeeds } from '../rules/arming';
import { wantedBurden } from '../agents/choices/housekeeping';
import { securityPositionOf } from '../agents/valuation/security-position';
import type { Sight } from '../agents/sight';
import type { View } from '../agents/view';
import type { AgendaItem } from './item';
import { atHand, stakeOf } from './weigh';

const armsNeedsIn = memoLastState((sight: Sight) => armsNeeds(sight, sight.derived));

/** To spend what its fears ask for, where that is noticeably more than it does; else to talk. */
function answers(view: View, seat: number): readonly Order[] {
  const by = view.id;
  const now = view.board.nations.burden[view.me]!;
  const wanted = ppm(wantedBurden(view));
  const { noticeable } = view.board.content.theory.cohesion;
  const arm: readonly Order[] =
    wanted - now >= noticeable * ONE ? [{ kind: 'set-defence-spending', by, burden: wanted }] : [];
  return [...arm, { kind: 'dialogue', by, with: nationAt(view.board.content, seat) }];
}

/** What a nation spends on arms beyond its needs, and more than at the start, ppm of its gdp; not what it arms itself with against `me` (design). */
function beyondNeed({ board, me }: View, seat: number): number {
  const spent = board.nations.burden[seat]!;
  const needs = armsNeedsIn(board);
  const need = needs.worst[seat] === me ? needs.without[seat]! : needs.whole[seat]!;
  return Math.max(0, Math.min(spent - board.content.nations[seat]!.burden, spent - ppm(need)));
}

/** The security that a rival's arms beyond need cost: without them its threat would be smaller by their share of its burden (design). */
function armingMatter(view: View, seat: number, left: number): AgendaItem | null {
  const { board, me, weights } = view;
  const risen = beyondNeed(view, seat);
  if (risen === 0) return null;
  const position = securityPositionOf(board, me);
  const without = position.left - (left * risen) / board.nations.burden[seat]!;
  const { securityHalf } = board.content.theory.scores;
  const lost = position.insecurity - saturate(without, securityHalf);
  const nation = nationAt(board.content, seat);
  return {
    kind: 'arming',
    key: `arming/${nation}`,
    stake: stakeOf(view, weights.security * lost),
    reason: { part: 'security-gain', value: -ppm(weights.security * lost), terms: [] },
    nation,
    risen,
    prepared: atHand(view, answers(view, seat), { kind: 'nation', id: nation }),
  };
}

export function armingMatters(view: View): readonly AgendaItem[] {
  const { fears } = securityPositionOf(view.board, view.me);
  return fears.seat
    .slice(0, fears.count)
    .flatMap((seat, k) => armingMatter(view, seat, fears.left[k]!) ?? []);
}
