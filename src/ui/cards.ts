// What the first screen shows of scenarios, recorded games, lessons and theories before they are loaded.

import type { CalendarMonth, Content } from '../engine';

/** What the gallery shows of a scenario before it is loaded. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly kind: 'fictional' | 'historical' | 'generated';
  /** Whether it is a small world for a lesson, listed with the lessons. */
  readonly lesson: boolean;
  readonly summary: string;
  readonly start: CalendarMonth;
  readonly turns: number;
  readonly turnsPerYear: Content['turnsPerYear'];
  readonly nations: number;
  readonly minutes: number;
  /** Ids of the glossary. */
  readonly concepts: readonly string[];
  /** Id of its own theory. */
  readonly theory: string;
  /** The best first. */
  readonly recommended: readonly { readonly nation: string; readonly name: string; readonly why: string }[];
}

/** What the first screen shows of a recorded game. */
export interface RecordedCard {
  readonly scenario: string;
  readonly turns: number;
  /** Of its story, the first few. */
  readonly chapters: readonly string[];
}

/** What the first screen shows of a lesson. */
export interface LessonCard {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Ids of the glossary. */
  readonly concepts: readonly string[];
  readonly minutes: number;
  /** Id and title of its scenario. */
  readonly scenario: string;
  readonly world: string;
  /** Name of the nation that is played. */
  readonly nation: string;
}

/** What there is to see of a lesson beside the game: the student's brief, the teacher's page, a sheet to print, and both at once. */
export const LESSON_PAGES = ['brief', 'teacher', 'sheet', 'pack'] as const;
export type LessonPage = (typeof LESSON_PAGES)[number];

/** Pages beside the game, each at an address of its own. */
export const SIDE_PAGES = ['board', 'test', 'roles', 'build', 'glossary', 'sweep'] as const;
export type SidePage = (typeof SIDE_PAGES)[number];

/** What the setup shows of a theory. */
export interface TheoryCard {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
}
