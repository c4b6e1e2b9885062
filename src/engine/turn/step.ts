// The sequence of a turn: all orders in fixed phases, then the world, then pacts (model section 10).

import { mergeTwins } from '../changes/merge-pacts';
import { carryOutAll, carryOutDepartures, sortIntoPhases } from '../commands/registry';
import { refuse } from '../commands/command';
import type { GameEvent, Refusal } from '../model/events';
import type { Order } from '../model/orders';
import type { State } from '../model/state';
import { deriveFrom, remember, type WorldFacts } from '../rules/derived';
import { pressures } from '../rules/measures';
import { progress } from '../rules/objectives';
import { settleOffers } from './consent';
import { advanceCrises } from './crises';
import { closePacts, expireNotices } from '../changes/departures';
import { driftNations, driftTies, driftTrade, driftTrust, payInfluence } from './drift';
import { payStipends } from '../changes/stipends';
import { loseByWar } from '../changes/measures';
import { breakOutIncidents } from './incidents';
import { advancePacts, forgetSoundings, forgetViolations, holdYearlyReviews } from './pact-life';
import { judgeConduct, misunderstand, reassess } from './perception';
import { changeRegimes, driftNationalism } from './politics';
import { followScript } from './script';
import { kindleCrises } from './sparks';
import { stirThreats } from './threats';
import { beginWork, emit, type Work } from '../changes/work';

export interface Step {
  readonly state: State;
  readonly events: readonly GameEvent[];
  readonly refusals: readonly Refusal[];
}

function resolveOrders(work: Work, orders: readonly Order[]): void {
  const phases = sortIntoPhases(work, orders);
  carryOutAll(work, phases.withdraw);
  const { pacts } = work.structure;
  carryOutDepartures(work, phases.depart);
  expireNotices(work);
  mergeTwins(work, pacts);
  carryOutAll(work, phases.reply);
  carryOutAll(work, phases.counter);
  settleOffers(work);
  carryOutAll(work, phases.offer);
  const settled = work.structure.pacts;
  carryOutAll(work, phases.act);
  carryOutAll(work, phases.quarrel);
  mergeTwins(work, settled);
}

function resolveWorld(work: Work): WorldFacts {
  followScript(work);
  advanceCrises(work);
  loseByWar(work);
  breakOutIncidents(work);
  stirThreats(work);
  holdYearlyReviews(work);
  payStipends(work);
  changeRegimes(work);
  misunderstand(work);
  driftTrust(work);
  driftTies(work);
  const forced = pressures(work.before, work.derived);
  driftTrade(work, forced);
  driftNations(work, forced);
  driftNationalism(work);
  judgeConduct(work);
  reassess(work);
  closePacts(work);
  kindleCrises(work);
  const facts = advancePacts(work);
  forgetViolations(work);
  forgetSoundings(work);
  payInfluence(work);
  return facts;
}

/** Whether an objective that decides the game is met. */
function decided(work: Work, facts: WorldFacts): boolean {
  const decisive = work.content.objectives.filter((objective) => objective.decisive);
  if (decisive.length === 0) return false;
  const derived = deriveFrom(work, facts);
  return decisive.some((objective) => progress(work, derived, objective).met);
}

function finish(work: Work, facts: WorldFacts): State {
  const over = work.turn >= work.content.turns || decided(work, facts);
  if (over) emit(work, { kind: 'game-over', actors: [] });
  const { content, turn, nations, pairs, structure } = work;
  const state: State = {
    content,
    seed: work.before.seed,
    turn,
    nations,
    pairs,
    structure,
    streams: work.streams.save(),
    over,
  };
  remember(state, facts);
  return state;
}

/**
 * One turn: the orders of all nations, resolved together. Pure: `before` is not touched, and the same state and orders give
 * the same result everywhere. An order that may not be given is a refusal, never an exception.
 */
export function step(before: State, orders: readonly Order[]): Step {
  if (before.over)
    return { state: before, events: [], refusals: orders.map((order) => refuse(order, 'game-is-over')) };
  const work = beginWork(before);
  resolveOrders(work, orders);
  const facts = resolveWorld(work);
  return { state: finish(work, facts), events: work.events, refusals: work.refusals };
}
