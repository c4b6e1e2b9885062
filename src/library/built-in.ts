// The built-in scenarios and theories, each file fetched when it is first asked for, in the browser and in Node.
// The content room says whether what is in them is sound.

import { loadContent, loadTheory } from '../content';
import type { Content } from '../engine';
import { resolverOf, sourcesOf, withTheory, type Library, type Replay, type Sources } from '../replay';

type Files = Readonly<Record<string, () => Promise<unknown>>>;

const SCENARIOS: Files = import.meta.glob(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
});
const THEORIES: Files = import.meta.glob('../../scenarios/theories/*.json', { import: 'default' });

const scenarios = new Map<string, unknown>();
const theories = new Map<string, unknown>();

async function fetchInto(store: Map<string, unknown>, files: Files, path: string, id: string): Promise<void> {
  const file = files[path];
  if (!store.has(id) && file !== undefined) store.set(id, await file());
}

async function fetchFiles(scenario: string, theory: string): Promise<void> {
  await fetchInto(scenarios, SCENARIOS, `../../scenarios/${scenario}.json`, scenario);
  await fetchTheory(theory);
}

/** A theory and all that it extends. */
async function fetchTheory(id: string): Promise<void> {
  if (theories.has(id)) return;
  await fetchInto(theories, THEORIES, `../../scenarios/theories/${id}.json`, id);
  const base = (theories.get(id) as { readonly extends?: unknown } | undefined)?.extends;
  if (base !== undefined) await fetchTheory(String(base));
}

/** As a replay carries it: whole, whatever its file extends. */
const wholeTheory = (id: string): unknown =>
  loadTheory(theories.get(id), Object.fromEntries(theories)).theory ?? undefined;

const library: Library = {
  scenario: (id) => scenarios.get(id),
  theory: (id) => (theories.has(id) ? wholeTheory(id) : undefined),
  load: (scenario, weights) => {
    const { content, issues } = loadContent(scenario, weights);
    return content === null ? { problem: issues[0]?.message ?? 'it cannot be read' } : { content };
  },
};

/** A built-in scenario's content under a theory, its own where none is named, and how replays name it. Rejects with one line where it is not fit to play. */
export async function builtIn(
  scenario: string,
  chosen?: string,
): Promise<{ readonly content: Content } & Sources> {
  await fetchInto(scenarios, SCENARIOS, `../../scenarios/${scenario}.json`, scenario);
  const theory = chosen ?? theoryOf(scenarios.get(scenario));
  const file = withTheory(scenarios.get(scenario), theory);
  await fetchTheory(theory);
  const found = library.load(file, Object.fromEntries(theories));
  if ('problem' in found) throw new Error(found.problem);
  return { content: found.content, ...sourcesOf(library, found.content, file, wholeTheory(theory)) };
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
