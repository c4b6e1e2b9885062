// How a lesson is put over an open game: its panel heads the docket, its questions hold the turn up, its debrief stands in the place of the
// verdict. Fetched for a lesson alone.

import { computed, effect, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { LessonWords } from '../../language/lesson';
import { duePrediction, type Course, type LessonFile, type Notes } from '../../lesson';
import { isOver } from '../game/game';
import type { OpenGame } from '../game/room';
import { focusOn } from '../kit/focus';
import type { Ports } from '../ports';
import { LessonContext, type Taught } from './context';
import { courseOf } from './course';
import { Debrief } from './debrief';
import { LessonPanel } from './panel';
import '../style/lesson.css';

interface Lesson {
  readonly lesson: LessonFile;
  readonly notes: Notes;
  readonly words: LessonWords;
}

export function teach(ports: Ports, opened: OpenGame, { lesson, notes: before, words }: Lesson): OpenGame {
  const { game } = opened;
  const notes = signal(before);
  const kept = signal(true);
  const keep = (): void => {
    kept.value = ports.notes.keep(game.id, notes.value);
  };
  const course = computed((): Course => courseOf(game.session, game.state.value.turn, lesson.turns));
  const taught: Taught = {
    ports,
    lesson,
    words,
    notes,
    kept,
    course,
    write: (change) => {
      notes.value = change(notes.value);
      keep();
    },
  };
  game.lesson = {
    turns: lesson.turns,
    asks: () => duePrediction(lesson, notes.value, game.state.value.turn) !== null,
    show: () => {
      game.dialog.value = null;
      game.report.value = false;
      game.sheet.value = 'docket';
      focusOn('lesson-asks');
    },
    Panel: within(taught, LessonPanel),
    End: within(taught, Debrief),
  };
  game.ended.value = before.finished || isOver(game);
  // Another tab played the game on: what is written here goes on under this line's own id.
  const unfollow = effect(() => {
    if (game.notice.value === 'parted') keep();
  });
  const stop = (): void => {
    unfollow();
    opened.stop();
  };
  return { ...opened, stop };
}

function within<Props extends object>(taught: Taught, Inner: ComponentType<Props>): ComponentType<Props> {
  return (props: Props) => (
    <LessonContext.Provider value={taught}>
      <Inner {...props} />
    </LessonContext.Provider>
  );
}
