// What the lesson builder asks of the rest of the page, fetched with it.

import type { LessonFile, LessonMeasure } from '../../lesson';

/** What a number is of. */
export type Need = 'nation' | 'other' | 'pact' | 'score';

/** What a lesson may name of its world. */
export interface World {
  readonly id: string;
  readonly turns: number;
  readonly nations: readonly Named[];
  readonly pacts: readonly Named[];
  /** Its numbers, and what each has to be told with. */
  readonly measures: Readonly<Record<LessonMeasure, readonly Need[]>>;
  /** The one that is recommended first. */
  readonly first: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is wrong with a draft, by the place where it is. */
export interface Fault {
  /** As `predictions[0].judged`. */
  readonly path: string;
  readonly says: string;
}

export interface DraftLine {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly saved: number;
}

export interface BuilderPort {
  world(scenario: string): Promise<World>;
  faults(lesson: LessonFile): Promise<readonly Fault[]>;
  drafts(): readonly DraftLine[];
  /** Null where there is none of this id. */
  draft(id: string): LessonFile | null;
  /** Keeps a draft as a whole or not at all; `parted`: another tab wrote there since, and this one is kept under the id that is given back. */
  keep(id: string, lesson: LessonFile): { readonly id: string; readonly how: 'kept' | 'parted' | 'failed' };
  forget(id: string): void;
  /** A lesson from a file, or why it is none. */
  open(bytes: Uint8Array): Promise<{ readonly lesson: LessonFile } | { readonly says: string }>;
  /** A link that holds the lesson, or how long it would be and may be. */
  link(
    lesson: LessonFile,
  ): Promise<{ readonly link: string } | { readonly length: number; readonly most: number }>;
  /** Offers the lesson as a file; returns its name. */
  saveFile(lesson: LessonFile): string;
  /** Offers the page with this lesson as a package for learning platforms; returns its name. */
  savePackage(lesson: LessonFile, onFile: (done: number, all: number) => void): Promise<string>;
}
