// How a test's outcome is told: a figure beside its baseline and its bar, and whether it clears it (model section 11).

import type { Theory } from '../../engine';
import { OddFile, type Table } from './csv';
import type { Interval } from './clusters';
import type { Baseline, Measure } from './measure';

/** Range that the figure has to lie in, ends included. */
export interface Bar {
  readonly least?: number;
  readonly most?: number;
}

export interface Figure {
  /** Row of model section 11. */
  readonly row: number;
  readonly what: Measure;
  readonly cases: number;
  /** Null where there was nothing to measure. */
  readonly figure: number | null;
  /** Of 95 %, by clusters of cases; absent or null where it is not known. */
  readonly interval?: Interval | null;
  /** True where the measure lies beyond `figure`, as far as could be seen. */
  readonly beyond?: boolean;
  /** What has to be beaten, and what it is; null where there is nothing to compare with. */
  readonly baseline: { readonly figure: number; readonly what: Baseline } | null;
  /** Null where the figure is shown for what it says alone. */
  readonly bar: Bar | null;
  readonly met: boolean | null;
  /** Decimals worth showing. */
  readonly digits: number;
}

export interface Check {
  readonly rows: readonly number[];
  /** Its figures, from the tables that it opens by file name. Throws `OddFile`. */
  figures(theory: Theory, open: (file: HistoryFile) => Table): readonly Figure[];
}

export const HISTORY_FILES = [
  'lineups_states.csv',
  'lineups_dyads.csv',
  'coalition_sets.csv.gz',
  'alliance_years.csv.gz',
  'honour_leeds_anac.csv',
  'honour_cases.csv',
  'deterrence_directed_dyads.csv.gz',
  'nato_burden.csv',
] as const;
export type HistoryFile = (typeof HISTORY_FILES)[number];

type Told = Omit<Figure, 'met' | 'digits' | 'baseline' | 'bar'> &
  Partial<Pick<Figure, 'digits' | 'baseline' | 'bar'>>;

/** Null where there is no bar, or what was seen does not say. */
function verdict(bar: Bar | null, figure: number | null, beyond: boolean): boolean | null {
  if (bar === null || figure === null) return null;
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = bar;
  if (!beyond) return figure >= least && figure <= most;
  if (figure >= most) return false;
  return figure >= least && bar.most === undefined ? true : null;
}

/** A figure with its verdict. */
export function figure({ digits = 3, baseline = null, bar = null, ...told }: Told): Figure {
  const met = verdict(bar, told.figure, told.beyond ?? false);
  return { ...told, baseline, bar, met, digits };
}

/** What a measure gave; throws `OddFile` where the cases are too much alike to measure anything. */
export function measured(table: Table, column: string, value: number | null): number {
  if (value === null) throw new OddFile({ file: table.file, code: 'alike', column });
  return value;
}
