// How a member comes to be tempted to break its word: it must choose by an order of the next turn.

import type { NationId, PactId } from '../model/ids';
import { add, emit, type Work } from './work';

/**
 * Puts a pact under strain for one member: over a quarrel with another, or, without one, over the pact itself. Whoever must choose
 * already about the pact next turn is asked no second time.
 */
export function offerDefectionChoice(
  work: Work,
  pact: PactId,
  nation: NationId,
  over: NationId | null = null,
): void {
  const asked = work.structure.defectionChoices.some(
    (strain) => strain.turn === work.turn && strain.pact === pact && strain.nation === nation,
  );
  if (asked) return;
  add(work, 'defectionChoices', { pact, nation, over, turn: work.turn });
  emit(work, { kind: 'defection-choice', actors: over === null ? [nation] : [nation, over], pact });
}
