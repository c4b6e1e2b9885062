// How a pact's ledger is shown: cohesion as entries whose levels and changes add up exactly.

import { type Account, accountOf, type Entry } from '../model/account';
import type { PactId } from '../model/ids';
import type { Ledger, Pact, State } from '../model/state';
import { COHESION_PARTS, type CohesionPart } from '../model/vocabulary';
import { cohesionGoals } from '../rules/cohesion';
import { derive } from '../rules/derived';
import { driftShare } from '../rules/ledger';
import { pactFacts } from '../rules/pact-facts';
import { moversOf, type Mover, type TurnMade } from './attribution';

function partEntries(ledger: Ledger): Entry[] {
  return COHESION_PARTS.map((part, k) => ({
    part,
    level: ledger.stocks[k]!,
    change: ledger.changes[k]!,
    fading: false,
    since: ledger.since[k]!,
    cause: ledger.causes[k] ?? null,
  }));
}

function eventEntries(ledger: Ledger): Entry[] {
  return ledger.events.map((event, k) => ({
    part: event.kind,
    ...(event.about === null ? {} : { about: event.about }),
    level: event.value,
    change: ledger.eventChanges[k]!,
    fading: true,
    since: event.turn,
    cause: event.cause,
  }));
}

function closingEntries(ledger: Ledger, turn: number): Entry[] {
  const plain = { fading: false, since: turn, cause: null };
  const entries: Entry[] = [];
  if (ledger.faded !== 0) entries.push({ part: 'faded', level: 0, change: ledger.faded, ...plain });
  if (ledger.clamp !== 0 || ledger.clampChange !== 0) {
    entries.push({ part: 'limits', level: ledger.clamp, change: ledger.clampChange, ...plain });
  }
  return entries;
}

/** The account of a ledger as it stood after turn `turn`. */
export function ledgerAccount(ledger: Ledger, turn: number): Account {
  return accountOf([...partEntries(ledger), ...eventEntries(ledger), ...closingEntries(ledger, turn)]);
}

export const pactOf = (state: Pick<State, 'structure'>, id: PactId): Pact | undefined =>
  state.structure.pacts.find((pact) => pact.id === id);

/** Where a part of cohesion would settle as things are, times the share of the way that a turn goes; null where there is no such pact. */
function pullOn(state: State, id: PactId, part: CohesionPart): Account | null {
  const pact = pactOf(state, id);
  if (!pact) return null;
  const { cohesion, threat } = state.content.theory;
  const goals = cohesionGoals(cohesion, threat, pactFacts(state, derive(state), pact));
  const level = Math.trunc(goals[COHESION_PARTS.indexOf(part)]! * driftShare(state));
  return accountOf([{ part, level, change: 0, fading: false, since: state.turn, cause: null }]);
}

/** What moved a part of a pact's cohesion in a turn: what changed in the world, and earlier changes that it still follows. */
export function cohesionMovers(turn: TurnMade, id: PactId, part: CohesionPart): readonly Mover[] {
  const pact = pactOf(turn.now, id);
  if (!pact || !pactOf(turn.before, id)) return [];
  const members = pact.members.map(({ nation }) => nation);
  const movers = moversOf((state) => pullOn(state, id, part), { part }, turn, members);
  const change = pact.ledger.changes[COHESION_PARTS.indexOf(part)]!;
  const rest = movers.reduce((left, mover) => left - mover.change, change);
  return rest === 0 ? movers : [{ factor: 'catching-up', change: rest, cause: null }, ...movers];
}

/** Cohesion of a pact in force, ppm; null where there is no such pact. */
export function pactAccount(state: State, id: PactId): Account | null {
  const pact = pactOf(state, id);
  return pact ? ledgerAccount(pact.ledger, state.turn) : null;
}
