// How often each objective of a scenario is met where agents play everybody: one that is always or never met asks nothing.

import type { Content, NationId } from '../../engine';
import { type GameRecord, goalKey } from './record';

/** From and to which share of the games an objective is worth its name: reachable, and missable. */
export const GOAL_BAR = { least: 0.15, most: 0.85 } as const;

/** An objective over many games. */
export interface GoalMet {
  readonly nation: NationId;
  readonly objective: string;
  /** What it is worth, ppm of a score. */
  readonly points: number;
  /** Share of the games in which it was met at the end, 0…1. */
  readonly share: number;
  readonly met: boolean;
}

/** Each objective by nation and id; `met` tells whether its share lies within the bar. */
export function goalsMet({ objectives }: Content, records: readonly GameRecord[]): readonly GoalMet[] {
  return objectives.map(({ nation, id, points }) => {
    const met = records.filter(({ objectives: found }) => found[goalKey(nation, id)] === true).length;
    const share = met / Math.max(1, records.length);
    return { nation, objective: id, points, share, met: share >= GOAL_BAR.least && share <= GOAL_BAR.most };
  });
}
