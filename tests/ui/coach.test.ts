// The coached start follows what somebody does: done steps are not shown, whatever the order, and none comes back.

import { expect, test } from 'vitest';
import { COACH_STEPS, NOTHING_DONE, POINTING, stepAfter, type CoachStep } from '../../src/ui/coach/steps';
import { englishCoach } from '../../src/language/en/coach';

const after = (...done: readonly CoachStep[]) => ({
  ...NOTHING_DONE,
  ...Object.fromEntries(done.map((step) => [step, true])),
});

test.each<[string, readonly CoachStep[], number, CoachStep | null]>([
  ['at the start it points to who waits', [], 0, 'answer'],
  ['once answered, to who would come', ['answer'], 0, 'come'],
  ['what was done before its turn is not shown', ['come', 'clause'], 0, 'answer'],
  ['and not after it', ['answer', 'come', 'clause'], 0, 'end'],
  ['a step may be passed over', [], 2, 'clause'],
  ['whoever ends the turn early is told what came of it', ['end'], 0, 'came'],
  ['then what it is for', ['end', 'came'], 0, 'goal'],
  ['and no more', ['end', 'came', 'goal'], 0, null],
  ['whoever passes over all has seen all', [], COACH_STEPS.length, null],
])('%s', (_, done, passed, step) => {
  expect(stepAfter(after(...done), passed)).toBe(step);
});

test('each step points somewhere and has its words', () => {
  for (const step of COACH_STEPS) {
    expect(POINTING[step].at.length).toBeGreaterThan(0);
    expect(englishCoach.steps[step].text).toMatch(/\.$/);
  }
});
