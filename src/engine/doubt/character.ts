// Of which character a nation may take another's government to be. The one place of this room that looks at the truth, and only to keep it:
// each other character is ruled out by a draw of its own, so that what is left says no more than it should.

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import type { Deliberate } from '../model/theory-doubt';
import { AGENTS, type Seat } from '../model/vocabulary';
import { sideStream } from '../random/streams';
import { agentOf } from '../agents/play';

export type Seats = Readonly<Record<NationId, Seat>>;

const DELIBERATE = AGENTS.filter((name): name is Deliberate => name !== 'random');

/** Who really decides; null for a person and for chance, who have no character to be read. */
function truth(state: State, seats: Seats, other: number): Deliberate | null {
  const nation = state.content.nations[other]!;
  const seat = seats[nation.id] ?? nation.agent;
  if (seat === 'person') return null;
  const agent = agentOf(state, nation, seat);
  return agent === 'random' ? null : agent;
}

/**
 * What `me` cannot rule out, by how much of the others it can tell apart (`known`, ppm). If each character but the true one is ruled out with
 * one chance, what was believed before is, among those left, what should be believed now: Bayes' rule. The draws stand for the whole game,
 * so that who learns more rules out more.
 */
export function possibleCharacters(
  state: State,
  seats: Seats,
  me: number,
  other: number,
  known: number,
): readonly Deliberate[] {
  const really = truth(state, seats, other);
  if (really === null) return DELIBERATE;
  const [id, of] = [nationAt(state.content, me), nationAt(state.content, other)];
  return DELIBERATE.filter(
    (name) => name === really || sideStream(state.seed, 'reading', id, of, name)() * ONE >= known,
  );
}
