// Where the command line finds content: built-in files beside the package, a named file, or stdin.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  loadContent,
  loadTheory,
  shuffleRelations,
  suggestion,
  type Issue,
  type ScenarioFile,
  type TheoryFile,
} from '../content';
import type { Content } from '../engine';
import { resolverOf, sourcesOf, withTheory, type Library, type Sources } from '../replay';
import type { PlacedTexts } from '../language/content-words';
import { issueSentence } from '../language/files';
import { type Line, unreadable } from './outcome';
import { nameOf, readInput } from './terminal';

/** Content with the names that a replay gives it. */
export interface LoadedScenario extends Sources {
  readonly content: Content;
  readonly file: ScenarioFile;
  /** The same world with its relations dealt out anew; null where no scenario may be so. */
  readonly dealt: (seed: string) => Content | null;
}

// Two levels up from here both in the sources and in the build.
const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));
const THEORIES = `${SCENARIOS}/theories`;

const idsIn = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

const readBuiltIn = (directory: string, id: string): unknown =>
  idsIn(directory).includes(id) ? JSON.parse(readFileSync(`${directory}/${id}.json`, 'utf8')) : undefined;

const library: Library = {
  scenario: (id) => readBuiltIn(SCENARIOS, id),
  theory: (id) => (idsIn(THEORIES).includes(id) ? wholeTheory(builtInTheories(), id) : undefined),
  load: (scenario, theories) => {
    const { content, issues } = loadContent(scenario, theories);
    return content === null ? { problem: issues[0]! } : { content };
  },
};

export const contentOf = resolverOf(library);

export const hasBuiltIn = (scenario: string, theory: string): boolean =>
  idsIn(SCENARIOS).includes(scenario) && idsIn(THEORIES).includes(theory);

/** Every built-in scenario by id, parsed. */
export const builtInScenarios = (): Record<string, unknown> =>
  Object.fromEntries(idsIn(SCENARIOS).map((id) => [id, readBuiltIn(SCENARIOS, id)]));

/** Every built-in theory by id, as text. */
export function builtInTheories(): Record<string, string> {
  return Object.fromEntries(
    idsIn(THEORIES).map((id) => [id, readFileSync(`${THEORIES}/${id}.json`, 'utf8')]),
  );
}

/** A theory as a replay carries it: whole, whatever its file extends; undefined where it is not sound. */
const wholeTheory = (theories: Record<string, string>, id: string): TheoryFile | undefined =>
  loadTheory(theories[id], theories).theory ?? undefined;

/** Every theory that a scenario may be played by, whole: the built-in ones, and its own. */
export function wholeTheories({ content, theory }: LoadedScenario): Record<string, TheoryFile> {
  const known = builtInTheories();
  const whole = Object.keys(known).map((id) => [id, wholeTheory(known, id)!] as const);
  return {
    ...Object.fromEntries(whole),
    ...(theory.file ? { [content.theory.id]: theory.file as TheoryFile } : {}),
  };
}

/**
 * Loads a scenario by built-in id, path or '-', under its own theory or another: a built-in one by its id, or a file.
 * Stops with code 3 and every error.
 */
export const loadScenario = async (reference: string, theory?: string): Promise<LoadedScenario> =>
  loadText(await scenarioText(reference), theory, reference);

/** The same of a scenario's text; `reference` is what it is called in errors. */
export async function loadText(text: string, theory?: string, reference = '-'): Promise<LoadedScenario> {
  const known = builtInTheories();
  if (theory === undefined || Object.hasOwn(known, theory)) return loaded(reference, text, known, theory);
  const own = await theoryText(theory, known);
  const found = loadTheory(own, known);
  if (found.theory === null) throw unreadable(...issueLines(theory, found.issues));
  return loaded(reference, text, { ...known, [found.theory.id]: own }, found.theory.id);
}

async function theoryText(reference: string, known: Record<string, string>): Promise<string> {
  if (reference === '-' || /[./\\]/.test(reference) || existsSync(reference)) return readInput(reference);
  const like = suggestion(reference, Object.keys(known));
  throw unreadable(({ cli }) => cli.refusals.noTheory(reference, like));
}

function loaded(
  reference: string,
  text: string,
  theories: Record<string, string>,
  theory?: string,
): LoadedScenario {
  const first = loadContent(text, theories);
  const { content, file, issues } =
    theory === undefined || first.file === null
      ? first
      : loadContent(withTheory(first.file, theory), theories);
  if (content === null || file === null)
    throw unreadable(
      ...issueLines(
        reference,
        issues.filter(({ severity }) => severity === 'error'),
      ),
    );
  const written = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  const dealt = (seed: string) => loadContent(shuffleRelations(file, seed), theories).content;
  return {
    content,
    file,
    dealt,
    ...sourcesOf(library, content, written, wholeTheory(theories, content.theory.id)),
  };
}

/** What the scenario of a replay says of itself; '' where it says nothing. */
export function summaryOf({ scenario }: Sources): string {
  const file = scenario.file ?? library.scenario(scenario.id);
  const summary = (file as { readonly summary?: unknown } | undefined)?.summary;
  return typeof summary === 'string' ? summary : '';
}

/** What a language has of a built-in scenario's texts. */
export function wordsOfScenario(tag: string, id: string): PlacedTexts {
  const file = `${SCENARIOS}/${tag}/${id}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

async function scenarioText(reference: string): Promise<string> {
  if (reference === '-') return readInput('-');
  const ids = idsIn(SCENARIOS);
  if (ids.includes(reference)) return readInput(`${SCENARIOS}/${reference}.json`);
  if (/[./\\]/.test(reference) || existsSync(reference)) return readInput(reference);
  throw unreadable(({ cli }) => cli.refusals.noScenario(reference, suggestion(reference, ids)));
}

/** `file:line:column: path: what is wrong. What would mend it.`, one a line. */
export function issueLines(file: string, issues: readonly Issue[]): Line[] {
  return issues.map((issue) => ({ files }) => {
    const place = issue.line === undefined ? '' : `:${issue.line}:${issue.column}`;
    return `${nameOf(file)}${place}: ${issue.severity === 'warning' ? 'warning: ' : ''}${issueSentence(files, issue)}`;
  });
}
