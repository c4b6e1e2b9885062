// What a scenario shows of itself on its card, read cheaply and without the checks.
import type { CalendarMonth } from '../engine';
import type { LessonFile } from './schema/lesson';
import type { ScenarioFile } from './schema/scenario';
import type { TheoryFile } from './schema/theory';

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: ScenarioFile['kind'];
  /** Whether it is a small world for a lesson, listed with the lessons. */
  readonly lesson: boolean;
  readonly minutes: number;
  readonly concepts: readonly string[];
  readonly start: CalendarMonth;
  readonly turns: number;
  readonly turnsPerYear: ScenarioFile['turnsPerYear'];
  readonly nations: number;
  readonly map: string | null;
  /** Id of the theory that it is played under unless another is chosen. */
  readonly theory: string;
  readonly recommended: readonly { readonly nation: string; readonly name: string; readonly why: string }[];
}

/** The card of a checked file. */
export function cardOf(file: ScenarioFile): Card {
  const { id, title, summary, kind, minutes, concepts, start, turns, turnsPerYear, map } = file;
  const names = new Map(file.nations.map((nation) => [nation.id, nation.name]));
  const recommended = file.recommended.map(({ nation, why }) => ({
    nation,
    name: names.get(nation) ?? nation,
    why,
  }));
  return {
    id,
    title,
    summary,
    kind,
    lesson: file.lesson ?? false,
    minutes,
    concepts,
    start,
    turns,
    turnsPerYear,
    nations: file.nations.length,
    map,
    theory: file.theory,
    recommended,
  };
}

const ERA = { fictional: 0, generated: 1, historical: 2 } as const;

/** The order of the gallery: invented worlds first, the short one as an introduction, then history by its years. */
export const asShown = (a: Card, b: Card): number =>
  ERA[a.kind] - ERA[b.kind] ||
  (a.kind === 'historical' ? a.start.year - b.start.year : a.minutes - b.minutes);

/** What the setup shows of a theory: its name, and the first sentence of its summary. */
export interface TheoryCard {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
}

export const theoryCardOf = ({
  id,
  title,
  summary,
}: Pick<TheoryFile, 'id' | 'title' | 'summary'>): TheoryCard => ({
  id,
  title,
  sentence: `${summary.split('. ')[0]?.replace(/\.$/, '')}.`,
});

/** What the first screen shows of a recorded game: which scenario, how long, and the chapters of its story. */
export interface RecordedCard {
  readonly scenario: string;
  readonly turns: number;
  readonly chapters: readonly string[];
}

export interface RecordedFile {
  readonly scenario: { readonly id: string };
  readonly turns: readonly unknown[];
  readonly annotations: readonly { readonly chapter?: string }[];
}

/** Without the first and the last: those say how every story begins and ends. */
export const recordedCardOf = ({ scenario, turns, annotations }: RecordedFile): RecordedCard => ({
  scenario: scenario.id,
  turns: turns.length,
  chapters: [...new Set(annotations.slice(1, -1).flatMap(({ chapter }) => chapter ?? []))].slice(0, 3),
});

/** What the first screen shows of a lesson. */
export interface LessonCard {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly concepts: readonly string[];
  /** Of the whole lesson. */
  readonly minutes: number;
  /** Id and title of its scenario. */
  readonly scenario: string;
  readonly world: string;
  /** Name of the nation that is played. */
  readonly nation: string;
}

export function lessonCardOf(lesson: LessonFile, { title: world, nations }: ScenarioFile): LessonCard {
  const { id, title, question, concepts, scenario, nation } = lesson;
  const { hook, play, debrief, exit } = lesson.minutes;
  const name = nations.find((one) => one.id === nation)?.name ?? nation;
  return {
    id,
    title,
    question,
    concepts,
    minutes: hook + play + debrief + exit,
    scenario,
    world,
    nation: name,
  };
}
