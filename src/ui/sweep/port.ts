// What the page of sweeps asks of the other rooms.

import type { SweepWords } from '../../language/sweep-words';

/** What is asked for, as on the command line: `vary` holds `key=values`. */
export interface SweepAsk {
  readonly scenario: string;
  readonly theory: string;
  /** Seeds 1 to this number. */
  readonly seeds: number;
  readonly vary: readonly string[];
  readonly metrics: readonly string[];
}

export interface Weight {
  readonly key: string;
  readonly value: number;
}

/** What was found: the table of runs as a file, means for each setting, and plots as the report has them. */
export interface SweepFound {
  readonly runs: number;
  readonly settings: number;
  readonly failed: number;
  readonly csv: string;
  readonly factors: readonly string[];
  readonly figures: readonly string[];
  readonly means: readonly SettingMeans[];
  /** HTML, everything in it escaped. */
  readonly plots: string;
}

export interface SettingMeans {
  readonly levels: readonly string[];
  readonly games: number;
  /** In the order of the figures; null where no run could tell. */
  readonly means: readonly (number | null)[];
}

export interface SweepListener {
  progress(done: number, of: number): void;
  found(found: SweepFound): void;
  failed(): void;
}

export interface SweepKit {
  readonly words: SweepWords['cli']['sweep']['page'];
  readonly figures: readonly { readonly name: string; readonly says: string }[];
  /** Games that are played here at most. */
  readonly most: number;
  weights(scenario: string, theory: string): Promise<readonly Weight[]>;
  /** How many games it would be, or why it cannot be. */
  count(ask: SweepAsk): number | string;
  /** Begins; returns how to stop it, or why it cannot be. */
  play(ask: SweepAsk, listener: SweepListener): Promise<(() => void) | string>;
  /** The line that plays the same with more seeds. */
  command(ask: SweepAsk): string;
}
