// The built-in scenarios and theories, each file fetched when it is first asked for, in the browser and in Node.
// The content room says whether what is in them is sound.

import { loadContent, loadTheory } from '../content';
import type { Content } from '../engine';
import {
  resolverOf,
  sourcesOf,
  withTheory,
  type ContentResolver,
  type Library,
  type Replay,
  type Sources,
} from '../replay';

type Files = Readonly<Record<string, () => Promise<unknown>>>;

const SCENARIOS: Files = import.meta.glob(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
});
const THEORIES: Files = import.meta.glob('../../scenarios/theories/*.json', { import: 'default' });

const idsOf = (files: Files): readonly string[] =>
  Object.keys(files)
    .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
    .sort();

export const SCENARIO_IDS = idsOf(SCENARIOS);
export const THEORY_IDS = idsOf(THEORIES);

const scenarios = new Map<string, unknown>();
const theories = new Map<string, unknown>();

async function fetchInto(store: Map<string, unknown>, files: Files, path: string, id: string): Promise<void> {
  const file = files[path];
  if (!store.has(id) && file !== undefined) store.set(id, await file());
}

/** A theory and all that it extends. */
async function fetchTheory(id: string): Promise<void> {
  if (theories.has(id)) return;
  await fetchInto(theories, THEORIES, `../../scenarios/theories/${id}.json`, id);
  const base = (theories.get(id) as { readonly extends?: unknown } | undefined)?.extends;
  if (base !== undefined) await fetchTheory(String(base));
}

/** A built-in scenario as its file has it; undefined where there is none of this id. */
export async function scenarioFile(id: string): Promise<unknown> {
  await fetchInto(scenarios, SCENARIOS, `../../scenarios/${id}.json`, id);
  return scenarios.get(id);
}

/** Every built-in theory by id, as its file has it. */
export async function theoryFiles(): Promise<Readonly<Record<string, unknown>>> {
  await Promise.all(THEORY_IDS.map(fetchTheory));
  return Object.fromEntries(theories);
}

/** As a replay carries it: whole, whatever its file extends. */
const wholeTheory = (id: string): unknown =>
  loadTheory(theories.get(id), Object.fromEntries(theories)).theory ?? undefined;

const shelf: Library = {
  scenario: (id) => scenarios.get(id),
  theory: (id) => (theories.has(id) ? wholeTheory(id) : undefined),
  load: (scenario, weights) => {
    const { content, issues } = loadContent(scenario, weights);
    return content === null ? { problem: issues[0]! } : { content };
  },
};

/** A built-in scenario's content under a theory, its own where none is named, and how replays name it. Rejects where it is not fit to play. */
export async function builtIn(
  scenario: string,
  chosen?: string,
): Promise<{ readonly content: Content } & Sources> {
  const own = await scenarioFile(scenario);
  const theory = chosen ?? theoryOf(own);
  const file = withTheory(own, theory);
  await fetchTheory(theory);
  const found = shelf.load(file, Object.fromEntries(theories));
  if ('problem' in found) throw new Error(`${scenario} is not fit to play: ${JSON.stringify(found.problem)}`);
  return { content: found.content, ...sourcesOf(shelf, found.content, file, wholeTheory(theory)) };
}

/** How replays name content that was made of these files: whole, where they are not the built-in ones. */
export const namedBy = (content: Content, scenario: unknown, theory: unknown): Sources =>
  sourcesOf(shelf, content, scenario, theory);

const theoryOf = (file: unknown): string =>
  String((file as { readonly theory?: unknown } | undefined)?.theory ?? '');

/** The content that a replay was played with, from itself or from the built-in files. */
export async function contentOf(replay: Replay): Promise<ReturnType<ContentResolver>> {
  await Promise.all([scenarioFile(replay.scenario.id), fetchTheory(replay.theory.id)]);
  return resolverOf(shelf)(replay);
}
