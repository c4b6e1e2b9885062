// The orders of all nations that no person plays, each by its own agent from what it can see.

import { ONE } from '../model/arithmetic';
import type { NationContent } from '../model/content';
import type { NationId } from '../model/ids';
import type { Order } from '../model/orders';
import type { State } from '../model/state';
import type { AgentName, Seat } from '../model/vocabulary';
import { boardOf } from '../rules/board';
import { sideStream } from '../random/streams';
import { CHARACTERS } from './characters/registry';
import { type AgentDecision, type Choices, look } from './view';
import { weightsOf } from './weights';

export type { AgentDecision, Option, OptionTerm } from './view';

/**
 * Who decides for a nation this year: the agent of its seat, or, where that is its own mixed character, one of its kinds, drawn by
 * their shares. A year is long enough for others to read a policy.
 */
export function agentOf(state: State, nation: NationContent, seat: AgentName): AgentName {
  if (nation.agentMix.length === 0 || seat !== nation.agent) return seat;
  const year = Math.floor(state.turn / state.content.turnsPerYear);
  let left = sideStream(state.seed, 'temper', year, nation.id)() * ONE;
  for (const { agent, share } of nation.agentMix) {
    left -= share;
    if (left < 0) return agent;
  }
  return seat;
}

/** Orders and reasons of every nation that is not played by a person. Nations without a seat are played by their own agent. */
export function agentOrders(
  state: State,
  seats: Readonly<Record<NationId, Seat>> = {},
): { readonly orders: readonly Order[]; readonly decisions: readonly AgentDecision[] } {
  const made: Choices = { orders: [], decisions: [] };
  if (state.over) return made;
  const board = boardOf(state);
  const { nations, theory } = state.content;
  for (let me = 0; me < nations.length; me++) {
    const nation = nations[me]!;
    const seat = seats[nation.id] ?? nation.agent;
    if (seat === 'person') continue;
    const agent = agentOf(state, nation, seat);
    CHARACTERS[agent].decide(look(board, state.seed, me, weightsOf(theory, agent), made, { told: true }));
  }
  return made;
}
