// What an order puts at stake of its own nation's scores: an adviser, who is asked by whoever is ranked by them, weighs that too.

import { ONE } from '../../model/arithmetic';
import { indexOf } from '../../model/columns';
import type { NationId } from '../../model/ids';
import type { Order } from '../../model/orders';
import type { Crisis, Position, State } from '../../model/state';
import { type Rung, RUNGS } from '../../model/vocabulary';
import type { AgentWeights } from '../../model/theory-play';
import { boardOf } from '../../rules/board';
import { derive } from '../../rules/derived';
import { autonomy, prosperity, security, standing } from '../../rules/scores';
import { attackerOdds } from '../valuation/odds';
import type { Sense } from '../view';
import { pactsAfter } from './pacts-after';

/** How near to war a quarrel is once it has risen by a rung, to 1. */
export const nearWar = (rung: Rung): number => Math.min(1, (RUNGS.indexOf(rung) + 1) / (RUNGS.length - 1));

/** The weighted sum of a nation's scores in a position, ppm of its total. */
function totalOf(position: Position, me: number): number {
  const weights = position.content.nations[me]!.scoreWeights;
  const derived = derive(position);
  return (
    weights.security * security(position, derived, me) +
    weights.prosperity * prosperity(position, me) +
    weights.autonomy * autonomy(position, me) +
    weights.standing * standing(derived, me)
  );
}

/** A position in which a nation's capability and gdp are these shares of what they are. */
function scaled(state: State, me: number, capability: number, gdp: number): Position {
  const by = (column: Int32Array, share: number): Int32Array =>
    column.map((value, i) => (i === me ? Math.trunc(value * share) : value));
  return {
    ...state,
    nations: {
      ...state.nations,
      capability: by(state.nations.capability, capability),
      gdp: by(state.nations.gdp, gdp),
    },
  };
}

/** What a year's war at even odds leaves of a nation's total, were it beaten or not. */
function afterWar(state: State, me: number, beaten: boolean): number {
  const { lossPerYear, ruinPerYear, landCapability, landGdp } = state.content.theory.war;
  return totalOf(
    scaled(
      state,
      me,
      (1 - lossPerYear) * (beaten ? 1 - landCapability : 1),
      (1 - ruinPerYear) * (beaten ? 1 - landGdp : 1),
    ),
    me,
  );
}

/** The quarrel that an order would have rise, or enter on a side. */
interface Climb {
  readonly rung: Rung;
  readonly attacker: number;
  readonly target: number;
  readonly onTarget: boolean;
}

function climbOf(state: State, order: Order): Climb | null {
  const seat = (id: NationId): number => indexOf(state.content, id);
  if (order.kind === 'press-claim')
    return { rung: RUNGS[0], attacker: seat(order.by), target: seat(order.against), onTarget: false };
  const pushes = order.kind === 'crisis-stance' && (order.stance === 'escalate' || order.stance === 'bluff');
  if (!pushes && order.kind !== 'intervene') return null;
  const crisis: Crisis | undefined = state.structure.crises.find(({ id }) => id === order.crisis);
  if (!crisis) return null;
  const beside = order.kind === 'intervene' ? order.beside : order.by;
  return {
    rung: crisis.rung,
    attacker: seat(crisis.challenger),
    target: seat(crisis.target),
    onTarget: beside === crisis.target,
  };
}

/**
 * What an order does to its own nation's scores: what a war would take of them by its odds, as far as the order brings it nearer (war costs
 * whoever wins it too: Fearon 1995); and what is left of them without a pact that is given up. In the unit of agents' sums, as goals are.
 */
export function scoreSense(state: State, nation: NationId, weights: AgentWeights): Sense | null {
  const me = indexOf(state.content, nation);
  const counted = state.content.nations[me]?.scoreWeights.security ?? 0;
  if (counted === 0) return null;
  const worth = (state.content.theory.agenda.advised * weights.security) / counted;
  const now = totalOf(state, me);
  const ends = new Map<boolean, number>();
  const end = (beaten: boolean): number => {
    const known = ends.get(beaten) ?? afterWar(state, me, beaten);
    ends.set(beaten, known);
    return known;
  };
  const byWar = ({ rung, attacker, target, onTarget }: Climb): number => {
    const attack = attackerOdds({ board: boardOf(state) }, attacker, target);
    const odds = onTarget ? 1 - attack : attack;
    return nearWar(rung) * (odds * end(false) + (1 - odds) * end(true) - now);
  };
  const byExit = (order: Order): number => {
    const pacts = order.kind === 'leave' || order.kind === 'break' ? pactsAfter(state, order) : null;
    if (pacts === null) return 0;
    return totalOf({ ...state, structure: { ...state.structure, pacts } }, me) - now;
  };
  const weigh = (order: Order): number => {
    const climb = climbOf(state, order);
    return (worth * (climb ? byWar(climb) : byExit(order))) / ONE;
  };
  return { part: 'scores-at-stake', weigh };
}
