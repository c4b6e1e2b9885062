// A lesson's world played out of sight, its nation by a policy and all others by their own agents.
import type { PolicyFile } from '../content';
import {
  agentOrders,
  type Content,
  createGame,
  type NationId,
  step,
  type State,
  type GameEvent,
} from '../engine';
import type { Course } from './course';
import { policyOrders } from './policy';

export function tryPolicy(
  content: Content,
  seed: string,
  nation: NationId,
  policy: PolicyFile,
  turns: number,
): Course {
  let state = createGame(content, seed);
  const states: [State, ...State[]] = [state];
  const events: (readonly GameEvent[])[] = [];
  while (!state.over && state.turn < turns) {
    const own = policyOrders(state, nation, policy);
    const played = step(state, [...own, ...agentOrders(state, { [nation]: 'person' }).orders]);
    state = played.state;
    states.push(state);
    events.push(played.events);
  }
  return { states, events };
}
