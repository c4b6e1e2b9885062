// What a page beside the game is given.

import type { LessonWords } from '../language/lesson';
import type { Ports } from './ports';

export interface SideProps {
  readonly ports: Ports;
  readonly words: LessonWords;
  /** Which of its views the address asks for, as it stands there. */
  readonly view: string | null;
}
