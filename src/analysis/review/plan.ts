// Which rollouts a review plays, and in what sequence: few for everything first, then more for what may be a mistake.

import type { Alternative, Decision } from './decisions';
import type { Given } from './rollout';

export interface Budget {
  /** The most rollouts that an alternative gets. */
  readonly rollouts: number;
  /** Turns after which a decision is judged, at most. */
  readonly horizon: number;
}

/**
 * A decision is judged twelve turns on, or at the end where that is nearer. Over 40 turns of Europe 1949 the difference that a broken treaty
 * makes is ten times its own spread after four turns, three times after twelve and half of it after thirty: chance has made two other games
 * of it by then, and to tell them apart would take forty times as many rollouts.
 */
export const USUAL: Budget = { rollouts: 48, horizon: 12 };

/** Fewer rollouts than this tell nothing of their spread. */
export const LEAST_ROLLOUTS = 3;
/** So many alternatives are looked at again in any case. */
const LEAST_KEPT = 8;

/** How many rollouts each pass brings an alternative to, rising. */
export function passesOf({ rollouts }: Budget): readonly number[] {
  const counts = [8, 4, 2, 1].map((part) => Math.max(LEAST_ROLLOUTS, Math.ceil(rollouts / part)));
  return [...new Set(counts)];
}

/** One thing that could have been done instead, in a turn. */
export interface Candidate {
  readonly decision: Decision;
  readonly alternative: Alternative;
}

/** How many of so many candidates stand a pass: half of those before it. */
export const keptOf = (all: number, pass: number): number =>
  Math.min(all, Math.max(LEAST_KEPT, Math.ceil(all / 2 ** pass)));

/** Those that promise most, in the sequence they came in. */
export function mostPromising(
  candidates: readonly Candidate[],
  keep: number,
  promise: (candidate: Candidate) => number,
): readonly Candidate[] {
  const ranked = candidates.map((candidate, k) => ({ k, promise: promise(candidate) }));
  ranked.sort((a, b) => b.promise - a.promise || a.k - b.k);
  const kept = new Set(ranked.slice(0, keep).map(({ k }) => k));
  return candidates.filter((_, k) => kept.has(k));
}

/** So many turns, far apart, are enough to draw a first curve. */
export const FEW_TURNS = 6;

/** Turns 0 … last, those of the first curve before the others. */
export function coarseFirst(last: number): readonly number[] {
  const turns = Array.from({ length: last + 1 }, (_, turn) => turn);
  const few = new Set(turns.slice(0, FEW_TURNS).map((k) => Math.round((k * last) / (FEW_TURNS - 1))));
  return [...few, ...turns.filter((turn) => !few.has(turn))];
}

/** Nobody's orders are given: agents play from the position on. */
export const NOBODY: Given = {};
