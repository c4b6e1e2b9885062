// How a nation's objectives are asked about: each with how it stands now.

import type { Objective } from '../model/content';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import { derive } from '../rules/derived';
import { type Progress, progress } from '../rules/objectives';

export interface ObjectiveStanding extends Progress {
  readonly objective: Objective;
}

/** What the scenario asks of a nation and how far it has come; empty where it asks nothing. */
export function objectivesOf(state: State, nation: NationId): readonly ObjectiveStanding[] {
  return state.content.objectives
    .filter((objective) => objective.nation === nation)
    .map((objective) => ({ objective, ...progress(state, derive(state), objective) }));
}
