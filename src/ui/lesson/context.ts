// A lesson that is played: its file and words, what has been written in it, and how that is changed and kept.

import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';
import type { Course, LessonFile, Notes } from '../../lesson';
import type { Ports } from '../ports';

export interface Taught {
  readonly ports: Ports;
  readonly lesson: LessonFile;
  readonly words: LessonWords;
  readonly notes: ReadonlySignal<Notes>;
  /** Whether the browser keeps what is written. */
  readonly kept: ReadonlySignal<boolean>;
  /** The game so far, as far as the lesson goes. */
  readonly course: ReadonlySignal<Course>;
  /** Writes something down, and keeps it at once. */
  write(change: (notes: Notes) => Notes): void;
}

export const LessonContext = createContext<Taught | null>(null);

/** The lesson that is played; only used inside its panels. */
export function useLesson(): Taught {
  const taught = useContext(LessonContext);
  if (taught === null) throw new Error('no lesson is played here');
  return taught;
}
