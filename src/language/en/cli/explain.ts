// What `entente explain` and `entente advise` say around the accounts of a nation or a pact.

import { list } from '../formats';

export const explain = {
  /** Heads of an account's columns that the page has none for. */
  account: { fading: 'fading', cause: 'cause', total: 'total' },
  heads: {
    score: 'score',
    now: 'now',
    sinceStart: 'since the start',
    weighted: 'weighted',
    threat: 'threat',
    kind: 'kind',
    strength: 'strength',
    feared: 'feared',
    open: 'open to it',
    found: 'found',
    answered: 'answered with',
  },
  nation: (nation: string, date: string, turn: number): string => `${nation} in ${date}, turn ${turn}`,
  burden: 'Defence spending it would choose, share of gdp',
  abandonedBy: (ally: string): string => `Risk of being abandoned by ${ally}`,
  entrappedBy: (ally: string): string => `Risk of being entrapped by ${ally}`,
  found: 'yes',
  notFound: 'not yet',
  chose: (order: string): string => `Chose ${order}`,
  would: (order: string): string => `Would ${order}`,
  withClauses: (clauses: readonly string[]): string => `with ${list(clauses)}`,
  chooseOne: (world: string, date: string, turn: number): string =>
    `${world}, ${date}, turn ${turn}: explain one of these with --pact`,
  pact: (pact: string, id: string, type: string, signed: string | null): string =>
    `${pact} (${id}), ${type}, ${signed === null ? 'in force from the start' : `signed ${signed}`}`,
  members: (members: readonly string[]): string => `Members: ${list(members)}`,
  cohesion: (date: string, turn: number, level: string, change: string, pressure: string): string =>
    `${date}, turn ${turn}: cohesion ${level}, ${change} this turn; breach pressure ${pressure} over four years`,
};
