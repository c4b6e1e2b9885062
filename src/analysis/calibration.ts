// Whether chances are worth what they say: for each offer and each call of games that agents play, the chance that the asker would have
// been shown, and what came of it.

import {
  agentOrders,
  chanceOfCall,
  chanceOfDraft,
  type Chance,
  createGame,
  type DraftOffer,
  type NationId,
  type Offer,
  ONE,
  step,
} from '../engine';
import type { Content, Order, Seat, State } from '../engine';

export const FORECASTS = ['offer', 'call'] as const;
export type ForecastKind = (typeof FORECASTS)[number];

/** What was shown, 0…1, and whether it came to pass. */
export interface Forecast {
  readonly kind: ForecastKind;
  readonly chance: number;
  readonly low: number;
  readonly high: number;
  readonly came: boolean;
}

type Seats = Readonly<Record<NationId, Seat>>;

const forecast = (kind: ForecastKind, { chance, low, high }: Chance, came: boolean): Forecast => ({
  kind,
  chance: chance / ONE,
  low: low / ONE,
  high: high / ONE,
  came,
});

const draftOf = ({ by, pact, type, parties, terms }: Offer): DraftOffer => ({
  by,
  pact,
  type,
  parties,
  terms,
});

/** Offers made in the turn that led here, each voter's chance as the maker saw it a turn before, and what they answer now. */
function offersOf(before: State, state: State, seats: Seats, orders: readonly Order[]): readonly Forecast[] {
  const fresh = state.structure.offers.filter(({ made }) => made === state.turn);
  return fresh.flatMap((offer) =>
    offer.voters.flatMap((voter) => {
      if (seats[voter] === 'random' || seats[voter] === 'person') return [];
      const came = orders.some(
        (order) => order.kind === 'accept' && order.by === voter && order.offer === offer.id,
      );
      return [forecast('offer', chanceOfDraft(before, seats, offer.by, voter, draftOf(offer)), came)];
    }),
  );
}

/** Calls that are answered now: the chance as the caller sees it. */
function callsOf(state: State, seats: Seats, orders: readonly Order[]): readonly Forecast[] {
  return state.structure.calls.flatMap((call) => {
    if (call.answer !== null) return [];
    const answer = orders.find((order) => order.kind === 'answer-call' && order.call === call.id);
    const chance = chanceOfCall(state, seats, call.caller, call);
    if (answer?.kind !== 'answer-call' || chance === null) return [];
    return [forecast('call', chance, answer.answer === 'fight')];
  });
}

/** Plays a game and notes every chance that somebody could have been shown. */
export function forecastsOf(content: Content, seed: string, seats: Seats): readonly Forecast[] {
  const found: Forecast[] = [];
  let before: State | null = null;
  let state = createGame(content, seed);
  while (!state.over) {
    const { orders } = agentOrders(state, seats);
    if (before) found.push(...offersOf(before, state, seats, orders));
    found.push(...callsOf(state, seats, orders));
    before = state;
    state = step(state, orders).state;
  }
  return found;
}
