// What a scenario from before the tables of the field has to say for itself: counts, judgements, treaties, quarrels.
import type { ScenarioFile } from '../schema/scenario';
import type { NationFile } from '../schema/scenario-nation';
import type { EraState, Reasoned, Treaty } from './era';

/** Capital with latitude and longitude. */
export type Seat = readonly [name: string, lat: number, lon: number];
export const at = (name: string, lat: number, lon: number): Seat => [name, lat, lon];

/** Strength as the scenario's own measures count it, in their order. */
export type Counts = Reasoned<readonly number[]>;

/** One kind of strength that was counted: men, ships, money. All kinds weigh alike, as in the index of the Correlates of War. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
}

export interface PastState extends Omit<EraState, 'code' | 'capital' | 'burden' | 'regime'> {
  readonly seat: Seat;
  /** A count for each of the scenario's measures, in their order, and where they come from. */
  readonly strength: Counts;
  /** Thousands of people. */
  readonly people: number;
  /** Dollars of 1990 a head and year. Left out: the scenario's. */
  readonly income?: number;
  /** Share of its product that is traded away. Left out: the scenario's. */
  readonly openness?: number;
  readonly technology?: number;
  readonly projection?: Reasoned<number>;
  readonly exposure?: Reasoned<NonNullable<NationFile['exposure']>>;
  readonly burden: Reasoned<number>;
  readonly regime: Reasoned<number>;
}

/** What stood between two states beyond the rules: rivalry 0…1, years since they last fought, and why. */
export type Quarrel = readonly [
  one: string,
  other: string,
  rivalry: number,
  years: number | null,
  why: string,
];

export interface Past {
  readonly header: Omit<
    ScenarioFile,
    'nations' | 'pairs' | 'pacts' | 'sources' | '$schema' | 'formatVersion'
  >;
  readonly measures: readonly Measure[];
  /** How many kilometres of the age of railways one of these weighs: power then travelled so much more slowly. */
  readonly slowness: number;
  readonly income: number;
  readonly openness: number;
  readonly technology: number;
  readonly sources: ScenarioFile['sources'];
  readonly states: Readonly<Record<string, PastState>>;
  readonly treaties: readonly Treaty[];
  /** Pairs with a border or a narrow sea between them. */
  readonly borders: readonly string[];
  readonly quarrels: readonly Quarrel[];
  /** Claimant, holder, land. */
  readonly claims: readonly (readonly [string, string, string])[];
  /** What history left between two: the two, how much, what. */
  readonly wrongs: readonly (readonly [string, string, number, string])[];
  readonly leanings: readonly (readonly [from: string, to: string, by: number, why: string])[];
}
