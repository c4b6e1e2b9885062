// What a sweep is going to play: every run by number, its setting and its seed, and what makes two sweeps the same.

import type { Factor, Setting } from '../analysis';
import { gridOf, latinHypercube } from '../analysis';
import type { AgentName } from '../engine';
import { ENGINE_VERSION } from '../replay';

export type Design = 'grid' | 'lhs';

/** All that steers a sweep's results; kept in its manifest. */
export interface Plan {
  readonly engine: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  /** The theory played by where no setting names another; the hash is over all theories, as any may be named. */
  readonly theory: { readonly id: string; readonly hash: string };
  readonly design: Design;
  readonly factors: readonly Factor[];
  readonly settings: readonly Setting[];
  readonly seeds: readonly string[];
  readonly agents: Readonly<Record<string, AgentName>>;
  readonly metrics: readonly string[];
}

/** One run: `run` counts from 1, `config` too, `rep` is the seed's place from 1. */
export interface PlannedRun {
  readonly run: number;
  readonly config: number;
  readonly rep: number;
  readonly seed: string;
}

interface DesignOptions {
  readonly design: Design;
  readonly levels: number;
  readonly points: number;
  readonly base: string;
}

/** How many settings there will be, told before any of them is made. */
export const settingsCount = (
  factors: readonly Factor[],
  { design, levels, points }: Omit<DesignOptions, 'base'>,
): number =>
  design === 'lhs' && factors.length > 0
    ? points
    : factors.reduce((count, factor) => count * ('values' in factor ? factor.values.length : levels), 1);

export const settingsOf = (
  factors: readonly Factor[],
  { design, levels, points, base }: DesignOptions,
): readonly Setting[] =>
  design === 'grid' || factors.length === 0 ? gridOf(factors, levels) : latinHypercube(factors, points, base);

export const planOf = (parts: Omit<Plan, 'engine'>): Plan => ({ engine: ENGINE_VERSION, ...parts });

/** Runs by number: every setting once with the first seed, then with the next, so that whoever stops early has an even sample. */
export const runsOf = ({ settings, seeds }: Pick<Plan, 'settings' | 'seeds'>): readonly PlannedRun[] =>
  seeds.flatMap((seed, s) =>
    settings.map((_, c) => ({ run: s * settings.length + c + 1, config: c + 1, rep: s + 1, seed })),
  );
