// What rollouts have shown so far: how the nations stood, by the turn and the orders they were played from, the turn they were looked at, and
// the rollout's number.

import { type Given, rollOut, type Standing, type Table } from './rollout';
import type { State } from '../../engine';
import { keyOf } from './decisions';

/** Rollouts `from` … `to` − 1 of one position and its orders, looked at in the turns of `stops`. */
export interface Job {
  readonly turn: number;
  readonly given: Given;
  readonly from: number;
  readonly to: number;
  readonly stops: readonly number[];
}

/** For each rollout of a job, the standing at each of its stops. */
export type JobResult = readonly (readonly Standing[])[];

export function playJob(table: Table, positions: readonly State[], job: Job): JobResult {
  const start = positions[job.turn]!;
  return Array.from({ length: job.to - job.from }, (_, k) =>
    rollOut(table, start, job.given, job.from + k, job.stops),
  );
}

export interface Samples {
  /** By rollout from 0, as many as were played. */
  of(turn: number, given: Given, stop: number): readonly Standing[];
  take(job: Job, result: JobResult): void;
}

export function emptySamples(): Samples {
  const known = new Map<string, Standing[]>();
  const key = (turn: number, given: Given, stop: number): string => `${turn} ${stop} ${keyOf(given)}`;
  return {
    of: (turn, given, stop) => known.get(key(turn, given, stop)) ?? [],
    take({ turn, given, from, stops }, result) {
      for (const [k, stop] of stops.entries()) {
        const place = key(turn, given, stop);
        const standings = known.get(place) ?? [];
        for (const [r, rollout] of result.entries()) standings[from + r] = rollout[k]!;
        known.set(place, standings);
      }
    },
  };
}
