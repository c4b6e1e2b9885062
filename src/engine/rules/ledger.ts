// How a pact's ledger opens, drifts, takes events in and is summed (model section 6).

import { clamp, halvings, ONE, ppm } from '../model/arithmetic';
import type { EventId, NationId } from '../model/ids';
import { memoPerObject } from '../model/memo';
import type { Ledger, LedgerEvent, Pact, Position } from '../model/state';
import { COHESION_PARTS, type LedgerEventKind } from '../model/vocabulary';
import { breachHazard, cohesionGoals, cohesionInputs, cohesionTargets, drift } from './cohesion';
import type { PactFacts } from './cohesion';
import { pressure } from './threat';

const NONE = COHESION_PARTS.map(() => 0);
/** An event's remainder smaller than this is dropped, as an entry of its own. */
const SPECK = 100;

/** What of a position a ledger reads: its turn, pace and weights. */
export type LedgerPlace = Pick<Position, 'turn'> & {
  readonly content: Pick<Position['content'], 'theory' | 'tempo' | 'turnsPerYear'>;
};

/** Counted by index, here and below: an iterator makes an object for each number where lists are of several kinds. */
const total = (values: readonly number[]): number => {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return sum;
};

const eventSum = (events: readonly LedgerEvent[]): number => {
  let sum = 0;
  for (let k = 0; k < events.length; k++) sum += events[k]!.value;
  return sum;
};

/** Σ of all entries: the cohesion that is shown, 0…1 000 000. */
export const cohesionOf = (ledger: Ledger): number =>
  total(ledger.stocks) + eventSum(ledger.events) + ledger.clamp;

function targets(position: LedgerPlace, facts: PactFacts): readonly number[] {
  const { cohesion, threat } = position.content.theory;
  return cohesionTargets(cohesion, cohesionInputs(cohesion, threat, facts));
}

/** The ledger at signing: each stock at its target. */
export function openLedger(position: LedgerPlace, facts: PactFacts, turn: number): Ledger {
  const stocks = targets(position, facts);
  const raw = total(stocks);
  return {
    stocks,
    changes: NONE,
    since: COHESION_PARTS.map(() => turn),
    causes: COHESION_PARTS.map(() => null),
    events: [],
    eventChanges: [],
    faded: 0,
    clamp: clamp(raw, 0, ONE) - raw,
    clampChange: 0,
  };
}

export interface FreshEvent {
  readonly kind: LedgerEventKind;
  readonly about: NationId | null;
  /** Share of the kind's full size, 0…1. */
  readonly share: number;
  readonly cause: EventId | null;
}

/** Copies are cut to what is left: a list that grows from nothing takes room for sixteen. */
function fadeEvents(
  ledger: Ledger,
  keep: number,
): { events: LedgerEvent[]; changes: number[]; faded: number } {
  const events = ledger.events.slice();
  const changes = ledger.eventChanges.slice();
  let left = 0;
  let faded = 0;
  for (let k = 0; k < ledger.events.length; k++) {
    const { kind, about, value: was, turn, cause } = ledger.events[k]!;
    const value = Math.trunc(was * keep);
    if (Math.abs(value) < SPECK) {
      faded -= was;
    } else {
      events[left] = { kind, about, value, turn, cause };
      changes[left] = value - was;
      left++;
    }
  }
  events.length = left;
  changes.length = left;
  return { events, changes, faded };
}

/** Share of an event's effect that one turn leaves, so that half is gone after the half-life. */
const keptShare = memoPerObject(({ theory, tempo, turnsPerYear }: LedgerPlace['content']) =>
  halvings(tempo / (theory.cohesion.eventHalfLifeYears * turnsPerYear)),
);

/** Where the stocks of the ledger at hand tend, by their parts; written anew for each. */
const pulls = new Float64Array(COHESION_PARTS.length);

type Stocks = Pick<Ledger, 'stocks' | 'changes' | 'since' | 'causes'>;

/** Moves every stock towards its goal; a noticeable move is dated, and laid to the event that touched the part. */
function driftStocks(
  position: LedgerPlace,
  ledger: Ledger,
  facts: PactFacts,
  share: number,
  causeOf: (part: number) => EventId | null,
): Stocks {
  const { cohesion: w, threat } = position.content.theory;
  const noticeable = ppm(w.noticeable);
  const goals = cohesionGoals(w, threat, facts, pulls);
  const stocks = ledger.stocks.slice();
  const changes = ledger.changes.slice();
  let since: number[] | null = null;
  let causes: (EventId | null)[] | null = null;
  for (let k = 0; k < stocks.length; k++) {
    const change = drift(stocks[k]!, goals[k]!, share);
    stocks[k] = stocks[k]! + change;
    changes[k] = change;
    if (Math.abs(change) < noticeable) continue;
    since ??= ledger.since.slice();
    causes ??= ledger.causes.slice();
    since[k] = position.turn;
    causes[k] = causeOf(k);
  }
  return { stocks, changes, since: since ?? ledger.since, causes: causes ?? ledger.causes };
}

/** Share of the way to its goal that a stock goes in a turn. */
export const driftShare = ({ content: { theory, tempo, turnsPerYear } }: LedgerPlace): number =>
  Math.min(1, (theory.cohesion.driftPerYear * tempo) / turnsPerYear);

/** One turn of a ledger: stocks drift, old events fade, fresh ones come in, the clamp closes the sum. */
export function advanceLedger(
  position: LedgerPlace,
  ledger: Ledger,
  facts: PactFacts,
  fresh: readonly FreshEvent[],
  causeOf: (part: number) => EventId | null,
): Ledger {
  const w = position.content.theory.cohesion;
  const { stocks, changes, since, causes } = driftStocks(
    position,
    ledger,
    facts,
    driftShare(position),
    causeOf,
  );
  const { events, changes: eventChanges, faded } = fadeEvents(ledger, keptShare(position.content));
  for (const { kind, about, share: part, cause } of fresh) {
    const value = Math.trunc(ppm(w.events[kind]) * part);
    events.push({ kind, about, value, turn: position.turn, cause });
    eventChanges.push(value);
  }
  const raw = total(stocks) + eventSum(events);
  const limit = clamp(raw, 0, ONE) - raw;
  return {
    stocks,
    changes,
    since,
    causes,
    events,
    eventChanges,
    faded,
    clamp: limit,
    clampChange: limit - ledger.clamp,
  };
}

/** B: expected breaches over the theory's horizon at the game's tempo, ppm, at most 1. */
export function breachPressure(
  position: Position,
  pact: Pick<Pact, 'cohesion'>,
  outsideThreat: number,
): number {
  const { theory, tempo } = position.content;
  const hazard = breachHazard(theory.cohesion, pressure(theory.threat, outsideThreat), pact.cohesion / ONE);
  return Math.min(ONE, Math.trunc(hazard * tempo * theory.cohesion.breachHorizonYears * ONE));
}
