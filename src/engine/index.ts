// Decides what the rest of the program may use of the simulation: this is the engine's only face.
// Refuses to let anyone reach past it.

export * from './model/account';
export { clamp, isqrt, ONE, ppm, saturate } from './model/arithmetic';
export { cell, indexOf } from './model/columns';
export type * from './model/content';
export * from './model/events';
export { canonicalJson, hashText } from './model/hash';
export * from './model/ids';
export type * from './model/orders';
export * from './model/state';
export * from './model/theory';
export * from './model/vocabulary';
export { type AgentDecision, agentOrders, type Option, type OptionTerm } from './agents/play';
export { type Acceptance, acceptance } from './agents/acceptance';
export { type Character, CHARACTERS } from './agents/characters';
export { checkInSequence, checkNow, defaultTermsFor, priceOf } from './queries/orders';
export * from './queries/foresight';
export * from './queries/lookups';
export * from './queries/objectives';
export { spelledOut } from './queries/names';
export { ledgerAccount, pactAccount, pactOf } from './queries/pact-account';
export * from './queries/pair-accounts';
export * from './queries/promises';
export * from './queries/standings';
export { type Verdict, verdictOf } from './queries/verdict';
export { sideStream } from './random/streams';
export { type AttackCase, attackPropensity } from './rules/attack';
export { breachHazard, cohesionInputs, cohesionTargets, type PactFacts } from './rules/cohesion';
export { derive, type Derived } from './rules/derived';
export { desiredBurden, interdependence } from './rules/economy';
export { type HonourCase, honourScore, honourTerms } from './rules/honour';
export { hostility, pressure, proximity, sharedThreat, threat as threatBetween } from './rules/threat';
export { type SetFeatures, setUtility } from './rules/utility';
export { createGame } from './turn/create-game';
export { advanceLedger, cohesionOf, openLedger } from './turn/ledger';
export * from './turn/pack';
export { type Step, step } from './turn/step';
