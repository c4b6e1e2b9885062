// The shape of valid content: what a game is created from, already checked and compiled to integers.

import type { NationId, PactId, ThreatId } from './ids';
import type { Theory } from './theory';
import type {
  AgentName,
  Arsenal,
  ReasonsShown,
  Clause,
  CrisisCause,
  DecisionRule,
  IssueArea,
  ObjectiveKind,
  PactType,
  Resource,
  Rung,
  SCRIPTED_NATION_COLUMNS,
  SCRIPTED_PAIR_COLUMNS,
  Score,
  ScriptKind,
  ThreatKind,
  Trigger,
} from './vocabulary';

/** A month of a year; months 1…12. Years before our era are negative. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** A share in millionths ("ppm"), 0…1 000 000, or signed where its name says so. */
export type Ppm = number;

/** A nation at the start as all can tell it. */
export interface PublicNation {
  readonly id: NationId;
  readonly name: string;
  readonly capital: { readonly name: string; readonly lat: number; readonly lon: number };
  readonly region: string;
  readonly culture: string;
  /** Share of the world's capability (CINC), ppm. */
  readonly capability: Ppm;
  /** Million dollars a year, in the scenario's constant money. */
  readonly gdp: number;
  /** Thousands; 0 where it is not known. */
  readonly population: number;
  /** Nuclear weapons at the start. */
  readonly arsenal: Arsenal;
  /** Defence spending as a share of gdp, ppm. */
  readonly burden: Ppm;
  /** −1 000 000 autocracy … +1 000 000 democracy, 0 where unknown. */
  readonly regime: number;
  /** Offensive share of its forces. */
  readonly offence: Ppm;
  /** How dearly it holds its freedom of action. */
  readonly autonomyTaste: Ppm;
  /** How far it puts itself above common causes at the start. */
  readonly nationalism: Ppm;
  readonly readiness: Ppm;
  readonly technology: Ppm;
  /** How far distance fails to weaken its forces. */
  readonly projection: Ppm;
  readonly stability: Ppm;
  /** Supply and demand by resource, thousandths of the scenario's unit; what is left out is neither had nor needed. */
  readonly resources: Readonly<
    Partial<Record<Resource, { readonly supply: number; readonly demand: number }>>
  >;
  /** Trade with nations outside the scenario, million dollars a year. */
  readonly tradeElsewhere: number;
  /** Weights over issue areas in ppm that sum to 1 000 000. */
  readonly interests: Readonly<Record<IssueArea, Ppm>>;
  /** What its score is made of, ppm that sum to 1 000 000. */
  readonly scoreWeights: Readonly<Record<Score, Ppm>>;
  /** How open it lies to each kind of transnational threat. */
  readonly exposure: Readonly<Record<ThreatKind, Ppm>>;
}

export interface NationContent extends PublicNation {
  /** How revisionist it really is; hidden from the others. */
  readonly intent: Ppm;
  /** Who plays it when nobody says otherwise; of a mixture, the one with the largest share. */
  readonly agent: AgentName;
  /** What its character is mixed of, in the order of `AGENTS`, ppm that sum to 1 000 000; empty where it is of one kind. */
  readonly agentMix: readonly Share[];
  /** Whether its character is kept from the players until the game is over. */
  readonly hidden: boolean;
}

/** One agent's share of a mixed character. */
export interface Share {
  readonly agent: AgentName;
  readonly share: Ppm;
}

/** One unordered pair, `a` before `b` by id. Pairs that a file leaves out get these at their neutral values. */
export interface PairContent {
  readonly a: NationId;
  readonly b: NationId;
  /** Between the capitals, km; at most the theory's neighbour distance for neighbours. */
  readonly distance: number;
  readonly neighbours: boolean;
  readonly rivalry: Ppm;
  readonly grievance: Ppm;
  /** A live territorial dispute: what it is about, or null. */
  readonly dispute: string | null;
  /** Years before the start that the last militarised dispute ended; null when there was none to remember. */
  readonly yearsSinceDispute: number | null;
  /** Both ways, million dollars a year. */
  readonly trade: number;
  readonly trustAB: Ppm;
  readonly trustBA: Ppm;
  readonly transparency: Ppm;
  readonly interoperability: Ppm;
}

/** Where, and against what beside states, the obligations hold. */
export interface Scope {
  /** Only attacks on members whose home is there; null for anywhere. */
  readonly region: string | null;
  /** Kinds of transnational threat that the pact is about, in the order of `THREAT_KINDS`, each once. */
  readonly threats: readonly ThreatKind[];
}

/** What a pact says, clause by clause (model section 7). */
export interface Terms {
  /** Sorted in the order of `CLAUSES`, each once. */
  readonly clauses: readonly Clause[];
  /** How a call to arms comes to bind. */
  readonly trigger: Trigger;
  /** A promise to come whoever began it. */
  readonly unconditional: boolean;
  /** The one adversary that the obligations are about, or null for any. */
  readonly against: NationId | null;
  readonly scope: Scope;
  /** Who comes to a member's aid under another pact may call upon this one too. */
  readonly chaining: boolean;
  /** 0 = without limit. */
  readonly termYears: number;
  readonly noticeTurns: number;
  readonly decision: DecisionRule;
  /** Defence spending that each member pledges, ppm of gdp; 0 without a burden pledge. */
  readonly pledge: Ppm;
}

export interface PactContent {
  readonly id: PactId;
  readonly name: string;
  readonly type: PactType;
  /** Sorted by id, at least two. */
  readonly members: readonly NationId[];
  /** Leads under the lead-nation rule; null otherwise. */
  readonly lead: NationId | null;
  /** Whole turns between signing and the start, 0 or more. */
  readonly age: number;
  readonly terms: Terms;
}

/** A crisis under way at the start; its calls to arms go out before the first turn where it has reached mobilisation. */
export interface CrisisContent {
  readonly challenger: NationId;
  readonly target: NationId;
  readonly cause: CrisisCause;
  readonly rung: Rung;
}

/** A measure in force at the start. */
export interface MeasureContent {
  readonly kind: 'sanction' | 'resource-deal';
  readonly by: NationId;
  readonly on: NationId;
  readonly resource: Resource | null;
}

/** One movement of one cell: `by` is ppm, of the whole for shares, of what there is for gdp, capability and trade. */
export interface ScriptedEffect {
  readonly column: (typeof SCRIPTED_NATION_COLUMNS)[number] | (typeof SCRIPTED_PAIR_COLUMNS)[number];
  readonly nation: NationId;
  /** The other nation of a pair's column; null for a nation's own. */
  readonly towards: NationId | null;
  readonly by: number;
}

/** Something that happens at its turn, whatever anyone does, or with its chance. */
export interface ScriptedEvent {
  readonly id: string;
  readonly title: string;
  readonly turn: number;
  readonly kind: ScriptKind;
  readonly nations: readonly NationId[];
  readonly chance: Ppm;
  readonly effects: readonly ScriptedEffect[];
  /** The crisis that it opens where both are free for one. */
  readonly crisis: { readonly challenger: NationId; readonly target: NationId } | null;
}

/**
 * What the scenario asks of a nation. `with` and `and` name the others that it is about; `atLeast` is ppm for shares and a
 * count for members, at most for `few-ties`. Sums and predicates stand in rules/objectives.ts.
 */
export interface Objective {
  readonly id: string;
  readonly nation: NationId;
  readonly kind: ObjectiveKind;
  readonly with: NationId | null;
  readonly and: NationId | null;
  readonly score: Score | null;
  readonly atLeast: number;
  /** What it adds to the nation's total where it is met; ppm of a score. */
  readonly points: Ppm;
  /** The game ends when it is met. */
  readonly decisive: boolean;
  /** Why the nation wanted it, in a sentence. */
  readonly why: string;
}

/** A pseudo-actor: a threat that no state makes (model section 2). */
export interface ThreatContent {
  readonly id: ThreatId;
  readonly kind: ThreatKind;
  readonly name: string;
  readonly strength: Ppm;
  /** Logistic growth a year, signed ppm. */
  readonly growth: number;
  /** Not found by anyone at the start. */
  readonly hidden: boolean;
  /** The nation on whose land it has its base; null for one that is everywhere. */
  readonly host: NationId | null;
  /** Kilometres from its place to each nation, in the order of the nations; null for one that is everywhere. */
  readonly distances: readonly number[] | null;
  /** Share of its strength that bears on each nation: exposure × reach; 0 where it has no aim. In the order of the nations. */
  readonly bearing: readonly Ppm[];
}

/** A game's content as its nations know it: neither what moves the others nor what is to come. */
export interface PublicContent {
  readonly id: string;
  /** Hash of the canonical scenario and theory, 16 hex digits. */
  readonly hash: string;
  readonly title: string;
  readonly start: CalendarMonth;
  readonly turnsPerYear: 1 | 2 | 4 | 12;
  readonly turns: number;
  /** 1 is history's pace; games for people run at 2 to 4. */
  readonly tempo: number;
  /** Id of the map asset; null for a generated layout. */
  readonly map: string | null;
  readonly theory: Theory;
  /** Sorted by id. */
  readonly nations: readonly PublicNation[];
  /** Every unordered pair, sorted by a then b. */
  readonly pairs: readonly PairContent[];
  /** In force at the start, sorted by id. */
  readonly pacts: readonly PactContent[];
  /** Sorted by challenger, then target. */
  readonly crises: readonly CrisisContent[];
  /** In force at the start, sorted by kind, sender, receiver, resource. */
  readonly measures: readonly MeasureContent[];
  /** Transnational threats, sorted by id. */
  readonly threats: readonly ThreatContent[];
  /** Sorted by nation, then id. */
  readonly objectives: readonly Objective[];
  /** When players may read what the agents weighed. */
  readonly reasons: ReasonsShown;
}

export interface Content extends PublicContent {
  readonly nations: readonly NationContent[];
  /** Sorted by turn, then id. */
  readonly script: readonly ScriptedEvent[];
}
