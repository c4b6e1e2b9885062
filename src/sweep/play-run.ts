// How one run of a sweep is played, wherever that is.

import { type Observed, observe, type Setting } from '../analysis';
import type { Locale } from '../language/locales';
import type { PlannedRun } from './plan';
import { type SweepLine, SweepRefused } from './refused';
import { type SweepBase, type VariedWorld, variedWorld } from './world';

export interface SweepTable {
  readonly base: SweepBase;
  readonly settings: readonly Setting[];
  /** In which it is said why a run failed. */
  readonly locale: Locale;
}

/** What became of a run: what was seen, or why it failed. */
export type Outcome = Observed | { readonly error: string };

/** Worlds that are kept at hand; the runs of one setting do not follow each other. */
const MOST_WORLDS = 64;

/** Plays any run over this table; a run that fails is an outcome too, `said` why. */
export function playRun(
  { base, settings }: Pick<SweepTable, 'base' | 'settings'>,
  said: (line: SweepLine) => string,
): (run: PlannedRun) => Outcome {
  const worlds = new Map<number, VariedWorld>();
  const worldOf = (config: number): VariedWorld => {
    const world = worlds.get(config) ?? variedWorld(base, settings[config - 1]!);
    if (worlds.size >= MOST_WORLDS) worlds.clear();
    worlds.set(config, world);
    return world;
  };
  return ({ config, seed }) => {
    try {
      const { content, seats, statements } = worldOf(config);
      return observe(content, seed, seats, statements);
    } catch (error) {
      if (error instanceof SweepRefused) return { error: said(error.line) };
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}
