// What the end of a crisis leaves behind: land, grievances, stability, and the record.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { Crisis } from '../model/state';
import type { Outcome } from '../model/vocabulary';
import { turnYearsAgo } from '../rules/threat';
import { resent } from './politics';
import { addGrievance, moveTrustBothWays } from '../changes/relations';
import { bumpBoth, bumpNation } from '../changes/cells';
import { add, emit, addCohesionShock, keep, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

/** What is disputed changes hands, with a little capability and what the land earned; the loser is shaken. */
function yieldTo(work: Work, effects: Effect[], winner: number, loser: number): void {
  const w = work.content.theory.crisis;
  const gain = Math.trunc(work.nations.capability[loser]! * w.concessionGain);
  bumpNation(work, effects, 'capability', loser, -gain);
  bumpNation(work, effects, 'capability', winner, gain);
  const land = Math.trunc(work.nations.gdp[loser]! * w.concessionGdp);
  bumpNation(work, effects, 'gdp', loser, -land);
  bumpNation(work, effects, 'gdp', winner, land);
  bumpNation(work, effects, 'stability', loser, -ppm(w.stabilityLoss));
  bumpBoth(
    work,
    effects,
    'dispute',
    winner,
    loser,
    -work.pairs.dispute[winner * work.content.nations.length + loser]!,
  );
}

function grievanceOf(work: Work, crisis: Crisis, outcome: Outcome): number {
  const w = work.content.theory.crisis;
  if (crisis.rung === 'war') return w.grievanceWar;
  return crisis.rung === 'clash' || outcome === 'target-conceded' ? w.grievanceClash : 0;
}

function consequences(work: Work, crisis: Crisis, outcome: Outcome): Effect[] {
  const effects: Effect[] = [];
  const i = seatOf(work, crisis.challenger);
  const j = seatOf(work, crisis.target);
  if (outcome === 'target-conceded' || outcome === 'challenger-won') yieldTo(work, effects, i, j);
  if (outcome === 'target-held')
    bumpNation(work, effects, 'stability', i, -ppm(work.content.theory.crisis.stabilityLoss));
  if (outcome === 'mediated') moveTrustBothWays(work, effects, i, j, work.content.theory.trust.dialogue);
  const grievance = grievanceOf(work, crisis, outcome);
  if (grievance > 0) addGrievance(work, effects, i, j, grievance);
  resent(work, effects, crisis, outcome);
  return effects;
}

/** Coalitions against the one who lost are heartened. */
function heartenCoalitions(
  work: Work,
  crisis: Crisis,
  outcome: Outcome,
  event: ReturnType<typeof emit>,
): void {
  const losers = { 'target-held': crisis.challenger, 'challenger-won': crisis.target } as Partial<
    Record<Outcome, string>
  >;
  const loser = losers[outcome];
  if (!loser) return;
  for (const pact of work.structure.pacts)
    if (pact.terms.against === loser) addCohesionShock(work, pact.id, 'coalition-success', null, 1, event);
}

/** Closes a crisis: its calls lapse, its end is remembered for as long as disputes are. */
export function settle(work: Work, crisis: Crisis, outcome: Outcome): void {
  const effects = consequences(work, crisis, outcome);
  const event = emit(work, {
    kind: 'crisis-settled',
    actors: [crisis.challenger, crisis.target],
    crisis: crisis.id,
    detail: outcome,
    effects,
  });
  heartenCoalitions(work, crisis, outcome, event);
  const { id, challenger, target, rung } = crisis;
  const remembered = turnYearsAgo(work, work.content.theory.threat.disputeYears);
  keep(work, 'crises', (c) => c.id !== id);
  keep(work, 'calls', (call) => call.crisis !== id);
  keep(work, 'settled', (s) => s.turn >= remembered);
  add(work, 'settled', { id, turn: work.turn, challenger, target, rung, outcome });
}
