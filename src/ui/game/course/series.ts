// What a course shows of a nation by turn, read from the record: the cohesion of its pacts while they bound it, what it feared, its rank.

import { threatAccount, type NationId, type PactId } from '../../../engine';
import type { Session } from '../../../session';
import { memberships } from '../blocs';
import type { Chronicle } from '../chronicle';

/** By turn from 0, ppm; null where there was nothing. */
export type Values = readonly (number | null)[];

export interface PactLine {
  readonly pact: PactId;
  readonly cohesion: Values;
}

export interface Course {
  /** Those of the most turns first. */
  readonly pacts: readonly PactLine[];
  readonly threat: readonly number[];
  readonly rank: Values;
  /** How many are ranked. */
  readonly ranked: number;
}

export function courseOf(session: Session, { ranks }: Pick<Chronicle, 'ranks'>, me: NationId): Course {
  const turns = session.state().turn + 1;
  const pacts = new Map<PactId, (number | null)[]>();
  const threat: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const state = session.stateAt(turn);
    threat.push(threatAccount(null, state, me).level);
    for (const { id, cohesion } of memberships(state, me)) {
      const values = pacts.get(id) ?? Array.from({ length: turns }, () => null);
      values[turn] = cohesion;
      pacts.set(id, values);
    }
  }
  const stood = (values: Values): number => values.filter((value) => value !== null).length;
  return {
    pacts: [...pacts]
      .map(([pact, cohesion]) => ({ pact, cohesion }))
      .sort((a, b) => stood(b.cohesion) - stood(a.cohesion)),
    threat,
    rank: Array.from({ length: turns }, (_, turn) => rankAt(ranks[turn], me)),
    ranked: (ranks[turns - 1] ?? []).filter(({ rank }) => rank !== null).length,
  };
}

const rankAt = (ranked: Chronicle['ranks'][number] | undefined, me: NationId): number | null =>
  ranked?.find(({ nation }) => nation === me)?.rank ?? null;
