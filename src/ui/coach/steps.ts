// The steps of a coached start: where each points, and when it has been done. They follow what somebody really does: a step that is done, in whatever
// order, is not shown.

import type { Sheet } from '../game/game';

export const COACH_STEPS = ['answer', 'come', 'clause', 'end', 'came', 'goal'] as const;
export type CoachStep = (typeof COACH_STEPS)[number];

/** What somebody has done since the coaching began. */
export type Done = Readonly<Record<CoachStep, boolean>>;

export const NOTHING_DONE: Done = {
  answer: false,
  come: false,
  clause: false,
  end: false,
  came: false,
  goal: false,
};

interface Pointing {
  /** CSS selectors of what it stands beside, the first that is there. */
  readonly at: readonly string[];
  /** What a small screen must show for it. */
  readonly sheet: Sheet | null;
  readonly side: 'right-start' | 'left-start' | 'bottom-end' | 'top-start';
}

export const POINTING: Readonly<Record<CoachStep, Pointing>> = {
  answer: { at: ['.docket [data-matter]', '.docket .agenda'], sheet: 'docket', side: 'right-start' },
  come: { at: ['.inspector .who'], sheet: 'inspector', side: 'left-start' },
  clause: { at: ['.inspector footer.actions button'], sheet: 'inspector', side: 'left-start' },
  end: { at: ['#end-turn'], sheet: null, side: 'right-start' },
  came: { at: ['.quiet-line'], sheet: 'docket', side: 'right-start' },
  goal: { at: ['.standing-chip'], sheet: null, side: 'bottom-end' },
};

/** The step to show: the first that is not done, and not passed over; null when all is told. Before a turn has ended nothing can have come of it. */
export function stepAfter(done: Done, passed: number): CoachStep | null {
  const open = COACH_STEPS.filter((step, index) => index >= passed && !done[step]);
  // Whoever ends the turn before the steps that belong to it has seen what came first.
  const later = done.end ? open.filter((step) => step === 'came' || step === 'goal') : open;
  return later[0] ?? null;
}
