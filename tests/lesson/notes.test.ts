// What a student writes in a lesson, when a prediction holds the game up, and how predictions are scored.
import { expect, test } from 'vitest';
import type { PredictionFile } from '../../src/content';
import { asNationId } from '../../src/engine';
import {
  answerTo,
  calibrationOf,
  checkpointsOf,
  courseUntil,
  duePrediction,
  emptyNotes,
  hintsAt,
  judgedPredictions,
  notesFrom,
  openPredictions,
  revealedOf,
  surenessOf,
  turningPoints,
  watchedOf,
  withAnswer,
  withExplanation,
  withWritten,
  type Notes,
} from '../../src/lesson';
import { brierOf } from '../../src/lesson/forecast';
import { tryPolicy } from '../../src/lesson/trial';
import { LESSON_IDS, lessonOf, worldOf } from './built-in';

const dyke = lessonOf('free-riding');
const passive = { id: 'passive', says: '', standing: 'passive', acts: [] } as const;
const course = tryPolicy(worldOf(dyke), dyke.seed, asNationId('HOL'), { ...passive, acts: [] }, dyke.turns);

const idsOf = (found: readonly PredictionFile[]): readonly string[] => found.map(({ id }) => id);
const said = (notes: Notes, prediction: string, choice: string | null, sure: number | null): Notes =>
  withAnswer(notes, { prediction, choice, sure, reason: '', turn: 0 });

test('a prediction holds the game up from its turn until it is answered or skipped', () => {
  const empty = emptyNotes(dyke.id);
  expect(duePrediction(dyke, empty, 0)?.id).toBe('step-in');
  const first = said(empty, 'step-in', 'both-pay', 75);
  expect([0, 1, 2, 3, 4, 7].map((turn) => duePrediction(dyke, first, turn)?.id ?? null)).toEqual([
    null,
    null,
    null,
    null,
    'share',
    'share',
  ]);
  expect(duePrediction(dyke, said(first, 'share', null, null), 4)).toBeNull();
  expect([3, 4].map((turn) => idsOf(openPredictions(dyke, first, turn)))).toEqual([['step-in'], []]);
  expect([3, 4].map((turn) => idsOf(judgedPredictions(dyke, first, turn)))).toEqual([[], ['step-in']]);
});

test('a second try is asked for no prediction', () => {
  const second = { ...emptyNotes(dyke.id), branchOf: { game: 'a', turn: 1, figures: [1] } };
  expect(duePrediction(dyke, second, 4)).toBeNull();
});

test('a prediction is answered once; explanations and answers are replaced', () => {
  const twice = said(said(emptyNotes('x'), 'p', 'a', 60), 'p', 'b', 99);
  expect(answerTo(twice, 'p')).toMatchObject({ choice: 'a', sure: 60 });
  const notes = withWritten(withExplanation(withExplanation(twice, 'p', 'first'), 'p', 'second'), 2, 'third');
  expect(notes.explanations).toEqual([{ prediction: 'p', text: 'second' }]);
  expect(notes.written).toEqual(['', '', 'third']);
  expect(notesFrom(JSON.stringify(notes))).toEqual(notes);
});

test.each(['', 'null', '{', '[]', '{"lesson":"x"}', JSON.stringify({ ...emptyNotes('x'), more: 1 })])(
  'what holds no notes is none: %s',
  (text) => expect(notesFrom(text)).toBeNull(),
);

test.each([
  [100, 2, true, 0],
  [100, 2, false, 1],
  [50, 2, true, 0.25],
  [50, 2, false, 0.25],
  [75, 2, true, 0.0625],
  [100 / 3, 3, true, 1 / 3],
  [100 / 3, 3, false, 1 / 3],
  [100, 5, false, 1],
])('sure by %d %% of one of %d, came true: %s → Brier %d', (sure, options, hit, score) =>
  expect(brierOf(sure, options, hit)).toBeCloseTo(score, 9),
);

test('how sure one may be goes up from a guess', () => {
  for (const options of [2, 3, 4, 5]) {
    const levels = surenessOf(options);
    expect(levels[0]).toBe(Math.round(100 / options));
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
  }
});

test('predictions are judged by the game as it stood at their turn, and skipped ones are not scored', () => {
  const notes = said(said(emptyNotes(dyke.id), 'step-in', 'as-before', 90), 'share', null, null);
  const whole = calibrationOf(dyke, course, notes);
  expect(whole).toMatchObject({ asked: 1, right: 1, sure: 90 });
  expect(whole.judged.map(({ came }) => came)).toEqual(['as-before', 'over-74']);
  expect(whole.brier).toBeCloseTo(brierOf(90, 3, true), 9);
  expect(calibrationOf(dyke, courseUntil(course, 3), notes)).toMatchObject({ judged: [], brier: null });
});

test('what is reached names its turn; hints come with theirs, the newest first', () => {
  const [review] = checkpointsOf(dyke, course);
  expect(review?.since).toBeGreaterThan(0);
  expect(checkpointsOf(dyke, courseUntil(course, 0)).every(({ since }) => since === null)).toBe(true);
  expect([0, 1, 5].map((turn) => hintsAt(dyke, turn).length)).toEqual([0, 1, 2]);
});

test.each(LESSON_IDS)(
  '%s is looked back at: numbers of every turn, what moved them, what was hidden',
  (id) => {
    const lesson = lessonOf(id);
    const nation = asNationId(lesson.nation);
    const played = tryPolicy(worldOf(lesson), lesson.seed, nation, { ...passive, acts: [] }, lesson.turns);
    const watched = watchedOf(lesson, played);
    for (const { values } of watched) {
      expect(values).toHaveLength(lesson.turns + 1);
      expect(values.every(Number.isFinite)).toBe(true);
    }
    expect(watched.some(({ movements }) => movements.length > 0)).toBe(true);
    for (const { turn, from, to } of turningPoints(watched)) {
      expect(turn).toBeLessThanOrEqual(lesson.turns);
      expect(Math.abs(to - from)).toBeGreaterThanOrEqual(1);
    }
    for (const { seen, was } of revealedOf(lesson, played))
      for (const value of [seen, was]) expect(value >= 0 && value <= 100).toBe(true);
  },
);
