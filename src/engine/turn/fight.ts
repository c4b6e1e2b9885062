// What fighting between two sides comes to, and what it costs those who fought.

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import type { Crisis } from '../model/state';
import type { CrisisWeights } from '../model/theory-play';
import type { Outcome } from '../model/vocabulary';
import { contributionsOf } from '../rules/war';
import { type Contribution, fightRatio, sidePower } from '../rules/side-power';
import { rememberDispute } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { count, emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

/** Shares of capability, readiness and gdp that a fight takes from those who fought. */
export interface Toll {
  readonly arms: number;
  readonly ruin: number;
}

export function bleed(work: Work, effects: Effect[], side: readonly Contribution[], toll: Toll): void {
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

/** Power of the challenger's side to the target's, at the target's place, as luck would have it this turn. */
export function oddsOf(work: Work, crisis: Crisis): number {
  const where = seatOf(work, crisis.target);
  return fightRatio(
    work.content.theory.crisis,
    sidePower(work, seatOf(work, crisis.challenger), where, contributionsOf(work, crisis, 'challenger')),
    sidePower(work, where, where, contributionsOf(work, crisis, 'target')),
    work.streams.draw('crisis')(),
  );
}

/** One round of fighting: who had the better of it, what it cost, who remembers it. `toll` is what the side that has the worse of it loses. */
export function fightRound(work: Work, crisis: Crisis, ratio: number, toll: Toll): void {
  const w = work.content.theory.crisis;
  const outcome = decide(w, ratio);
  const war = crisis.rung === 'war';
  const less: Toll = { arms: toll.arms * w.winnerLoss, ruin: toll.ruin * w.winnerLoss };
  const attackers = contributionsOf(work, crisis, 'challenger');
  const defenders = contributionsOf(work, crisis, 'target');
  const effects: Effect[] = [];
  bleed(work, effects, attackers, outcome === 'challenger-won' ? less : toll);
  bleed(work, effects, defenders, outcome === 'target-held' ? less : toll);
  rememberFight(work, fighters(attackers), fighters(defenders), war);
  const all = [...fighters(attackers), ...fighters(defenders)].map((seat) => nationAt(work.content, seat));
  emit(work, {
    kind: war ? 'war-fought' : 'clash-fought',
    actors: all,
    crisis: crisis.id,
    target: crisis.target,
    detail: outcome,
    value: Math.trunc(Math.min(ratio, ONE) * ONE),
    effects,
  });
}
