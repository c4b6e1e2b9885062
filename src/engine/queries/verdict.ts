// What a historian would look at in a nation's record: promises kept and broken, burdens shared, wars fought and avoided, and whom it could
// rely on.

import { nationAt, indexOf } from '../model/columns';
import { byCodeUnit, type NationId } from '../model/ids';
import type { Conduct, State } from '../model/state';
import { ONE } from '../model/arithmetic';

/** How much of what it pledged a nation spends, over the pacts in force that ask for a pledge. */
export interface Burden {
  /** Mean of burden / pledge over its pacts with a pledge, ppm; null where it pledged nothing. */
  readonly delivered: number | null;
}

export interface Verdict extends Burden {
  readonly conduct: Conduct;
  /** Crises it was a party of that ended below the rung of war. */
  readonly avoided: number;
  /** Other nations with a record, the most reliable first: calls answered by fighting among calls received. */
  readonly reliable: readonly {
    readonly nation: NationId;
    readonly honoured: number;
    readonly called: number;
  }[];
}

const NO_RECORD: Conduct = { called: 0, honoured: 0, refused: 0, broken: 0, wars: 0 };

function delivered(state: State, nation: NationId): number | null {
  const burden = state.nations.burden[indexOf(state.content, nation)]!;
  const pledges = state.structure.pacts
    .filter((pact) => pact.terms.pledge > 0 && pact.members.some((member) => member.nation === nation))
    .map((pact) => pact.terms.pledge);
  if (pledges.length === 0) return null;
  let sum = 0;
  for (const pledge of pledges) sum += burden / pledge;
  return Math.trunc((sum / pledges.length) * ONE);
}

/** The record of a nation at the end of a game, or so far. */
export function verdictOf(state: State, nation: NationId): Verdict {
  const { conduct, settled } = state.structure;
  const reliable = conduct
    .map(({ honoured, called }, i) => ({ nation: nationAt(state.content, i), honoured, called }))
    .filter((record) => record.called > 0 && record.nation !== nation)
    .sort(
      (a, b) =>
        b.honoured * a.called - a.honoured * b.called ||
        b.called - a.called ||
        byCodeUnit(a.nation, b.nation),
    );
  return {
    conduct: conduct[indexOf(state.content, nation)] ?? NO_RECORD,
    delivered: delivered(state, nation),
    avoided: settled.filter((s) => (s.challenger === nation || s.target === nation) && s.rung !== 'war')
      .length,
    reliable,
  };
}
