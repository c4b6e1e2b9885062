// How a replay names the scenario and theory it was played with, and how they are found again.

import { canonicalJson, hashText } from '../engine';
import type { Content } from '../engine';
import type { NoContent } from '../language/files';
import type { Issue } from '../language/issue';
import type { Replay, Source } from './format';
import { fileHash } from './seal';

/** The built-in files, parsed, by id; and the content room's check. */
export interface Library {
  scenario(id: string): unknown;
  theory(id: string): unknown;
  /** Checks a scenario under the theory it names; says what is wrong first. */
  load(
    scenario: unknown,
    theories: Readonly<Record<string, unknown>>,
  ): { readonly content: Content } | { readonly problem: Issue };
}

/** Finds the content a replay was played with, or says why it cannot. */
export type ContentResolver = (
  replay: Named,
) => { readonly content: Content } | { readonly problem: NoContent };

export type Sources = Pick<Replay, 'scenario' | 'theory'>;
type Named = Sources & Partial<Pick<Replay, 'covers'>>;

/** How a replay names content that was loaded from these files: with each file that is not, to the last letter, the built-in one. */
export function sourcesOf(
  library: Library,
  content: Content,
  scenarioFile: unknown,
  theoryFile: unknown,
): Sources {
  const theoryId = content.theory.id;
  const builtIn = library.scenario(content.id);
  return {
    scenario: sourceOf(content.id, withTheory(scenarioFile, theoryId), withTheory(builtIn, theoryId)),
    theory: sourceOf(theoryId, theoryFile, library.theory(theoryId)),
  };
}

function sourceOf(id: string, file: unknown, builtIn: unknown): Source {
  const hash = fileHash(file);
  return builtIn !== undefined && fileHash(builtIn) === hash ? { id, hash } : { id, hash, file };
}

/** Finds a replay's content: in the replay itself, else among the built-in files. */
export const resolverOf =
  (library: Library): ContentResolver =>
  (replay) =>
    resolve(library, replay);

function resolve(library: Library, { scenario, theory, covers }: Named): ReturnType<ContentResolver> {
  const file = withTheory(scenario.file ?? library.scenario(scenario.id), theory.id);
  const weights = theory.file ?? library.theory(theory.id);
  if (file === undefined) return { problem: { code: 'scenario-missing', id: scenario.id } };
  if (weights === undefined) return { problem: { code: 'theory-missing', id: theory.id } };
  if (covers !== 'states' && fileHash(file) !== scenario.hash)
    return { problem: { code: 'scenario-differs' } };
  if (covers !== 'states' && fileHash(weights) !== theory.hash)
    return { problem: { code: 'theory-differs' } };
  const loaded = library.load(file, { [theory.id]: weights });
  return 'problem' in loaded ? { problem: { code: 'unsound', issue: loaded.problem } } : loaded;
}

/** The scenario, played under the theory of this id. */
export const withTheory = (scenario: unknown, id: string): unknown =>
  typeof scenario === 'object' && scenario !== null && !Array.isArray(scenario)
    ? { ...scenario, theory: id }
    : scenario;

/** Hash of a theory's weights as files before form 3 name it; its title does not count. */
export function theoryHash(content: Content): string {
  const { title: _title, ...weights } = content.theory;
  return hashText(canonicalJson(weights));
}
