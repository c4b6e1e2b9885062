// Why a number of a game is what it is: one door to every account.

import {
  abandonmentAccount,
  asPactId,
  attackAccount,
  autonomyAccount,
  burdenAccount,
  entrapmentAccount,
  intentAccount,
  pactAccount,
  pooledAccount,
  prosperityAccount,
  reputationAccount,
  securityAccount,
  supplyAccount,
  threatAccount,
  tradeAccount,
  trustAccount,
  type Account,
  type GameEvent,
  type NationId,
  type Resource,
  type State,
} from '../engine';
import { nationOf, type Game, type Moment } from './game';

/** What {@link account} can lay open of a nation by itself. */
export type NationNumber = 'threat' | 'reputation' | 'security' | 'prosperity' | 'autonomy' | 'burden';

/** What it can lay open of one nation towards another. */
export type PairNumber = 'trust' | 'intent' | 'abandonment' | 'entrapment' | 'attack' | 'trade';

/**
 * A number of a game, and at which turn (the last where left out).
 *
 * | `of` | is | unit |
 * |---|---|---|
 * | `cohesion` | how firmly a pact holds together, 0…1 | ppm |
 * | `pooled` | what a pact's members could bring together, a share of the world's capability | ppm |
 * | `threat` | what a nation fears of all others | ppm |
 * | `reputation` | how far others trust it, weighed by their power, 0…1 | ppm |
 * | `security`, `prosperity`, `autonomy` | its scores, 0…1 | ppm |
 * | `burden` | what it would spend on defence, a share of its gdp (Olson & Zeckhauser 1966) | ppm |
 * | `trust` | a nation's trust in another, 0…1 | ppm |
 * | `intent` | how revisionist it believes another to be, 0…1 | ppm |
 * | `abandonment`, `entrapment` | its risk that an ally fails it, or draws it into a quarrel (Snyder 1984), 0…1 | ppm |
 * | `attack` | disputes a year that it would begin with another at history's pace | ppm |
 * | `trade` | what the two trade, both ways | million dollars a year |
 * | `supply` | who delivers which share of a resource that it needs, summing to 1 | ppm |
 */
export type AccountOf = { readonly turn?: number } & (
  | { readonly of: 'cohesion' | 'pooled'; readonly pact: string }
  | { readonly of: NationNumber; readonly nation: string }
  | { readonly of: PairNumber; readonly nation: string; readonly other: string }
  | { readonly of: 'supply'; readonly nation: string; readonly resource: Resource }
);

/** A number of a nation that needs the state before the turn, for its change, and the state after it. */
type OfNation = (before: State | null, now: State, nation: NationId) => Account;
const OF_NATION: Readonly<Record<NationNumber, OfNation>> = {
  threat: threatAccount,
  reputation: reputationAccount,
  security: securityAccount,
  prosperity: prosperityAccount,
  autonomy: autonomyAccount,
  burden: burdenAccount,
};

type OfPair = (
  before: State | null,
  events: readonly GameEvent[],
  now: State,
  nation: NationId,
  other: NationId,
) => Account;
const OF_PAIR: Readonly<Record<PairNumber, OfPair>> = {
  trust: trustAccount,
  intent: intentAccount,
  trade: tradeAccount,
  abandonment: (before, _, now, nation, other) => abandonmentAccount(before, now, nation, other),
  entrapment: (before, _, now, nation, other) => entrapmentAccount(before, now, nation, other),
  attack: (before, _, now, nation, other) => attackAccount(before, now, nation, other),
};

/**
 * The account of a number: named entries whose levels add up to it and whose changes add up to its change in that turn, both to
 * the unit. 10 000 ppm are a point of a hundred.
 *
 * @returns null where no such pact is in force at that turn, or the nation does not need the resource
 * @throws RangeError where the nation or the turn is not the game's
 *
 * @example
 * ```js
 * account(game, { of: 'cohesion', pact: 'brussels-1948', turn: 12 });
 * account(game, { of: 'trust', nation: 'FRA', other: 'GBR' });
 * ```
 */
export function account(game: Game, asked: AccountOf): Account | null {
  const { state: now, events } = momentAt(game, asked.turn ?? game.turn);
  const before = now.turn === 0 ? null : momentAt(game, now.turn - 1).state;
  if ('pact' in asked)
    return asked.of === 'cohesion' ? pactAccount(now, asPactId(asked.pact)) : pooled(now, asked.pact);
  const nation = nationOf(game, asked.nation);
  if ('resource' in asked) return supplyAccount(now, nation, asked.resource);
  if ('other' in asked) return OF_PAIR[asked.of](before, events, now, nation, nationOf(game, asked.other));
  return OF_NATION[asked.of](before, now, nation);
}

function momentAt(game: Game, turn: number): Moment {
  const moment = game.history[turn];
  if (moment === undefined) throw new RangeError(`there is no turn ${turn}; the game stands at ${game.turn}`);
  return moment;
}

function pooled(state: State, id: string): Account | null {
  const pact = state.structure.pacts.find((one) => one.id === asPactId(id));
  return pact === undefined
    ? null
    : pooledAccount(
        state,
        pact.members.map(({ nation }) => nation),
      );
}
