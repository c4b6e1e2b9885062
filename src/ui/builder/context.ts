// The draft that is being made: what is in it, what is wrong with it, its world, and how it is changed.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';
import type { LessonFile } from '../../lesson';
import type { Ports } from '../ports';
import type { Fault, World } from './port';

export interface Making {
  readonly ports: Ports;
  readonly words: LessonWords;
  readonly lesson: LessonFile;
  readonly world: World;
  readonly faults: readonly Fault[];
  /** Puts a value in its place; `undefined` takes it away. */
  set(path: string, value: unknown): void;
  change(to: (lesson: LessonFile) => LessonFile): void;
}

export const MakingContext = createContext<Making | null>(null);

/** Only used inside the builder's form. */
export function useMaking(): Making {
  const making = useContext(MakingContext);
  if (making === null) throw new Error('no lesson is made here');
  return making;
}

/** The same with the words of the form's fields at hand. */
export function useForm() {
  const making = useMaking();
  const { fields, fresh } = making.words.builder;
  return { ...making, f: fields, fresh };
}
