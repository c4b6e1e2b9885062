// What can be told of a nation's transnational threats: how strong, how feared, found or not, and who answers them.

import { ONE } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { NationId, ThreatId } from '../model/ids';
import { NEVER, type State } from '../model/state';
import type { Ppm, ThreatContent } from '../model/content';
import { derive } from '../rules/derived';
import { hasFound, jointCapability, partnersAgainst, threatIndex } from '../rules/non-state-threat';

export interface FacedThreat {
  readonly threat: ThreatContent;
  readonly found: boolean;
  /** Null until it is found. */
  readonly strength: Ppm | null;
  /** What the nation fears from it. */
  readonly feared: Ppm;
  /** Share of its strength that bears on the nation. */
  readonly open: Ppm;
  /** Those who have promised to answer it together, and what they are capable of together. */
  readonly partners: readonly NationId[];
  readonly joint: Ppm;
  /** Turn of its last strike on the nation, or null. */
  readonly struck: number | null;
}

/** Whether a nation has found a threat. */
export function threatFoundBy(state: State, threat: ThreatId, nation: NationId): boolean {
  return hasFound(state, threatIndex(state.content, threat), indexOf(state.content, nation));
}

function face(state: State, t: number, i: number): FacedThreat {
  const threat = state.content.threats[t]!;
  const { strength, struck } = state.structure.threats[t]!;
  const found = hasFound(state, t, i);
  const partners = partnersAgainst(state, threat.kind, i);
  const last = struck[i]!;
  return {
    threat,
    found,
    strength: found ? strength : null,
    feared: derive(state).nonStateThreat[i * state.content.threats.length + t]!,
    open: threat.bearing[i]!,
    partners: partners.map((seat) => nationAt(state.content, seat)),
    joint: Math.trunc(jointCapability(state, partners) * ONE),
    struck: last === NEVER ? null : last,
  };
}

/** The threats under way that bear on a nation or are on its land, the most feared first. */
export function threatsFacing(state: State, nation: NationId): readonly FacedThreat[] {
  const i = indexOf(state.content, nation);
  return state.content.threats
    .flatMap(({ host, bearing }, t) => {
      const live = state.structure.threats[t]?.strength !== 0;
      return live && (host === nation || bearing[i]! > 0) ? [face(state, t, i)] : [];
    })
    .sort((a, b) => b.feared - a.feared || (a.threat.id < b.threat.id ? -1 : 1));
}
