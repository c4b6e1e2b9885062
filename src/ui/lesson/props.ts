// What the pages of a lesson are given.

import type { LessonWords } from '../../language/lesson';
import type { LessonFile } from '../../lesson';
import type { LessonCard, LessonPage, Ports } from '../ports';
import type { StartProps } from '../start/props';

export interface LessonPagesProps extends Pick<StartProps, 'onGame'> {
  readonly ports: Ports;
  readonly lesson: LessonFile;
  readonly words: LessonWords;
  readonly card: LessonCard;
  /** What the notes of a game call it. */
  readonly noted: string;
  readonly page: LessonPage;
}

/** What the lesson has fixed. */
export function fixedWords({ card, lesson, ports, words }: LessonPagesProps): string {
  const own = ports.cards.find(({ id }) => id === lesson.scenario)?.theory;
  const id = lesson.theory ?? own;
  const theory = ports.theories.find((one) => one.id === id)?.title ?? id ?? '';
  const { fixed, free } = words.brief;
  return lesson.seedLocked
    ? fixed(card.world, card.nation, lesson.seed, theory, lesson.turns)
    : free(card.world, card.nation, theory, lesson.turns);
}
