// What every JavaScript engine is given: recorded games read and verified, with nothing that is not of the language itself. Bundled into
// one script, whose global `ententeCheck` a page, a shell or Node calls.

import { loadContent, loadTheory } from '../../src/content';
import { readReplay, resolverOf, verify, type ContentResolver, type Library } from '../../src/replay';

/** The built-in files, parsed, by id. */
export interface Files {
  readonly scenarios: Readonly<Record<string, unknown>>;
  readonly theories: Readonly<Record<string, unknown>>;
}

/** A game's last hash and how many turns were played for it, branches too; or why it is not true. */
export type Checked = { readonly hash: string; readonly turns: number } | { readonly fault: string };

export const libraryOf = ({ scenarios, theories }: Files): Library => ({
  scenario: (id) => scenarios[id],
  // Whole, whatever its file extends.
  theory: (id) => (id in theories ? (loadTheory(theories[id], theories).theory ?? undefined) : undefined),
  load: (scenario, known) => {
    const { content, issues } = loadContent(scenario, known);
    return content === null ? { problem: issues[0]! } : { content };
  },
});

/** Keeps what a scenario and a theory were found to be: a thousand games are of a few. */
function keeping(resolve: ContentResolver): ContentResolver {
  const known = new Map<string, ReturnType<ContentResolver>>();
  return (replay) => {
    const key = `${replay.scenario.hash} ${replay.theory.hash}`;
    const found = known.get(key) ?? resolve(replay);
    known.set(key, found);
    return found;
  };
}

/** A check of replay files against these built-in ones. */
export function checker(files: Files): (text: string) => Checked {
  const resolve = keeping(resolverOf(libraryOf(files)));
  return (text) => {
    const read = readReplay(text);
    if ('issue' in read) return { fault: `${read.issue.line}: ${read.issue.fault.code}` };
    const { replay } = read;
    const verdict = verify(replay, resolve);
    if (!verdict.ok) return { fault: `${verdict.reason} ${verdict.turn} ${verdict.detail ?? ''}` };
    const branched = replay.branches.reduce((sum, { at, turns }) => sum + at + turns.length, 0);
    return { hash: verdict.end.hash, turns: replay.turns.length + branched };
  };
}
