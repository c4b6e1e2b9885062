// What another theory would say of a turn: whom a nation would fear most, where each pact's cohesion would settle, how likely it would break.

import type { Content } from '../model/content';
import type { NationId, PactId } from '../model/ids';
import type { State } from '../model/state';
import { derive } from '../rules/derived';
import { breachPressure, cohesionOf, openLedger } from '../rules/ledger';
import { pactFacts } from '../rules/pact-facts';
import { threatOf } from './lookups';

export interface PactOutlook {
  readonly pact: PactId;
  /** Where it would settle if the world stayed as it is, ppm. */
  readonly cohesion: number;
  /** Chance of a breach within the theory's horizon at that cohesion, ppm. */
  readonly breach: number;
}

export interface Outlook {
  /** Null where it would fear nobody. */
  readonly fears: NationId | null;
  /** The firmest first. */
  readonly pacts: readonly PactOutlook[];
}

/** `content` is the same world under another theory. */
export function outlookUnder(state: State, content: Content, nation: NationId | null): Outlook {
  const { seed, turn, nations, pairs, structure, streams, over } = state;
  const seen: State = { content, seed, turn, nations, pairs, structure, streams, over };
  const facts = derive(seen);
  const pacts = structure.pacts.map((pact): PactOutlook => {
    const truths = pactFacts(seen, facts, pact);
    const cohesion = cohesionOf(openLedger(seen, truths, turn));
    return { pact: pact.id, cohesion, breach: breachPressure(seen, { cohesion }, truths.outsideThreat) };
  });
  return {
    fears: nation === null ? null : mostFeared(seen, nation),
    pacts: pacts.sort((a, b) => b.cohesion - a.cohesion || (a.pact < b.pact ? -1 : 1)),
  };
}

function mostFeared(state: State, nation: NationId): NationId | null {
  let worst: NationId | null = null;
  let most = 0;
  for (const { id } of state.content.nations) {
    const fear = id === nation ? 0 : threatOf(state, nation, id);
    if (fear > most) [worst, most] = [id, fear];
  }
  return worst;
}
