// A scenario ready to play: a built-in one, a file or JSON, under its own theory or another.

import { loadContent, loadTheory, nearest } from '../content';
import type { Content } from '../engine';
import { withTheory, type Sources } from '../replay';
import { namedBy, SCENARIO_IDS, scenarioFile, THEORY_IDS, theoryFiles } from './built-in';
import type { FileWords } from '../language/files';
import type { Locale } from '../language/locales';
import { InvalidFile, worded, type Issue } from './invalid-file';
import { readTextFile } from './node-files';
import { wordsIn } from './words';

/** A world to play in, checked and ready. The same scenario serves any number of games. */
export interface Scenario {
  /** Kebab-case, as in `europe-1949`. */
  readonly id: string;
  /** In English, as in "Europe 1949–1959". */
  readonly title: string;
  /** Its nations, sorted by id. */
  readonly nations: readonly { readonly id: string; readonly name: string }[];
  /** Turns after which a game is over, 1 or more. */
  readonly turns: number;
  /** Turns that make a year. */
  readonly turnsPerYear: number;
  /** Id of the theory whose weights it is played by. */
  readonly theory: string;
  /** What the check of the file doubts without refusing it. */
  readonly warnings: readonly Issue[];
  /** Everything, in the engine's units: shares in millionths, money in million dollars, distances in km. */
  readonly content: Content;
  /** How a replay names it. */
  readonly sources: Sources;
}

/** Ids of the scenarios that come with the package. */
export const scenarios: readonly string[] = SCENARIO_IDS;

/** Ids of the theories that come with the package: sets of weights for the model's formulas. */
export const theories: readonly string[] = THEORY_IDS;

export interface ScenarioOptions {
  /**
   * Weights to play by instead of those that the scenario names: a built-in id, a path (on Node), JSON text, or a parsed file,
   * which may extend a built-in theory.
   */
  readonly theory?: string | object;
  /** In which language issues are told; English where left out. */
  readonly locale?: Locale;
}

/**
 * Loads a scenario: a built-in one by its id, a file by its path (on Node), JSON text, or a parsed file.
 *
 * @param source - one of {@link scenarios}, a path, a text that begins with `{`, or an object of `scenario.schema.json`'s form
 * @returns the scenario, compiled under its theory
 * @throws {@link InvalidFile} where the scenario or the theory is not fit to play, with every fault at its place
 * @throws Error where there is no such file
 *
 * @example
 * ```js
 * const world = await loadScenario('europe-1949', { theory: 'liberal' });
 * ```
 */
export async function loadScenario(
  source: string | object,
  options: ScenarioOptions = {},
): Promise<Scenario> {
  const words = await wordsIn(options.locale);
  const file = await fileOf(words, source, SCENARIO_IDS, scenarioFile);
  const known = await theoryFiles();
  const own =
    options.theory === undefined
      ? undefined
      : await fileOf(words, options.theory, THEORY_IDS, (id) => known[id]);
  const weights = own === undefined ? undefined : checkedTheory(words, own, known);
  const all = weights === undefined ? known : { ...known, [weights.id]: weights };
  return compiled(words, file, all, weights?.id);
}

type Find = (id: string) => unknown;

/** Text as text, so that faults have a line; all else parsed. */
async function fileOf(
  words: FileWords,
  source: string | object,
  ids: readonly string[],
  find: Find,
): Promise<unknown> {
  if (typeof source !== 'string' || source.trimStart().startsWith('{')) return source;
  if (ids.includes(source)) return find(source);
  if (/[./\\]/.test(source)) return readTextFile(source);
  throw new Error(words.noBuiltIn(source, nearest(source, ids)));
}

function checkedTheory(words: FileWords, file: unknown, known: Readonly<Record<string, unknown>>) {
  const { theory, issues } = loadTheory(file, known);
  if (theory === null) throw new InvalidFile(words.unfit.theory, worded(words, issues));
  return theory;
}

function compiled(
  words: FileWords,
  file: unknown,
  theories: Readonly<Record<string, unknown>>,
  chosen?: string,
): Scenario {
  const first = loadContent(file, theories);
  const { content, issues } =
    chosen === undefined || first.file === null
      ? first
      : loadContent(withTheory(first.file, chosen), theories);
  if (content === null) throw new InvalidFile(words.unfit.scenario, worded(words, issues));
  const whole = loadTheory(theories[content.theory.id], theories).theory;
  return scenarioOf(content, namedBy(content, first.file, whole), worded(words, issues));
}

export function scenarioOf(content: Content, sources: Sources, warnings: readonly Issue[]): Scenario {
  const { id, title, turns, turnsPerYear, theory } = content;
  const nations = content.nations.map((nation) => ({ id: nation.id, name: nation.name }));
  return { id, title, nations, turns, turnsPerYear, theory: theory.id, warnings, content, sources };
}
