// What a lesson may ask of a game: levels, changes since the start, comparisons and events, each turned round by `not`.
import { describe, expect, it } from 'vitest';
import type { ConditionFile } from '../../src/content';
import type { NationId } from '../../src/engine';
import { type Course, courseUntil, holds, measure, outcomeOf } from '../../src/lesson';
import { tryPolicy } from '../../src/lesson/trial';
import { lessonOf, worldOf } from './built-in';

const lesson = lessonOf('trust-repair');
const passive = lesson.trial.policies[0]!;
const course: Course = tryPolicy(worldOf(lesson), 'bridge', 'COR' as NationId, passive, 8);
const trust = { of: 'trust', nation: 'COR', other: 'DEL' } as const;

const asks = (condition: ConditionFile, at = 8): boolean => holds(courseUntil(course, at), [condition]);

describe('a condition', () => {
  it('asks for a level: Corran trusts Dell with 75 of 100 at the start, and with fewer than 50 at the end', () => {
    expect(measure(course.states[0], trust)).toBeCloseTo(75, 5);
    expect(asks({ kind: 'level', measure: trust, atLeast: 70 }, 0)).toBe(true);
    expect(asks({ kind: 'level', measure: trust, atMost: 50 })).toBe(true);
    expect(asks({ kind: 'level', measure: trust, atMost: 50, not: true })).toBe(false);
  });

  it('asks for a change since the start', () => {
    expect(asks({ kind: 'change', measure: trust, atMost: -25 })).toBe(true);
    expect(asks({ kind: 'change', measure: trust, atMost: -25 }, 0)).toBe(false);
  });

  it('compares two measures: the pair with inspectors is ahead', () => {
    const other = { of: 'trust', nation: 'BRI', other: 'ABE' } as const;
    expect(asks({ kind: 'compare', measure: other, with: trust, atLeast: 5 })).toBe(true);
    expect(asks({ kind: 'compare', measure: trust, with: other, atLeast: 0 })).toBe(false);
  });

  it('asks whether something has happened, to whom, and how often', () => {
    const bridges = { kind: 'event', event: ['scripted'], among: ['COR', 'DEL'] } as const;
    const ask = (extra: object): ConditionFile => ({
      ...bridges,
      among: [...bridges.among],
      event: ['scripted'],
      ...extra,
    });
    expect(asks(ask({}), 1)).toBe(false);
    expect(asks(ask({}), 2)).toBe(true);
    expect(asks(ask({ among: ['GAU'] }))).toBe(false);
    expect(asks(ask({ times: 2 }))).toBe(false);
    expect(asks(ask({ not: true }))).toBe(false);
  });
});

describe('a prediction', () => {
  it('is judged by the game as it stood in its turn, by the first answer that came true', () => {
    const [time, pairs] = lesson.predictions;
    expect(outcomeOf(course, time!)).toBe('little');
    expect(outcomeOf(course, pairs!)).toBe('theirs');
  });

  it('falls to its last answer where no other came true', () => {
    const never = { kind: 'level', measure: trust, atLeast: 101 } as const;
    const [time] = lesson.predictions;
    const options = time!.options.map((option, k) => (k < 2 ? { ...option, when: [never] } : option));
    expect(outcomeOf(course, { ...time!, options })).toBe('little');
  });
});

describe('a policy', () => {
  it('gives only orders that are allowed and can be paid for, in the turns it names', () => {
    const open = lesson.trial.policies.find(({ id }) => id === 'open')!;
    const played = tryPolicy(worldOf(lesson), 'bridge', 'COR' as NationId, open, 8);
    const held = played.events.map((events) =>
      events.some(({ kind, actors }) => kind === 'dialogue-held' && actors[0] === 'COR'),
    );
    expect(held).toEqual([false, true, true, true, true, true, true, true]);
    expect(played.events.flat().filter(({ kind }) => kind === 'pact-amended')).toHaveLength(1);
  });
});
