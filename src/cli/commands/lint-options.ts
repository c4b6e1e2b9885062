// What a run of `entente lint` was asked for.

import type { Pace } from '../options';

export interface LintOptions {
  readonly seeds: readonly string[];
  readonly pace: Pace;
  readonly theory?: string;
  readonly workers: number;
  readonly strict?: true;
  readonly json?: true;
}
