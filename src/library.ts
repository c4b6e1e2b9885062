// Decides how the built-in scenarios and theories reach the page: each file fetched when it is first asked for.
// Refuses to know what is in them; the content room checks them.

import { loadContent } from './content';
import type { Content } from './engine';
import { resolverOf, sourcesOf, type Library, type Replay, type Sources } from './replay';

type Files = Readonly<Record<string, () => Promise<unknown>>>;

const SCENARIOS: Files = import.meta.glob(['../scenarios/*.json', '!../scenarios/*.schema.json'], {
  import: 'default',
});
const THEORIES: Files = import.meta.glob('../scenarios/theories/*.json', { import: 'default' });

const scenarios = new Map<string, unknown>();
const theories = new Map<string, unknown>();

async function fetchInto(store: Map<string, unknown>, files: Files, path: string, id: string): Promise<void> {
  const file = files[path];
  if (!store.has(id) && file !== undefined) store.set(id, await file());
}

async function fetchFiles(scenario: string, theory: string): Promise<void> {
  await fetchInto(scenarios, SCENARIOS, `../scenarios/${scenario}.json`, scenario);
  await fetchInto(theories, THEORIES, `../scenarios/theories/${theory}.json`, theory);
}

const library: Library = {
  scenario: (id) => scenarios.get(id),
  theory: (id) => theories.get(id),
  load: (scenario, weights) => {
    const { content, issues } = loadContent(scenario, weights);
    return content === null ? { problem: issues[0]?.message ?? 'it cannot be read' } : { content };
  },
};

/** A built-in scenario's content, and how replays name it. Rejects with one line where it is not fit to play. */
export async function builtIn(scenario: string): Promise<{ readonly content: Content } & Sources> {
  await fetchFiles(scenario, '');
  const file = scenarios.get(scenario);
  const theory = theoryOf(file);
  await fetchFiles(scenario, theory);
  const found = library.load(file, Object.fromEntries(theories));
  if ('problem' in found) throw new Error(found.problem);
  return { content: found.content, ...sourcesOf(library, found.content, file, theories.get(theory)) };
}

const theoryOf = (file: unknown): string =>
  String((file as { readonly theory?: unknown } | undefined)?.theory ?? '');

/** The content that a replay was played with, from itself or from the built-in files. */
export async function contentOf(
  replay: Replay,
): Promise<{ readonly content: Content } | { readonly problem: string }> {
  await fetchFiles(replay.scenario.id, replay.theory.id);
  return resolverOf(library)(replay);
}
