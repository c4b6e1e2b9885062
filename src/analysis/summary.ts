// Decides how many games of a survey have each mark of a living world of alliances.
// Refuses to know the games; it reads their counts.

import type { SeedSurvey } from './survey';

/** Shares of the seeds, 0…1, and totals over all of them. */
export interface SurveySummary {
  readonly seeds: number;
  /** Seeds in which a pact was signed; one had more than two members; one ended. */
  readonly formed: number;
  readonly grown: number;
  readonly ended: number;
  /** Seeds that end with everyone in one defence pact, or with nobody in any pact. */
  readonly swallowed: number;
  readonly empty: number;
  /** Seeds with neither. */
  readonly balanced: number;
  /** Calls that were honoured, of all calls; null without calls. */
  readonly honoured: number | null;
  /** Per game. */
  readonly wars: number;
  readonly pacts: number;
}

/** Sums a survey up; null figures where there is nothing to divide by. */
export function summarise(rows: readonly SeedSurvey[]): SurveySummary {
  const share = (holds: (row: SeedSurvey) => boolean): number =>
    rows.filter(holds).length / Math.max(1, rows.length);
  const total = (of: (row: SeedSurvey) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  const called = total((row) => row.called);
  return {
    seeds: rows.length,
    formed: share((row) => countOf(row.founded) > 0),
    grown: share((row) => row.multilateral > 0),
    ended: share((row) => countOf(row.ended) > 0),
    swallowed: share(isSwallowed),
    empty: share(isEmpty),
    balanced: share(isBalanced),
    honoured: called === 0 ? null : total((row) => row.honoured) / called,
    wars: total((row) => row.wars) / Math.max(1, rows.length),
    pacts: total((row) => countOf(row.founded)) / Math.max(1, rows.length),
  };
}

/** Everyone in one defence pact. */
export const isSwallowed = (row: SeedSurvey): boolean => row.largestDefence === 1;
/** Nobody in any pact. */
export const isEmpty = (row: SeedSurvey): boolean => row.alone === row.nations;
export const isBalanced = (row: SeedSurvey): boolean => !isSwallowed(row) && !isEmpty(row);

export const countOf = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce<number>((sum, number) => sum + (number ?? 0), 0);
