// What the rest of the program may use of the simulation: this is the engine's only face.

export * from './model/account';
export { clamp, isqrt, ONE, ppm, saturate } from './model/arithmetic';
export { cell, indexOf } from './model/columns';
export type * from './model/content';
export * from './model/events';
export { canonicalJson, hashText } from './model/hash';
export { memoPerObject } from './model/memo';
export * from './model/ids';
export * from './model/orders';
export * from './model/state';
export * from './model/theory';
export type * from './model/theory-agenda';
export type * from './model/theory-doubt';
export * from './model/theory-conduct';
export * from './model/theory-pacts';
export * from './model/theory-play';
export * from './model/theory-politics';
export type * from './model/theory-statecraft';
export * from './model/theory-threats';
export * from './model/theory-world';
export * from './model/vocabulary';
export { type AgentDecision, agentOf, agentOrders, type Option, type OptionTerm } from './agents/play';
export { bestOf } from './agents/view';
export { type Advice, advise, followed, gainOf } from './agents/cabinet';
export * from './agents/cards';
export { type Character, CHARACTERS } from './agents/characters/registry';
export { checkInSequence, checkNow, defaultTermsFor, priceOf } from './queries/orders';
export { agendaOf, asks, isWaiting } from './agenda/agenda';
export type * from './agenda/item';
export type { Chance } from './doubt/chance';
export { chanceOfAnswer, chanceOfDraft, type DraftOffer } from './doubt/answers';
export { chanceOfCall, chancesToCome } from './doubt/comers';
export * from './foresight/foresight';
export { withLuck } from './foresight/luck';
export * from './queries/calendar';
export { intentAccount } from './queries/intent-account';
export * from './queries/lookups';
export * from './queries/objectives';
export { ledgerAccount, pactAccount, pactOf } from './queries/pact-account';
export { abandonmentAccount, entrapmentAccount } from './queries/ally-risks';
export { attackAccount } from './queries/attack-account';
export { sideAccount, stakeAccount, warsConcerning, wearinessAccount } from './queries/war-account';
export { fighting } from './rules/war';
export {
  autonomyAccount,
  burdenAccount,
  prosperityAccount,
  securityAccount,
} from './queries/nation-accounts';
export * from './queries/pair-accounts';
export { pooledAccount, pooledBy, pooledCapability } from './queries/pooled';
export * from './queries/promises';
export { supplyAccount } from './queries/dependence-account';
export { tradeAccount } from './queries/trade-account';
export * from './queries/standings';
export { type FacedThreat, threatFoundBy, threatsFacing } from './queries/threats';
export { type Verdict, verdictOf } from './queries/verdict';
export { shuffle, sideStream } from './random/streams';
export { type AttackCase, attackPropensity } from './rules/attack';
export { LAWS } from './law/breaches';
export { exemptionNow } from './law/exemption';
export { promisesAtStake } from './law/promises-of-peace';
export { breachHazard, cohesionInputs, cohesionTargets, type PactFacts } from './rules/cohesion';
export { burdenShares } from './rules/burden';
export { derive, type Derived } from './rules/derived';
export { desiredBurden, interdependence } from './rules/economy';
export { pactsForbidding } from './rules/interference';
export { type HonourCase, honourScore, honourTerms } from './rules/honour';
export { autonomyTasteOf } from './rules/politics';
export { hostility, pressure, proximity, sharedThreat, threat as threatBetween } from './rules/threat';
export { reachKm } from './rules/reach';
export { type SetFeatures, setUtility } from './rules/utility';
export { createGame } from './turn/create-game';
export { advanceLedger, cohesionOf, openLedger } from './rules/ledger';
export * from './model/pack';
export { hashState } from './model/state-hash';
export { type Step, step } from './turn/step';
