// What the end of a crisis leaves behind: land, grievances, stability, and the record.

import type { Effect } from '../model/events';
import type { Crisis } from '../model/state';
import type { Outcome } from '../model/vocabulary';
import { askedOfQuarrels } from '../rules/objectives';
import { turnYearsAgo } from '../rules/threat';
import { loserOf, resent } from './politics';
import { concede, conquer } from './spoils';
import { addGrievance, moveTrustBothWays } from '../changes/relations';
import { add, emit, addCohesionShock, keep, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

function grievanceOf(work: Work, crisis: Crisis, outcome: Outcome): number {
  const w = work.content.theory.crisis;
  if (crisis.rung === 'war') return w.grievanceWar;
  return crisis.rung === 'clash' || outcome === 'target-conceded' ? w.grievanceClash : 0;
}

function consequences(work: Work, crisis: Crisis, outcome: Outcome): Effect[] {
  const effects: Effect[] = [];
  const i = seatOf(work, crisis.challenger);
  const j = seatOf(work, crisis.target);
  const loser = loserOf(crisis, outcome);
  if (crisis.rung === 'war' && loser !== null)
    conquer(work, effects, crisis, loser === crisis.target ? i : j, loser === crisis.target ? j : i);
  else if (loser === crisis.target) concede(work, effects, i, j);
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

/** Closes a crisis: its calls lapse, its end is remembered for as long as disputes are, or to the end where an objective asks. */
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
  keep(work, 'settled', (s) => s.turn >= remembered || askedOfQuarrels(work.content, s.challenger, s.target));
  add(work, 'settled', { id, turn: work.turn, challenger, target, rung, outcome });
}
