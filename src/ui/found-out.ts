// What is found out about a recorded game while the page goes on: its review, and how far it was luck.

import type { NationId, Order } from '../engine';
import type { DecisionTold } from '../language/review';
import type { Session } from '../session';

/** A mean or a difference, and how sure it is; ends are infinite where there is no telling. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What else could have been done, and how much more it would have brought; ppm of the total, and ranks gained. */
export interface ReviewedAlternative {
  readonly instead: Order | 'nothing' | 'agent';
  readonly rollouts: number;
  readonly gain: Estimate;
  readonly ranks: Estimate;
}

export interface ReviewedDecision extends DecisionTold {
  /** The turn in which it was taken; its orders led to the next. */
  readonly turn: number;
  /** The turn by which it is judged. */
  readonly judged: number;
  /** The most promising first. */
  readonly alternatives: readonly ReviewedAlternative[];
  /** Null where it is too close to call. */
  readonly name: 'best' | 'sound' | 'slip' | 'blunder' | null;
}

/** A review of a game as far as it has come; its form is the analysis room's own, met without importing it. */
export interface GameReview {
  readonly turns: readonly {
    readonly turn: number;
    readonly expected: readonly {
      readonly nation: NationId;
      readonly total: Estimate;
      readonly rank: Estimate | null;
    }[];
    /** Of the turn that leads on from here. */
    readonly luck: readonly {
      readonly nation: NationId;
      readonly swing: Estimate;
      readonly name: 'lucky' | 'unlucky' | null;
    }[];
  }[];
  readonly decisions: readonly ReviewedDecision[];
  readonly balance: readonly {
    readonly nation: NationId;
    readonly judgement: Estimate;
    readonly luck: Estimate;
  }[];
}

/** How a game's orders fare over many seeds; its form is the analysis room's own, met without importing it. */
export interface GameLuck {
  readonly seeds: number;
  readonly nations: readonly {
    readonly nation: NationId;
    readonly recorded: { readonly total: number; readonly rank: number | null };
    /** Totals below which a tenth, a half and nine tenths of the seeds end; ppm. */
    readonly tenths: readonly [low: number, middle: number, high: number];
    /** Seeds by rank from 1. */
    readonly ranks: readonly number[];
    /** Share of seeds that end below what was recorded. */
    readonly beaten: number;
    /** What came in some seeds only, the heaviest first: its share of seeds, and the mean total with it and without. */
    readonly hinges: readonly {
      readonly kind: 'war' | 'pact-founded' | 'pact-broken' | 'pact-ended' | 'regime-changed';
      readonly nations: readonly NationId[];
      readonly share: number;
      readonly with: number;
      readonly without: number;
    }[];
  }[];
  readonly lapsed: readonly { readonly turn: number; readonly order: Order; readonly seeds: number }[];
}

/** Who hears how something long goes on. */
export interface FindingListener<Found> {
  readonly news: (news: {
    readonly done: number;
    readonly of: number;
    /** Null where nothing is new. */
    readonly found: Found | null;
    readonly whole: boolean;
  }) => void;
  readonly failed: () => void;
}

/** Begins to find something out about a recorded game and these nations while the page goes on; returns how to stop it. */
export type Finder<Found> = (
  session: Session,
  about: readonly NationId[],
  listener: FindingListener<Found>,
) => Promise<() => void>;
