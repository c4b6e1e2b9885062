// What a clash or a war between two sides comes to, and what it costs those who fought.

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import type { NationId } from '../model/ids';
import type { Crisis } from '../model/state';
import type { CrisisWeights } from '../model/theory-play';
import type { Answer, Outcome } from '../model/vocabulary';
import { principalOf } from '../rules/call-side';
import { type Contribution, fightRatio, sidePower } from '../rules/side-power';
import { rememberDispute } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { count, emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

function shareOf(w: CrisisWeights, answer: Answer | null): number {
  if (answer === 'fight') return 1;
  if (answer === 'fund') return w.fundShare;
  return answer === 'base' ? w.baseShare : 0;
}

/** A principal and those who answered its calls, or the calls of one who came, with more than words. */
export function sideOf(work: Work, crisis: Crisis, principal: NationId): readonly Contribution[] {
  const w = work.content.theory.crisis;
  const side: Contribution[] = [{ seat: seatOf(work, principal), share: 1 }];
  for (const call of work.structure.calls) {
    if (call.crisis !== crisis.id) continue;
    if (principalOf(work.structure.calls, crisis, call) !== principal) continue;
    const share = shareOf(w, call.answer);
    if (share > 0) side.push({ seat: seatOf(work, call.called), share });
  }
  return side;
}

/** Shares of capability, readiness and gdp that a fight takes from those who fought. */
interface Toll {
  readonly arms: number;
  readonly ruin: number;
}

function bleed(work: Work, effects: Effect[], side: readonly Contribution[], toll: Toll): void {
  const { nations } = work;
  for (const { seat, share } of side) {
    const take = (column: 'capability' | 'readiness' | 'gdp', loss: number): void =>
      bumpNation(work, effects, column, seat, -Math.trunc(nations[column][seat]! * loss * share));
    take('capability', toll.arms);
    take('readiness', toll.arms);
    take('gdp', toll.ruin);
  }
}

const fighters = (side: readonly Contribution[]): readonly number[] =>
  side.filter((c) => c.share === 1).map((c) => c.seat);

function rememberFight(work: Work, ours: readonly number[], theirs: readonly number[], war: boolean): void {
  for (const i of ours) for (const j of theirs) rememberDispute(work, i, j);
  if (!war) return;
  for (const seat of [...ours, ...theirs]) count(work, seat, 'wars');
}

function decide(w: CrisisWeights, ratio: number): Outcome {
  if (ratio >= w.decisive) return 'challenger-won';
  return ratio <= 1 / w.decisive ? 'target-held' : 'stalemate';
}

/** Fights once on the crisis' rung: costs, memories, and who had the better of it. */
export function fight(work: Work, crisis: Crisis): Outcome {
  const w = work.content.theory.crisis;
  const where = seatOf(work, crisis.target);
  const attackers = sideOf(work, crisis, crisis.challenger);
  const defenders = sideOf(work, crisis, crisis.target);
  const ratio = fightRatio(
    w,
    sidePower(work, seatOf(work, crisis.challenger), where, attackers),
    sidePower(work, where, where, defenders),
    work.streams.draw('crisis')(),
  );
  const outcome = decide(w, ratio);
  const war = crisis.rung === 'war';
  const lost: Toll = { arms: war ? w.warLoss : w.clashLoss, ruin: war ? w.warRuin : w.clashRuin };
  const won: Toll = { arms: lost.arms * w.winnerLoss, ruin: lost.ruin * w.winnerLoss };
  const effects: Effect[] = [];
  bleed(work, effects, attackers, outcome === 'challenger-won' ? won : lost);
  bleed(work, effects, defenders, outcome === 'target-held' ? won : lost);
  rememberFight(work, fighters(attackers), fighters(defenders), war);
  const all = [...fighters(attackers), ...fighters(defenders)].map((seat) => nationAt(work.content, seat));
  emit(work, {
    kind: war ? 'war-fought' : 'clash-fought',
    actors: all,
    crisis: crisis.id,
    detail: outcome,
    value: Math.trunc(Math.min(ratio, ONE) * ONE),
    effects,
  });
  return outcome;
}
