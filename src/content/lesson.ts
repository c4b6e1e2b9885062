// Whether a lesson file is fit to be taught: every complaint at once, held against the scenario that it names.
import { checkLesson } from './checks/lesson';
import { unknownTheory } from './extend';
import { explainAll } from './explain';
import { error, hasErrors, type Issue, told } from './issue';
import { candidatesFor } from './nearest';
import { located, readText } from './read-text';
import { type LessonFile, lessonFileSchema } from './schema/lesson';
import type { ScenarioFile } from './schema/scenario';

export interface LoadedLesson {
  /** Null where there is an error. */
  readonly lesson: LessonFile | null;
  readonly issues: readonly Issue[];
}

/** What a lesson is held against: the scenarios by id, as their files have them, and the ids of the theories. */
export interface LessonShelf {
  readonly scenarios: Readonly<Record<string, unknown>>;
  readonly theories: readonly string[];
}

const places = (lesson: LessonFile, { scenarios, theories }: LessonShelf): Issue[] => {
  const { scenario, theory } = lesson;
  const file = Object.hasOwn(scenarios, scenario) ? scenarios[scenario] : undefined;
  return [
    ...(file !== undefined
      ? checkLesson(lesson, file as ScenarioFile)
      : [
          error('scenario', 'unknown', {
            what: 'scenario',
            name: scenario,
            candidates: candidatesFor(scenario, Object.keys(scenarios)),
          }),
        ]),
    ...(theory === undefined || theories.includes(theory) ? [] : [unknownTheory('theory', theory, theories)]),
  ];
};

/** Checks a lesson: JSON text, or a value that was parsed already. Never throws. */
export function loadLesson(input: unknown, shelf: LessonShelf): LoadedLesson {
  const { raw, issues } = readText(input);
  if (raw === null) return { lesson: null, issues };
  const read = lessonFileSchema.safeParse(raw);
  const found = read.success
    ? places(read.data, shelf)
    : explainAll(lessonFileSchema, read.error.issues, raw);
  const all = told([...issues, ...found]);
  return {
    lesson: read.success && !hasErrors(all) ? read.data : null,
    issues: typeof input === 'string' ? located(input, all) : all,
  };
}
