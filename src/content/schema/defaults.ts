// What a scenario file means by what it leaves out.
import type { AgentName, Arsenal, IssueArea, ReasonsShown, Score } from '../../engine';

export const DEFAULTS = {
  population: 0,
  arsenal: 'none' as Arsenal,
  burden: 0.03,
  regime: 0,
  intent: 0.3,
  offence: 0.5,
  autonomyTaste: 0.5,
  nationalism: 0,
  readiness: 0.5,
  technology: 0.5,
  projection: 0,
  stability: 0.7,
  trust: 0.5,
  /** Kilometres at which half of a threat's strength is left. */
  reach: 1000,
  agent: 'balancer' as AgentName,
  reasons: 'each-turn' as ReasonsShown,
  objectivePoints: 4,
  scoreWeights: { security: 0.25, prosperity: 0.25, autonomy: 0.25, standing: 0.25 } satisfies Record<
    Score,
    number
  >,
  interests: {
    territory: 0.4,
    terrorism: 0.05,
    cyber: 0,
    climate: 0,
    economy: 0.35,
    ideology: 0.15,
    humanitarian: 0.05,
  } satisfies Record<IssueArea, number>,
} as const;
