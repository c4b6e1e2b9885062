// Whether a scenario, under a theory, is fit to play: every complaint at once, and the content when there is no error.
import type { Content } from '../engine';
import { checkCrises } from './checks/crises';
import { checkMeasures } from './checks/measures';
import { checkHeader } from './checks/header';
import { checkHistory } from './checks/history';
import { checkNations } from './checks/nations';
import { checkObjectives } from './checks/objectives';
import { checkPacts } from './checks/pacts';
import { checkPairs } from './checks/pairs';
import { checkScript } from './checks/script';
import { checkTheory } from './checks/theory';
import { checkThreats } from './checks/threats';
import { compile } from './compile';
import { type Drafted, draftOf } from './draft';
import { explainAll } from './explain';
import { resolveTheory, unknownTheory } from './extend';
import { error, hasErrors, type Issue, told, warning } from './issue';
import { located, readText } from './read-text';
import { MAX_NATIONS, type ScenarioFile } from './schema/scenario';
import { type TheoryFile, theoryFileSchema } from './schema/theory';

/** Theories by id, each as JSON text or already parsed. */
export type Theories = Readonly<Record<string, unknown>>;

export interface LoadOptions {
  /** Ids of the maps there are. */
  readonly maps?: readonly string[];
}

export interface Loaded {
  /** What a game is created from; null where there is an error. */
  readonly content: Content | null;
  /** The scenario as written; null where it does not fit the schema. */
  readonly file: ScenarioFile | null;
  /** Errors first, then warnings, each in the order of the file. */
  readonly issues: readonly Issue[];
}

export interface LoadedTheory {
  readonly theory: TheoryFile | null;
  readonly issues: readonly Issue[];
}

/** Ids of the maps that ship with the game; asset files of the same name hold them. */
export const MAPS: readonly string[] = [
  'broken-bridges',
  'dyke-league',
  'europe-1914',
  'europe-1938',
  'europe-1949',
  'five-rivers',
  'greek-leagues-431',
  'medieval-1295',
  'two-forts',
  'two-promises',
  'westphalia-1648',
  'world-2025',
];

const LONGEST: Readonly<Record<string, number>> = {
  nations: MAX_NATIONS,
  pairs: (MAX_NATIONS * (MAX_NATIONS - 1)) / 2,
  pacts: 2_000,
  crises: MAX_NATIONS / 2,
  measures: 2_000,
  script: 1_000,
  threats: 50,
  objectives: 1_000,
  history: 200,
  sources: 1_000,
  concepts: 100,
  recommended: MAX_NATIONS,
};

/** Refuses lists that no scenario needs before anything looks at their entries. */
function tooLong(raw: Readonly<Record<string, unknown>>): Issue[] {
  return Object.entries(LONGEST).flatMap(([key, longest]) => {
    const list = raw[key];
    if (!Array.isArray(list) || list.length <= longest) return [];
    return [error(key, 'too-many-entries', { count: list.length, most: longest })];
  });
}

/**
 * Checks a theory file: JSON text, or a value that was parsed already. What it extends is looked up among `theories`; the
 * theory that comes back is whole and extends nothing.
 */
export function loadTheory(input: unknown, theories: Theories = {}): LoadedTheory {
  const { raw, issues } = readText(input);
  if (raw === null) return { theory: null, issues };
  const whole = resolveTheory(raw, theories);
  const place = (found: readonly Issue[]): readonly Issue[] => {
    const all = told([...issues, ...whole.issues, ...found]);
    return typeof input === 'string' ? located(input, all) : all;
  };
  if (whole.raw === null) return { theory: null, issues: place([]) };
  const read = theoryFileSchema.safeParse(whole.raw);
  const all = place(
    read.success ? checkTheory(read.data) : explainAll(theoryFileSchema, read.error.issues, whole.raw),
  );
  return { theory: read.success && !hasErrors(all) ? read.data : null, issues: all };
}

/** The theory that a scenario names, its issues under `theory`. */
function theoryFor(drafted: Drafted, theories: Theories): LoadedTheory {
  const id = drafted.draft.header.theory;
  if (id === undefined) return { theory: null, issues: [] };
  if (!Object.hasOwn(theories, id))
    return { theory: null, issues: [unknownTheory('theory', id, Object.keys(theories))] };
  const { theory, issues } = loadTheory(theories[id], theories);
  const prefixed = issues.map(({ line: _line, column: _column, ...issue }) => {
    const path = issue.path === '' ? `theory(${id})` : `theory(${id}).${issue.path}`;
    return { ...issue, path };
  });
  return { theory, issues: prefixed };
}

function heavyBurdens(drafted: Drafted, theory: TheoryFile | null): Issue[] {
  if (theory === null) return [];
  const most = theory.economy.burdenMax;
  return drafted.draft.nations.flatMap(({ index, value }) =>
    (value.burden ?? 0) <= most ? [] : [warning(`nations[${index}].burden`, 'burden-above-theory', { most })],
  );
}

function check(drafted: Drafted, theory: LoadedTheory, options: LoadOptions): Issue[] {
  const { draft } = drafted;
  const types = theory.theory?.pactTypes ?? null;
  return [
    ...drafted.issues,
    ...theory.issues,
    ...checkHeader(draft, options.maps ?? MAPS),
    ...checkNations(draft),
    ...checkPairs(draft),
    ...checkPacts(draft, types),
    ...checkCrises(draft, types),
    ...checkMeasures(draft),
    ...checkThreats(draft),
    ...checkScript(draft),
    ...checkObjectives(draft),
    ...checkHistory(draft),
    ...heavyBurdens(drafted, theory.theory),
  ];
}

/** Checks a scenario (JSON text, or a value that was parsed already) under the theory it names, and compiles it. Never throws. */
export function loadContent(input: unknown, theories: Theories, options: LoadOptions = {}): Loaded {
  const { raw, issues } = readText(input);
  if (raw === null) return { content: null, file: null, issues };
  const long = tooLong(raw);
  if (long.length > 0) return { content: null, file: null, issues: [...issues, ...long] };
  const drafted = draftOf(raw);
  const theory = theoryFor(drafted, theories);
  const all = told([...issues, ...check(drafted, theory, options)]);
  const placed = typeof input === 'string' ? located(input, all) : all;
  const sound = drafted.file !== null && theory.theory !== null && !hasErrors(all);
  const content = sound ? compile(drafted.file as ScenarioFile, theory.theory as TheoryFile) : null;
  return { content, file: drafted.file, issues: placed };
}
