// What an order does for the goals that the scenario sets a nation: an adviser, who is asked by whoever plays for them, weighs that too.

import { indexOf } from '../../model/columns';
import type { Objective } from '../../model/content';
import type { NationId } from '../../model/ids';
import type { Order } from '../../model/orders';
import type { Call, Crisis, Pact, Position, State } from '../../model/state';
import { RUNGS } from '../../model/vocabulary';
import { exemptionNow } from '../../law/exemption';
import { boardOf } from '../../rules/board';
import { derive } from '../../rules/derived';
import { type Progress, progress } from '../../rules/objectives';
import { attackerOdds } from '../valuation/odds';
import type { AgentWeights } from '../../model/theory-play';
import type { Sense } from '../view';
import { burdenedBy, pactsAfter } from './pacts-after';
import { nearWar } from './scores';

interface Goal {
  readonly objective: Objective;
  readonly standing: Progress;
}

/** Objectives that follow from which pacts stand, and from nothing else that an order changes at once. */
const OF_PACTS: ReadonlySet<Objective['kind']> = new Set([
  'allied-with',
  'in-a-league',
  'strong-side',
] as const);

/** How much of what is missing is made up for: all where it is met, less than nothing where what was met is not any more. */
function nearer(before: Progress, after: Progress): number {
  if (before.met) return after.met ? 0 : -1;
  if (after.met) return 1;
  return (after.have - before.have) / Math.max(1, Math.abs(before.need - before.have));
}

/** A pact that an objective hangs on is not burdened: its members leave for less. */
function byBurden(state: State, { objective, standing }: Goal, order: Order): number {
  const id = standing.met && OF_PACTS.has(objective.kind) ? burdenedBy(state, order) : null;
  if (id === null) return 0;
  const pacts = state.structure.pacts.filter((pact) => pact.id !== id);
  return nearer(
    standing,
    progress({ ...state, structure: { ...state.structure, pacts } }, derive(state), objective),
  );
}

function byPacts(state: State, { objective, standing }: Goal, pacts: readonly Pact[] | null): number {
  if (pacts === null) return 0;
  const then: Position = { ...state, structure: { ...state.structure, pacts } };
  if (OF_PACTS.has(objective.kind)) return nearer(standing, progress(then, derive(state), objective));
  // Its hands are its own by the pacts that bind them, whatever each is worth.
  if (objective.kind !== 'score' || objective.score !== 'autonomy') return 0;
  const after = progress(then, derive(state), objective);
  return standing.met === after.met ? 0 : nearer(standing, after);
}

/** Whether an order may bring who gives it one pact more, once all who are asked agree. */
function bindsAnew({ structure }: State, order: Order): boolean {
  if (order.kind === 'propose') return true;
  if (order.kind !== 'accept' && order.kind !== 'counter') return false;
  return structure.offers.some(({ id, parties }) => id === order.offer && parties.includes(order.by));
}

/** Pacts that may come of what it has offered or accepted, in earlier turns and in this one. */
function tiesOnTheWay(state: State, nation: NationId, given: readonly Order[]): number {
  const offered = state.structure.offers.filter(
    ({ by, parties, voters, answers }) =>
      parties.includes(nation) && (by === nation || answers[voters.indexOf(nation)] === 'accept'),
  );
  return offered.length + given.filter((order) => bindsAnew(state, order)).length;
}

/** A pact more, or one less, where no more than so many may bind it. */
function byTies(state: State, { objective, standing }: Goal, order: Order, given: readonly Order[]): number {
  const { have, need } = standing;
  if (order.kind === 'leave' || order.kind === 'break') return have > need ? 1 / (have - need) : 0;
  if (!bindsAnew(state, order)) return 0;
  return have <= need && have + tiesOnTheWay(state, objective.nation, given) >= need ? -1 : 0;
}

/** What it would spend on defence, and has not for anything else. */
function bySpending(state: State, { objective }: Goal, order: Order): number {
  if (order.kind !== 'set-defence-spending' || objective.score !== 'prosperity') return 0;
  const me = indexOf(state.content, objective.nation);
  const spending = (burden: number): Progress => {
    const nations = {
      ...state.nations,
      burden: state.nations.burden.map((before, i) => (i === me ? burden : before)),
    };
    return progress({ ...state, nations }, derive(state), objective);
  };
  return nearer(spending(state.nations.burdenTarget[me]!), spending(order.burden));
}

const crisisOf = ({ structure }: State, id: string): Crisis | undefined =>
  structure.crises.find((crisis) => crisis.id === id);
const callOf = ({ structure }: State, id: string): Call | undefined =>
  structure.calls.find((call) => call.id === id);

/** What an order risks of a peace that nobody has broken yet. */
function byPeace(state: State, order: Order): number {
  if (order.kind === 'press-claim') return -nearWar(RUNGS[0]);
  const crisis =
    order.kind === 'intervene' ||
    (order.kind === 'crisis-stance' && (order.stance === 'escalate' || order.stance === 'bluff'))
      ? crisisOf(state, order.crisis)
      : order.kind === 'answer-call' && order.answer === 'fight'
        ? crisisOf(state, callOf(state, order.call)?.crisis ?? '')
        : undefined;
  return crisis ? -nearWar(crisis.rung) : 0;
}

function byWord(state: State, order: Order): number {
  if (order.kind === 'break') return -1;
  if (order.kind !== 'answer-call' || (order.answer !== 'refuse' && order.answer !== 'words')) return 0;
  const call = callOf(state, order.call);
  return call && exemptionNow(state, call) === null ? -1 : 0;
}

/** What a stance, or a claim, wins or gives away of a quarrel with the one whom an objective is about. */
function byQuarrel(state: State, { objective, standing }: Goal, order: Order): number {
  const { content } = state;
  const other = objective.with;
  if (other === null) return 0;
  const me = indexOf(content, objective.nation);
  const foe = indexOf(content, other);
  const wins = objective.kind === 'dispute-won' && !standing.met;
  if (order.kind === 'press-claim')
    return wins && order.against === other ? attackerOdds({ board: boardOf(state) }, me, foe) : 0;
  if (order.kind !== 'crisis-stance') return 0;
  const crisis = crisisOf(state, order.crisis);
  if (!crisis || ![crisis.challenger, crisis.target].includes(other)) return 0;
  if (order.stance === 'concede') return -1;
  if (order.stance !== 'escalate' || !wins) return 0;
  const [a, b] = [indexOf(content, crisis.challenger), indexOf(content, crisis.target)];
  const odds = attackerOdds({ board: boardOf(state) }, a, b);
  return crisis.challenger === other ? 1 - odds : odds;
}

function sense(
  state: State,
  goal: Goal,
  order: Order,
  given: readonly Order[],
  pacts: readonly Pact[] | null,
): number {
  switch (goal.objective.kind) {
    case 'no-war':
      return byPeace(state, order);
    case 'word-kept':
      return byWord(state, order);
    case 'dispute-won':
    case 'ground-held':
      return byQuarrel(state, goal, order);
    case 'few-ties':
      return byTies(state, goal, order, given);
    default:
      return byPacts(state, goal, pacts) + byBurden(state, goal, order) + bySpending(state, goal, order);
  }
}

/**
 * What each order does for a nation's goals, in the unit of agents' sums: a goal's points count as much as the same points of
 * security do by these weights.
 */
export function goalSense(state: State, nation: NationId, weights: AgentWeights): Sense | null {
  const goals = state.content.objectives
    .filter((objective) => objective.nation === nation)
    .map((objective): Goal => ({ objective, standing: progress(state, derive(state), objective) }))
    .filter(({ standing }) => !standing.lost);
  const counted = state.content.nations[indexOf(state.content, nation)]?.scoreWeights.security ?? 0;
  if (goals.length === 0 || counted === 0) return null;
  const worth = (state.content.theory.agenda.advised * weights.security) / counted;
  const weigh: Sense['weigh'] = (order, given) => {
    const pacts = pactsAfter(state, order);
    return goals.reduce(
      (sum, goal) => sum + worth * goal.objective.points * sense(state, goal, order, given, pacts),
      0,
    );
  };
  return { part: 'goals-at-stake', weigh };
}
