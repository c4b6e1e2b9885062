// The lessons that come along: each is sound, fits a period, and shows its idea to a student who does nothing.
import { describe, expect, it, test } from 'vitest';
import { loadLesson } from '../../src/content';
import { tryLesson } from '../../src/lesson';
import { LESSON_IDS, lessonOf, lessonText, SHELF, worldOf } from './built-in';

const seeds = (count: number): readonly string[] => Array.from({ length: count }, (_, k) => `${k + 1}`);

/** Those with a small world of their own. */
const SMALL = ['free-riding', 'abandonment-entrapment', 'security-dilemma', 'trust-repair'];

test('there are eight', () => expect(LESSON_IDS).toHaveLength(8));

describe.each(LESSON_IDS)('%s', (id) => {
  const lesson = lessonOf(id);

  it('has nothing that its checks complain of, and a file of its name', () => {
    expect(loadLesson(lessonText(id), SHELF).issues).toEqual([]);
    expect(lesson.id).toBe(id);
  });

  it('fits a period of 45 minutes', () => {
    const { hook, play, debrief, exit } = lesson.minutes;
    expect(hook + play + debrief + exit).toBe(45);
  });

  it('can be read in its first five minutes at 150 words a minute', () => {
    const { hook, task, predictions } = lesson;
    const first = predictions.filter(({ after }) => after === 0);
    const words = [
      hook,
      task,
      ...first.flatMap(({ predict, options }) => [predict, ...options.map((o) => o.says)]),
    ];
    expect(words.join(' ').split(/\s+/).length).toBeLessThan(150 * lesson.minutes.hook);
  });

  it('cites each of its sources by author, year and title', () => {
    for (const { title } of lesson.sources) expect(title).toMatch(/.{20,}/);
  });
});

describe.each(SMALL)('%s over 60 seeds', (id) => {
  const lesson = lessonOf(id);
  const trials = tryLesson(lesson, worldOf(lesson), seeds(60));

  it('shows its idea in at least four of five games that are played passively', () => {
    expect(trials.concept).toBeGreaterThanOrEqual(0.8);
    expect(trials.met).toBe(true);
  });
});

/** Figure `column` of the policy `policy`, over 20 seeds. */
function figures(id: string): (policy: string, column: string) => number {
  const lesson = lessonOf(id);
  const { policies } = tryLesson(lesson, worldOf(lesson), seeds(20));
  const columns = lesson.trial.figures.map(({ says }) => says);
  return (policy, column) => {
    const row = policies.find((one) => one.policy.id === policy)!;
    const at = columns.indexOf(column);
    if (at < 0) throw new Error(`no column ${column}`);
    return row.figures[at]!;
  };
}

describe('what a right and a wrong policy bring', () => {
  it('free riding: paying for all raises the leader’s share and nobody else’s spending; roles and summits bind the league', () => {
    const of = figures('free-riding');
    expect(of('pay-for-all', 'Hollin’s share of costs, %')).toBeGreaterThan(
      of('passive', 'Hollin’s share of costs, %') + 5,
    );
    expect(of('pay-for-all', 'Amond spends, %')).toBeLessThan(of('passive', 'Amond spends, %') + 0.3);
    expect(of('roles', 'Hollin’s share of costs, %')).toBeLessThan(
      of('passive', 'Hollin’s share of costs, %'),
    );
    expect(of('roles', 'cohesion')).toBeGreaterThan(of('passive', 'cohesion') + 10);
  });

  it('two promises: what lowers entrapment by the one raises its fear of being abandoned; a firmer one does the reverse', () => {
    const of = figures('abandonment-entrapment');
    expect(of('balance', 'entrapment by Redmark')).toBeLessThan(of('passive', 'entrapment by Redmark') - 5);
    expect(of('balance', 'Redmark abandoned')).toBeGreaterThan(of('passive', 'Redmark abandoned') + 3);
    expect(of('balance', 'Carrow abandoned')).toBeLessThan(of('passive', 'Carrow abandoned') - 5);
    expect(of('every-call', 'fought for Redmark, %')).toBeGreaterThan(80);
    expect(of('balance', 'fought for Redmark, %')).toBe(0);
  });

  it('dilemma: arming doubles what the other spends and what it fears; inspection stops the spiral, early or late', () => {
    const of = figures('security-dilemma');
    expect(of('arm', 'Westmark spends, %')).toBeGreaterThan(2 * of('open', 'Westmark spends, %'));
    expect(of('open', 'Eastmark as seen')).toBeLessThan(30);
    expect(of('passive', 'Eastmark as seen')).toBeGreaterThan(50);
    expect(of('open-late', 'Westmark’s fear')).toBeLessThan(of('passive', 'Westmark’s fear') / 2);
  });

  it('trust: it comes back by what one sees and does, not by waiting; leaving costs security', () => {
    const of = figures('trust-repair');
    expect(of('open', 'Corran trusts Dell')).toBeGreaterThan(of('passive', 'Corran trusts Dell') + 20);
    expect(of('open', 'cohesion, Ford Treaty')).toBeGreaterThan(of('talk', 'cohesion, Ford Treaty'));
    expect(of('leave', 'Corran’s security')).toBeLessThan(of('passive', 'Corran’s security') - 10);
  });
});
