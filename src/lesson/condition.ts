// Whether what a lesson asks holds of a game so far.
import type { ConditionFile } from '../content';
import type { GameEvent } from '../engine';
import { type Course, nowOf } from './course';
import { measure } from './measure';

type EventCondition = Extract<ConditionFile, { readonly kind: 'event' }>;

const within = (value: number, atLeast = -Infinity, atMost = Infinity): boolean =>
  value >= atLeast && value <= atMost;

function fits(event: GameEvent, { event: kinds, by, among = [], pact, detail }: EventCondition): boolean {
  const actors: readonly string[] = event.actors;
  return (
    kinds.includes(event.kind) &&
    (by === undefined || actors[0] === by) &&
    among.every((nation) => actors.includes(nation)) &&
    (pact === undefined || event.pact === pact) &&
    (detail === undefined || detail.includes(event.detail ?? ''))
  );
}

function isTrue(course: Course, condition: ConditionFile): boolean {
  const now = nowOf(course);
  switch (condition.kind) {
    case 'level':
      return within(measure(now, condition.measure), condition.atLeast, condition.atMost);
    case 'change': {
      const then = measure(course.states[0], condition.measure);
      return within(measure(now, condition.measure) - then, condition.atLeast, condition.atMost);
    }
    case 'compare':
      return within(measure(now, condition.measure) - measure(now, condition.with), condition.atLeast ?? 0);
    case 'event': {
      const found = course.events.flat().filter((event) => fits(event, condition));
      return found.length >= (condition.times ?? 1);
    }
  }
}

/** Whether all of them hold. */
export const holds = (course: Course, conditions: readonly ConditionFile[]): boolean =>
  conditions.every((condition) => isTrue(course, condition) !== (condition.not ?? false));
