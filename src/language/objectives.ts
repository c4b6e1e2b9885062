// How objectives read: what is asked, and how far one has come.

import type { Objective, ObjectiveStanding } from '../engine';
import { nationMark } from './markup';
import { percent, points } from './numbers';

const SCORE_NAMES = {
  security: 'security',
  prosperity: 'prosperity',
  autonomy: 'autonomy',
  standing: 'standing',
};

const other = (id: string | null): string => nationMark(id ?? '');

/** What is asked, in the catalogue's markup. */
const ASKED: Readonly<Record<Objective['kind'], (objective: Objective) => string>> = {
  'allied-with': (o) => `A defence pact with ${other(o.with)}`,
  'keep-apart': (o) => `No defence pact between ${other(o.with)} and ${other(o.and)}`,
  'in-a-league': (o) => `A defence pact of ${o.atLeast} or more`,
  'strong-side': (o) => `You and your defenders hold ${percent(o.atLeast, 0)} of all power`,
  score: (o) => `${SCORE_NAMES[o.score ?? 'standing']} of ${points(o.atLeast)} or more`,
  reputation: (o) => `Trusted at ${points(o.atLeast)} or more`,
  'no-war': () => 'Fight no war',
  'word-kept': () => 'Break no pact, refuse no call',
  'dispute-won': (o) => `Your way in a crisis with ${other(o.with)}`,
  'few-ties': (o) => (o.atLeast === 0 ? 'Bound by no pact' : `Bound by ${o.atLeast} pacts or fewer`),
};

export const objectiveSentence = (objective: Objective): string => ASKED[objective.kind](objective);

const SHARES: ReadonlySet<Objective['kind']> = new Set<Objective['kind']>(['strong-side']);
const POINTS: ReadonlySet<Objective['kind']> = new Set<Objective['kind']>(['score', 'reputation']);
const PLAIN: ReadonlySet<Objective['kind']> = new Set<Objective['kind']>(['in-a-league', 'few-ties']);

/** "now 0.31 of 0.40"; empty where there is only yes or no. */
export function objectiveProgress({ objective, have, need }: ObjectiveStanding): string {
  if (SHARES.has(objective.kind)) return `${percent(have, 0)} of ${percent(need, 0)}`;
  if (POINTS.has(objective.kind)) return `${points(have)} of ${points(need)}`;
  return PLAIN.has(objective.kind) ? `${have} of ${need}` : '';
}

/** The word beside it. */
export function objectiveState({ met, lost }: ObjectiveStanding, over: boolean): string {
  if (lost) return 'lost';
  if (met) return over ? 'met' : 'met so far';
  return over ? 'missed' : 'open';
}
