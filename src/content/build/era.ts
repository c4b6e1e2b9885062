// What a historical scenario has to say for itself, so that one builder can take the rest from the tables.
import type { AgentName, Arsenal, Clause, DecisionRule, IssueArea, PactType, Trigger } from '../../engine';
import type { ScenarioFile } from '../schema/scenario';
import type { NationFile } from '../schema/scenario-nation';

/** A value and why. */
export type Reasoned<T> = readonly [T, string];

/** One state: its code in the Correlates of War, and what was coded by judgement. Figures left out are the base. */
export interface EraState {
  readonly code: number;
  readonly name: string;
  readonly region: string;
  readonly culture: string;
  readonly note: string;
  readonly intent: Reasoned<number>;
  readonly offence?: Reasoned<number>;
  readonly autonomyTaste?: Reasoned<number>;
  readonly readiness?: Reasoned<number>;
  readonly stability?: Reasoned<number>;
  readonly interests?: Reasoned<Partial<Record<IssueArea, number>>>;
  readonly agent: Reasoned<AgentName | Partial<Record<AgentName, number>>>;
  /** Where no table has it, or the table's would mislead. */
  readonly regime?: Reasoned<number>;
  readonly burden?: Reasoned<number>;
  /** Million dollars, where a later figure than the table's is known. */
  readonly gdp?: Reasoned<number>;
  readonly projection?: Reasoned<number>;
  /** Another name for the seat that the table has, or another seat with latitude and longitude. */
  readonly capital?: string | readonly [name: string, lat: number, lon: number];
}

export interface Treaty {
  readonly id: string;
  readonly name: string;
  readonly type: PactType;
  readonly members: readonly string[];
  readonly signed: readonly [year: number, month: number];
  readonly clauses: readonly Clause[];
  readonly termYears: number;
  readonly note: string;
  readonly trigger?: Trigger;
  readonly against?: string;
  readonly chaining?: boolean;
  readonly region?: string;
  readonly pledge?: number;
  /** The member that decides; left out where members decide by the type's rule. */
  readonly lead?: string;
  readonly decision?: DecisionRule;
  readonly unconditional?: boolean;
  /** Left out: four turns. */
  readonly noticeTurns?: number;
  /** Left out: ATOP. */
  readonly sources?: readonly string[];
}

/** Trade later than the table's. */
export interface Traded {
  /** By how much the table's flows have grown since. */
  readonly growth: number;
  /** Known sums by `low high` id, thousand million dollars; and what is to be said of some. */
  readonly known: Readonly<Record<string, number>>;
  readonly said: Readonly<Record<string, string>>;
  /** Between these and those, what share of the table's flow is left, and why. */
  readonly cuts: readonly (readonly [
    these: readonly string[],
    those: readonly string[],
    left: number,
    why: string,
  ])[];
  /** Pairs with nothing else between them are left out below this share of the smaller product. */
  readonly least: number;
  readonly source: string;
}

export interface Era {
  readonly header: Omit<
    ScenarioFile,
    'nations' | 'pairs' | 'pacts' | 'sources' | '$schema' | 'formatVersion'
  >;
  /** The year of the figures: the last full one before the start that the tables know. */
  readonly year: number;
  /** The year of the trade, where the table of trade ends before the others. */
  readonly tradeYear?: number;
  /** ATOP ends before the start: treaties rest on their own texts and are not compared. */
  readonly unchecked?: boolean;
  /** Dollars of the day for one of the table's currency (pounds until 1913), and the American product of that year in million dollars. */
  readonly dollars: number;
  readonly usProduct: number;
  readonly sources: ScenarioFile['sources'];
  readonly states: Readonly<Record<string, EraState>>;
  readonly treaties: readonly Treaty[];
  /** Pairs whose obligations of defence differ from ATOP's on purpose, and why. */
  readonly aside: readonly (readonly [members: readonly string[], why: string])[];
  /** Live claims: claimant, holder, land. */
  readonly claims: readonly (readonly [string, string, string])[];
  /** What history left between two: the two, how much, what. */
  readonly wrongs: readonly (readonly [string, string, number, string])[];
  /** Rivalry where the table misleads: the two, how much, why. */
  readonly rivals?: readonly (readonly [string, string, number, string])[];
  /** Years since a dispute that the table, which ends in 2014, cannot know. */
  readonly recent?: readonly (readonly [string, string, number])[];
  /** Adjustments to the first one's trust in the second, each for a fact of before the start. */
  readonly leanings: readonly (readonly [from: string, to: string, by: number, why: string])[];
  /** What a state has and needs, and the source. */
  readonly resources?: readonly [(id: string) => NationFile['resources'], string];
  readonly exposure?: (id: string) => NonNullable<NationFile['exposure']>;
  /** Sources of burdens and products given by the states. */
  readonly spending?: string;
  readonly product?: string;
  /** Who has nuclear weapons on the day of the start, and the source. */
  readonly arsenals?: readonly [Readonly<Record<string, Reasoned<Arsenal>>>, string];
  readonly traded?: Traded;
}
