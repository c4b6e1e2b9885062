// Decides which pacts count as tended when two nations do something together.
// Refuses to know what they did.

import type { NationId } from '../model/ids';
import { type Work, write } from '../turn/work';
import { isMember } from './command';

export function tend(work: Work, a: NationId, b: NationId): void {
  if (!work.structure.pacts.some((pact) => isMember(pact, a) && isMember(pact, b))) return;
  write(work, (structure) => {
    for (const pact of structure.pacts) {
      if (isMember(pact, a) && isMember(pact, b)) pact.tended = work.turn;
    }
  });
}
