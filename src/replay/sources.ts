// Decides how a replay names the scenario and theory it was played with, and how they are found again.
// Refuses to know where built-in files lie and how content is checked; a library does both.

import { canonicalJson, hashText } from '../engine';
import type { Content } from '../engine';
import type { Replay, Source } from './format';

/** The built-in files, parsed, by id; and the content room's check. */
export interface Library {
  scenario(id: string): unknown;
  theory(id: string): unknown;
  /** Checks a scenario under the theory it names; says in one line what is wrong. */
  load(
    scenario: unknown,
    theories: Readonly<Record<string, unknown>>,
  ): { readonly content: Content } | { readonly problem: string };
}

/** Finds the content a replay was played with, or says in one line why it cannot. */
export type ContentResolver = (
  replay: Sources,
) => { readonly content: Content } | { readonly problem: string };

export type Sources = Pick<Replay, 'scenario' | 'theory'>;

/** How a replay names content that was loaded from these files: with the files where they are not the built-in ones. */
export function sourcesOf(
  library: Library,
  content: Content,
  scenarioFile: unknown,
  theoryFile: unknown,
): Sources {
  const scenario: Source = { id: content.id, hash: content.hash };
  const theory: Source = { id: content.theory.id, hash: theoryHash(content) };
  const builtIn = resolve(library, { scenario, theory });
  if ('content' in builtIn && builtIn.content.hash === content.hash) return { scenario, theory };
  return { scenario: { ...scenario, file: scenarioFile }, theory: { ...theory, file: theoryFile } };
}

/** Finds a replay's content: in the replay itself, else among the built-in files. */
export const resolverOf =
  (library: Library): ContentResolver =>
  (replay) =>
    resolve(library, replay);

function resolve(library: Library, { scenario, theory }: Sources): ReturnType<ContentResolver> {
  const file = scenario.file ?? library.scenario(scenario.id);
  const weights = theory.file ?? library.theory(theory.id);
  if (file === undefined)
    return { problem: `there is no built-in scenario "${scenario.id}" and the replay does not carry it` };
  if (weights === undefined)
    return { problem: `there is no built-in theory "${theory.id}" and the replay does not carry it` };
  return library.load(withTheory(file, theory.id), { [theory.id]: weights });
}

/** The scenario, played under the theory of this id. */
export const withTheory = (scenario: unknown, id: string): unknown =>
  typeof scenario === 'object' && scenario !== null && !Array.isArray(scenario)
    ? { ...scenario, theory: id }
    : scenario;

/** Hash of a theory's weights; its title does not count. */
export function theoryHash(content: Content): string {
  const { title: _title, ...weights } = content.theory;
  return hashText(canonicalJson(weights));
}
