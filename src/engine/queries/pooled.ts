// What nations could bring together: each one's power as far as it reaches the others, as well as they work together.

import { type Account, accountOf, type Entry } from '../model/account';
import { ONE } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import type { Offer, Pact, Position, State } from '../model/state';
import { reachKm } from '../rules/reach';
import { proximity } from '../rules/threat';

/** A state, or one with pacts that are only thought of. */
type Place = Pick<Position, 'content' | 'turn' | 'nations' | 'pairs'> & {
  readonly structure: { readonly pacts: readonly Pick<Pact, 'members' | 'terms'>[] };
};

/** Share of a nation's power that counts among the others: mean reach to them × how far they work together. */
function sharedOut(state: Place, i: number, others: readonly number[]): number {
  if (others.length === 0) return 1;
  const n = state.content.nations.length;
  const { threat, crisis } = state.content.theory;
  const km = reachKm(state);
  let sum = 0;
  for (const j of others) {
    const x = state.pairs.interoperability[i * n + j]! / ONE;
    const together = 1 - crisis.interoperabilityShare * (1 - x);
    sum += proximity(threat, km[i * n + j]!) * together;
  }
  return sum / others.length;
}

/** Whom a nation's power has to reach: the other members, or the one at whose home it is counted. */
const reached = (seats: readonly number[], i: number, home: number | null): readonly number[] =>
  (home === null ? seats : [home]).filter((j) => j !== i);

/** One entry a nation, the weightiest first; ppm of the world's capability. With `home`, as far as it reaches that member. */
export function pooledAccount(
  state: Place,
  nations: readonly NationId[],
  home: NationId | null = null,
): Account {
  const seats = nations.map((nation) => indexOf(state.content, nation)).filter((seat) => seat >= 0);
  const seat = home === null ? null : indexOf(state.content, home);
  const entries = seats.map((i): Entry => {
    const share = sharedOut(state, i, reached(seats, i, seat));
    return {
      part: 'pooled',
      about: nationAt(state.content, i),
      level: Math.trunc(state.nations.capability[i]! * share),
      change: 0,
      fading: false,
      since: state.turn,
      cause: null,
    };
  });
  return accountOf(entries.sort((a, b) => b.level - a.level));
}

/** What a pact's members could bring together, ppm of the world's capability. */
export const pooledCapability = (state: Place, pact: Pick<Pact, 'members'>): number =>
  pooledAccount(
    state,
    pact.members.map(({ nation }) => nation),
  ).level;

/** What stands together where `me` lives before a treaty is signed and after, its reach included, ppm; alone, one has oneself. */
export function pooledBy(
  state: State,
  me: NationId,
  treaty: Pick<Offer, 'pact' | 'terms' | 'parties'>,
): { readonly before: number; readonly after: number } {
  const present = state.structure.pacts.find(({ id }) => id === treaty.pact);
  const members = present?.members ?? [];
  const old = members.map(({ nation }) => nation);
  const all = [...new Set([...old, ...treaty.parties])];
  const unchanged = { joined: state.turn, capabilityThen: 0, regimeThen: 0, leaves: null, asked: null };
  const signed = { terms: treaty.terms, members: all.map((nation) => ({ nation, ...unchanged })) };
  const others = state.structure.pacts.filter((pact) => pact !== present);
  return {
    before: pooledAccount(state, old.includes(me) ? old : [me], me).level,
    after: pooledAccount({ ...state, structure: { pacts: [...others, signed] } }, all, me).level,
  };
}
