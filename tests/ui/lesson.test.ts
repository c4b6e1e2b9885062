// A lesson over an open game: its questions hold turns up, it ends after its own turns, and what is written in it is kept.
import { expect, test } from 'vitest';
import { asNationId } from '../../src/engine';
import { english } from '../../src/language/english';
import { englishLesson } from '../../src/language/en/lesson';
import { emptyNotes, notesFrom, withAnswer, type LessonFile, type Notes } from '../../src/lesson';
import { isOver, turnsOf } from '../../src/ui/game/game';
import type { OpenGame } from '../../src/ui/game/room';
import { createGame } from '../../src/ui/game/store';
import { teach } from '../../src/ui/lesson/room';
import type { Ports } from '../../src/ui/ports';
import { lessonOf, worldOf } from '../lesson/built-in';
import { sessionOf } from '../replay/world';

/** An opened lesson, with what the browser keeps of it. */
function opened(lesson: LessonFile, notes: Notes = emptyNotes(lesson.id)) {
  const session = sessionOf(worldOf(lesson), lesson.seed, { [lesson.nation]: 'person' });
  const game = createGame(english, session, 'test');
  const kept = new Map<string, string>();
  const ports = {
    notes: {
      keep: (id: string, held: Notes) => kept.set(id, JSON.stringify(held)) === kept,
    },
  } as unknown as Ports;
  const open = { kind: 'game', game, stop: game.dispose } as unknown as OpenGame;
  teach(ports, open, { lesson, notes, words: englishLesson });
  return { game, kept };
}

const answered = (notes: Notes, prediction: string): Notes =>
  withAnswer(notes, { prediction, choice: null, sure: null, reason: '', turn: 0 });

test('turns go on by themselves until a prediction is due, and no further', async () => {
  const lesson = lessonOf('trust-repair');
  const { game } = opened(lesson);
  expect(game.lesson?.asks()).toBe(false);
  await game.goOn();
  while (game.told.value?.halt !== 'lesson') await game.goOn();
  expect(game.state.value.turn).toBe(1);
  expect(game.lesson?.asks()).toBe(true);
});

test('an adviser who governs stops where the lesson asks', async () => {
  const lesson = lessonOf('free-riding');
  const { game } = opened(lesson, answered(emptyNotes(lesson.id), 'step-in'));
  await game.letGovern('balancer', 8);
  expect([game.state.value.turn, game.told.value?.halt]).toEqual([4, 'lesson']);
});

test('a lesson ends after its own turns, in a world that goes on', async () => {
  const lesson = lessonOf('collective-security');
  const notes = lesson.predictions.reduce((all, { id }) => answered(all, id), emptyNotes(lesson.id));
  const { game } = opened(lesson, notes);
  expect(turnsOf(game)).toBe(6);
  expect(game.session.content.turns).toBeGreaterThan(6);
  for (let turn = 0; turn < 6; turn++) {
    expect(isOver(game)).toBe(false);
    await game.endTurn(true);
  }
  expect([isOver(game), game.report.value, game.ended.value]).toEqual([true, true, false]);
  await game.endTurn(true);
  expect([game.state.value.turn, game.state.value.over, game.ended.value]).toEqual([6, false, true]);
});

test('a finished lesson opens on its debrief; one whose line has parted is kept under the new id', () => {
  const lesson = lessonOf('free-riding');
  expect(opened(lesson, { ...emptyNotes(lesson.id), finished: true }).game.ended.value).toBe(true);
  const { game, kept } = opened(lesson, answered(emptyNotes(lesson.id), 'step-in'));
  game.id = 'own';
  game.notice.value = 'parted';
  expect(notesFrom(kept.get('own') ?? '')?.answers).toHaveLength(1);
  expect(asNationId(lesson.nation)).toBe(game.person.value);
});
