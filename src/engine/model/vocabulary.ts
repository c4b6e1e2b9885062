// The closed lists of the model: pact types, clauses, parts of cohesion, answers, rungs, issue areas.

/** Kinds of pact (model section 7). */
export const PACT_TYPES = [
  'bilateral-defence',
  'multilateral-defence',
  'collective-security',
  'regional-partnership',
  'ad-hoc-coalition',
] as const;
export type PactType = (typeof PACT_TYPES)[number];

/** Clauses that a pact has or has not; the first five are ATOP's obligations. Parameters stand in `Terms`. */
export const CLAUSES = [
  'defence',
  'offence',
  'neutrality',
  'non-aggression',
  'consultation',
  'intelligence',
  'exercises',
  'burden-pledge',
  'roles',
  'trade-preference',
  'transparency',
  'summits',
  'sovereignty',
  'joint-procurement',
  'technology-transfer',
  'basing',
  'joint-command',
  'counter-terrorism',
  'cyber-defence',
  'peacekeeping',
  'humanitarian',
] as const;
export type Clause = (typeof CLAUSES)[number];

/** What nations need and may lack. */
export const RESOURCES = ['oil', 'gas', 'water', 'food', 'minerals'] as const;
export type Resource = (typeof RESOURCES)[number];

/** Economic measures of one nation towards another that last until they are ended. */
export const MEASURES = ['investment', 'resource-deal', 'arms-supply', 'sanction', 'cut-off'] as const;
export type MeasureKind = (typeof MEASURES)[number];

/** What may be given beside a treaty, as part of the offer: aid each year, a trade deal, arms as a gift, a claim to land dropped. */
export const SIDE_PAYMENTS = ['aid', 'trade', 'arms', 'claim'] as const;
export type SidePaymentKind = (typeof SIDE_PAYMENTS)[number];

/** Clauses that tie the members' economies: they let interdependence count for more in cohesion. */
export const ECONOMIC_CLAUSES: readonly Clause[] = [
  'trade-preference',
  'joint-procurement',
  'technology-transfer',
];

/** Threats that no state makes; a pact's scope may name some (model section 2). */
export const THREAT_KINDS = ['terrorism', 'cyber', 'climate', 'economic-shock', 'insurgency'] as const;
export type ThreatKind = (typeof THREAT_KINDS)[number];

/** Why a called ally may lawfully stay away, the weightiest first (model section 8). */
export const LAWFUL_OUTS = [
  'vote',
  'scope',
  'caller-began-it',
  'not-consulted',
  'peace-promised',
  'beside-foe',
] as const;
export type LawfulOut = (typeof LAWFUL_OUTS)[number];

export const DECISION_RULES = ['consensus', 'majority', 'lead-nation'] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

export const TRIGGERS = ['automatic', 'voted'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Parts of a pact's cohesion, in the order they are shown (model section 6). `events` and `limits` are derived entries. */
export const COHESION_PARTS = [
  'base',
  'shared-threat',
  'geopolitical-fit',
  'economic-interdependence',
  'asymmetry',
  'historical-grievance',
  'internal-crises',
  'multilateral-strain',
  'change-of-power',
  'regime-change',
  'ideological-distance',
  'trust',
  'diverging-interests',
  'unequal-burdens',
  'side-pacts',
  'transparency',
  'exercises',
  'clear-roles',
  'indecision',
  'neglect',
] as const;
export type CohesionPart = (typeof COHESION_PARTS)[number];

/** One-off effects on a pact's cohesion: each fades by half in the theory's half-life (model section 6). */
export const LEDGER_EVENTS = [
  'summit',
  'call-honoured',
  'call-refused',
  'burden-row',
  'member-left',
  'member-joined',
  'violation',
  'renewed',
  'coalition-success',
] as const;
export type LedgerEventKind = (typeof LEDGER_EVENTS)[number];

/** Replies to a call to arms, from most to least (model section 8). Silence is `words`. */
export const ANSWERS = ['fight', 'fund', 'base', 'words', 'refuse'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The crisis ladder (model section 8). */
export const RUNGS = ['incident', 'warning', 'mobilisation', 'clash', 'war'] as const;
export type Rung = (typeof RUNGS)[number];

/** Events that can set off a crisis: chance sparks, and the script of a scenario. */
export const SPARK_CAUSES = [
  'coup',
  'terror-attack',
  'cyber-attack',
  'cut-off',
  'refugee-flow',
  'disaster',
  'treaty-deadline',
] as const;
export type SparkCause = (typeof SPARK_CAUSES)[number];

/** What began a crisis: an incident on the border, a claim somebody pressed, or a spark from elsewhere. */
export const CRISIS_CAUSES = ['incident', 'claim', ...SPARK_CAUSES] as const;
export type CrisisCause = (typeof CRISIS_CAUSES)[number];

/** What a scenario's script may say happens; `other` sets off nothing by itself. */
export const SCRIPT_KINDS = [...CRISIS_CAUSES, 'other'] as const;
export type ScriptKind = (typeof SCRIPT_KINDS)[number];

/** Columns that a script may move: by an absolute share, or (the last three) by a share of what there is. */
export const SCRIPTED_NATION_COLUMNS = [
  'stability',
  'readiness',
  'technology',
  'gdp',
  'capability',
  'arsenal',
] as const;
export const SCRIPTED_PAIR_COLUMNS = ['trust', 'grievance', 'rivalry', 'transparency', 'trade'] as const;

/** What a nation does that tells others of its intent, in the order in which accounts list it. */
export const CONDUCT_SIGNS = [
  'claim',
  'warning',
  'mobilisation',
  'bloodshed',
  'broken-pact',
  'interference',
  'concession',
  'kept-promise',
  'help',
] as const;
export type ConductSign = (typeof CONDUCT_SIGNS)[number];

/** Nuclear weapons: none, some, or so many and so safe that they survive a first strike. A column holds the place in this list. */
export const ARSENALS = ['none', 'arsenal', 'second-strike'] as const;
export type Arsenal = (typeof ARSENALS)[number];

/** How a crisis can end. */
export const OUTCOMES = [
  'faded',
  'mediated',
  'target-conceded',
  'challenger-backed-down',
  'challenger-won',
  'target-held',
  'stalemate',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What the principal parties of a crisis may do each turn. Silence is `stand`. `bluff` climbs like `escalate` as far as
 * mobilisation, and gives way where the other then pushes on; nobody can tell the two apart before.
 */
export const STANCES = ['escalate', 'bluff', 'stand', 'mediate', 'concede'] as const;
export type Stance = (typeof STANCES)[number];

/** The two sides of a crisis, each named for its principal. */
export const SIDES = ['challenger', 'target'] as const;
export type Side = (typeof SIDES)[number];

/** What a war is about (Goemans 2000): land that is claimed, who governs the other, or that the other gives way at all. */
export const WAR_AIMS = ['land', 'government', 'submission'] as const;
export type WarAim = (typeof WAR_AIMS)[number];

/** What brings a nation into a war. */
export const WAR_ENTRIES = ['principal', 'treaty', 'intervention'] as const;
export type WarEntry = (typeof WAR_ENTRIES)[number];

/** How one of several lays down its arms while others fight on: because it can no longer, or by a peace of its own. */
export const WAR_EXITS = ['exhausted', 'separate-peace'] as const;
export type WarExit = (typeof WAR_EXITS)[number];

export const ISSUE_AREAS = [
  'territory',
  'terrorism',
  'cyber',
  'climate',
  'economy',
  'ideology',
  'humanitarian',
] as const;
export type IssueArea = (typeof ISSUE_AREAS)[number];

export const SCORES = ['security', 'prosperity', 'autonomy', 'standing'] as const;
export type Score = (typeof SCORES)[number];

/** What a scenario may ask of a nation, each a predicate over a state (see rules/objectives.ts). */
export const OBJECTIVE_KINDS = [
  'allied-with',
  'keep-apart',
  'in-a-league',
  'strong-side',
  'score',
  'reputation',
  'no-war',
  'word-kept',
  'dispute-won',
  'ground-held',
  'few-ties',
] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

export const AGENTS = [
  'balancer',
  'bandwagoner',
  'reciprocator',
  'revisionist',
  'free-rider',
  'hegemon',
  'hedger',
  'liberal-internationalist',
  'isolationist',
  'random',
] as const;
export type AgentName = (typeof AGENTS)[number];

/** Who sits in a cabinet: three characters that stand for three grand strategies: to balance, to tie, to stay out (Posen & Ross 1996). */
export const ADVISERS = [
  'balancer',
  'liberal-internationalist',
  'isolationist',
] as const satisfies readonly AgentName[];
export type Adviser = (typeof ADVISERS)[number];
/** When players may read what the agents weighed: after each turn, or once the game is over. */
export const REASONS_SHOWN = ['each-turn', 'debrief'] as const;
export type ReasonsShown = (typeof REASONS_SHOWN)[number];

/** Who plays a nation: a person, or an agent by name. */
export type Seat = 'person' | AgentName;

/** How a government can change in play (model section 2). */
export const UPHEAVALS = ['coup', 'revolution', 'democratisation'] as const;
export type Upheaval = (typeof UPHEAVALS)[number];

/** How a pact came to its end. */
export const PACT_ENDS = [
  'term',
  'notice',
  'violation',
  'purpose-fulfilled',
  'too-few-members',
  'merged',
] as const;
export type PactEnd = (typeof PACT_ENDS)[number];

/** Why an offer falls though its time is not up: what it says was asked again, and does not hold. */
export const OFFER_LAPSES = [
  'at-odds',
  'already-allied-so',
  'proposer-left',
  'terms-unseen',
  'terms-unsound',
  'payment-gone',
] as const;
export type OfferLapse = (typeof OFFER_LAPSES)[number];

/** Why a call falls though nobody answered it otherwise: its pact is left, or it would set the called against itself. */
export type CallLapse = 'left' | 'on-both-sides';

/** Named random streams: one more draw in one never shifts another. */
export const STREAMS = [
  'order',
  'perception',
  'incident',
  'crisis',
  'breach',
  'misunderstanding',
  'script',
  'spark',
  'politics',
  'threat',
  'subversion',
] as const;
export type StreamName = (typeof STREAMS)[number];
