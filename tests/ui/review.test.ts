// How the review of a watched game is begun, stopped and handed on, and what somebody who tries again is told.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { asNationId } from '../../src/engine';
import { english } from '../../src/language/english';
import { decisionSentence, insteadSentence } from '../../src/language/review';
import type { FindingListener, GameReview, Ports, ReviewedAlternative } from '../../src/ui/ports';
import { createDesk } from '../../src/ui/watch/review/desk';
import { verdictOf } from '../../src/ui/watch/review/try-again';
import { fiveRivers, played, sessionOf } from '../replay/world';

const [VAR, ORL] = [asNationId('VAR'), asNationId('ORL')];
const session = played(sessionOf(fiveRivers, 'review', { VAR: 'person' }), 3);
const unplayed = played(sessionOf(fiveRivers, 'review'), 3);
const EMPTY: GameReview = { turns: [], decisions: [], balance: [] };

/** A port whose threads are heard and counted. */
function port() {
  const begun: {
    readonly of: readonly string[];
    readonly listener: FindingListener<GameReview>;
    stopped: boolean;
  }[] = [];
  const review: Ports['review'] = async (_, of, listener) => {
    const one = { of, listener, stopped: false };
    begun.push(one);
    return () => {
      one.stopped = true;
    };
  };
  return { begun, review };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('one review runs at a time: another nation, or a stop, ends it, and its late news is not heard', async () => {
  const { begun, review } = port();
  const desk = createDesk(session, signal(ORL), false);
  expect([desk.nation.value, desk.review.progress.value]).toEqual([VAR, null]);
  desk.review.start(review);
  await settled();
  begun[0]!.listener.news({ done: 3, of: 9, found: EMPTY, whole: false });
  expect(desk.review.progress.value).toMatchObject({ kind: 'running', done: 3, found: EMPTY });
  desk.choose(ORL);
  expect([begun[0]!.stopped, desk.review.progress.value]).toEqual([true, null]);
  begun[0]!.listener.news({ done: 9, of: 9, found: EMPTY, whole: true });
  desk.review.start(review);
  desk.stop();
  await settled();
  expect([begun[1]!.of, begun[1]!.stopped, desk.review.progress.value?.kind]).toEqual([
    [ORL],
    true,
    'stopped',
  ]);
  desk.choose(VAR);
  expect(desk.review.progress.value).toMatchObject({ kind: 'stopped', found: EMPTY });
});

test('it begins by itself only where the address asks for the review of a person', () => {
  expect([true, false].map((asked) => createDesk(session, signal(ORL), asked).asked)).toEqual([true, false]);
  expect(createDesk(unplayed, signal(ORL), true)).toMatchObject({ asked: false });
  expect(createDesk(unplayed, signal(ORL), true).nation.value).toBe(ORL);
});

const gains = (...ends: readonly (readonly [low: number, high: number])[]): readonly ReviewedAlternative[] =>
  ends.map(([low, high]) => ({
    instead: 'nothing',
    rollouts: 42,
    gain: { value: (low + high) / 2, low, high },
    ranks: { value: 0, low: 0, high: 0 },
  }));

test.each([
  // What was done is the place −1; an interval that includes nought decides nothing.
  [gains([20, 40], [10, 22], [-9, -5]), [-1, 0, 1, 2], ['missed', 'best', 'better', 'worse']],
  [gains([20, 40], [15, 45], [-3, 3]), [0, 1, 2], ['best', 'best', 'missed']],
  [gains([-3, 5], [-9, -5]), [-1, 0, 1], ['close', 'close', 'worse']],
  [gains([-8, -2]), [-1, 0], ['kept', 'worse']],
])('%#: what a choice is told', (alternatives, chosen, told) => {
  expect(chosen.map((at) => verdictOf(alternatives, at))).toEqual(told);
});

test('a decision is told as what was asked and what was answered, silence too', () => {
  const state = session.stateAt(0);
  const call = state.structure.calls.find(({ called }) => called === VAR)!;
  const matter = { kind: 'call', call: call.id } as const;
  const told = (order: Parameters<typeof decisionSentence>[2]['order']): string =>
    decisionSentence(english, state, { nation: VAR, matter, order });
  expect(told(null)).toMatch(/^The call of .*: no word$/);
  expect(told({ kind: 'answer-call', by: VAR, call: call.id, answer: 'fight' })).toMatch(/: fight$/);
  expect(insteadSentence(english, state, 'nothing')).toBe('Leave it out');
});
