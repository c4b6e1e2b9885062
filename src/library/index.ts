/**
 * Entente as a library: load a world, play it from seeds, and ask why its numbers are what they are. For Node and for browsers; all
 * of it is deterministic.
 *
 * Numbers are whole. Shares and scores are millionths ("ppm"): 1 000 000 is one, 10 000 a point of a hundred.
 *
 * @packageDocumentation
 */

export { loadScenario, scenarios, theories, type Scenario, type ScenarioOptions } from './scenario';
export { createGame, play, step, type Game, type GameOptions, type Moment, type PlayOptions } from './game';
export { account, type AccountOf, type NationNumber, type PairNumber } from './account';
export { advice, agents, decisions, standings, type Agent } from './agents';
export { replay, verify, writeReplay, type ReplayOptions, type Verdict } from './replays';
export { InvalidFile, type Issue } from './invalid-file';
export type { OrderInput } from './orders';
export type { Locale } from '../language/locales';
export type {
  Account,
  Advice,
  Adviser,
  AgentName,
  DecisionCard,
  Entry,
  GameEvent,
  Order,
  Pact,
  Ranked,
  Refusal,
  Seat,
  State,
} from '../engine';
