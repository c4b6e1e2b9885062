// How objectives read: what is asked, and how far one has come.

import type { Objective } from '../../engine';
import { nationMark } from '../markup';
import { percent, points } from './formats';

const SCORE_NAMES = {
  security: 'security',
  prosperity: 'prosperity',
  autonomy: 'autonomy',
  standing: 'standing',
};

const other = (id: string | null): string => nationMark(id ?? '');

/** What is asked, in the catalogue's markup. */
export const ASKED: Readonly<Record<Objective['kind'], (objective: Objective) => string>> = {
  'allied-with': (o) => `A defence pact with ${other(o.with)}`,
  'keep-apart': (o) => `No defence pact between ${other(o.with)} and ${other(o.and)}`,
  'in-a-league': (o) => `A defence pact of ${o.atLeast} or more`,
  'strong-side': (o) => `You and your defenders hold ${percent(o.atLeast, 0)} of all power`,
  score: (o) => `${SCORE_NAMES[o.score ?? 'standing']} of ${points(o.atLeast)} or more`,
  reputation: (o) => `Trusted at ${points(o.atLeast)} or more`,
  'no-war': () => 'Fight no war',
  'word-kept': () => 'Break no pact, refuse no call',
  'dispute-won': (o) => `Your way in a crisis with ${other(o.with)}`,
  'ground-held': (o) => `Yield to ${other(o.with)} in no crisis`,
  'few-ties': (o) => (o.atLeast === 0 ? 'Bound by no pact' : `Bound by ${o.atLeast} pacts or fewer`),
};

/** How far one has come, and the word beside it. */
export const PROGRESS = {
  of: (have: string, need: string): string => `${have} of ${need}`,
  lost: 'lost',
  met: 'met',
  metSoFar: 'met so far',
  missed: 'missed',
  open: 'open',
};
