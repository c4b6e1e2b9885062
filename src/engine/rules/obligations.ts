// Who has promised to defend whom, and how much of that promise counts.

import { clamp, ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Pact, Position, PublicPosition } from '../model/state';
import { memoByPacts } from '../model/memo';
import { isArmed } from './nuclear';
import { ownWill } from './own-will';
import { memberHonour } from './pact-honour';
import { reachKm } from './reach';
import { proximity } from './threat';

/** One promise of defence towards a nation. */
export interface Pledge {
  /** Who promised, by position. */
  readonly ally: number;
  /** h · C · how far the type of pact deters, 0…1. */
  readonly weight: number;
  readonly honour: number;
  readonly pact: Pact;
  /** The one adversary it is about, by position, or −1 for any. */
  readonly against: number;
  /** 1 for each nation within the pact, by position. */
  readonly within: Uint8Array;
}

/** Promises towards each nation, the strongest first for each ally. */
export type Promises = readonly (readonly Pledge[])[];

/** Whether an attack on this member is within the pact's scope: its home decides, as article 6 of the treaty of 1949 has it. */
export function covers(position: Position, pact: Pact, target: number): boolean {
  const { region } = pact.terms.scope;
  return region === null || position.content.nations[target]?.region === region;
}

/** 1 for each nation within each pact, by their places. */
const circles = memoByPacts(({ content, structure }): readonly Uint8Array[] =>
  structure.pacts.map(({ members }) => {
    const within = new Uint8Array(content.nations.length);
    for (const { nation } of members) within[indexOf(content, nation)] = 1;
    return within;
  }),
);

function addPact(
  position: Position,
  pact: Pact,
  seats: readonly number[],
  within: Uint8Array,
  towards: Pledge[][],
): void {
  const { content } = position;
  const against = pact.terms.against === null ? -1 : indexOf(content, pact.terms.against);
  const standing = (pact.cohesion / ONE) * content.theory.pactTypes[pact.type].deterrence;
  for (let k = 0; k < seats.length; k++) {
    const ally = seats[k]!;
    const honour = memberHonour(position, pact, pact.members[k]!);
    const promise = { ally, weight: honour * standing, honour, pact, against, within };
    for (const seat of seats) if (seat !== ally && covers(position, pact, seat)) add(towards[seat]!, promise);
  }
}

/** Keeps a list by ally, the strongest first for each, and equals as they come. */
function add(list: Pledge[], promise: Pledge): void {
  let at = list.length;
  for (; at > 0; at--) {
    const before = list[at - 1]!;
    if (before.ally < promise.ally || (before.ally === promise.ally && before.weight >= promise.weight))
      break;
    list[at] = before;
  }
  list[at] = promise;
}

/** All promises of defence in force; `seats` are the members of each pact by position. */
export function promisesOf(position: Position, seats: readonly (readonly number[])[]): Promises {
  const { content, structure } = position;
  const within = circles(position);
  const towards: Pledge[][] = [];
  while (towards.length < content.nations.length) towards.push([]);
  for (let at = 0; at < seats.length; at++) {
    const pact = structure.pacts[at]!;
    if (pact.terms.clauses.includes('defence')) addPact(position, pact, seats[at]!, within[at]!, towards);
  }
  return towards;
}

/** Whether a promise binds when `attacker` strikes: in scope, and not against a fellow member unless the pact is about that. */
export function binds(promise: Pledge, attacker: number): boolean {
  if (promise.ally === attacker) return false;
  if (promise.against !== -1 && promise.against !== attacker) return false;
  return promise.within[attacker] === 0 || promise.pact.type === 'collective-security';
}

export interface Friends {
  /** Σ h·C·c·π of those bound to come: capability to expect, ppm. */
  readonly expected: number;
  /** Σ h·C·c·π·readiness of the same: what to expect at once. */
  readonly ready: number;
  /** Σ c·π of the same: capability if all came. */
  readonly reach: number;
  /** Whether one of them has nuclear weapons. */
  readonly shield: boolean;
}

/** h · C · deterrence of a promise, with the ally's own reasons for this caller and this attacker. */
function willingness(position: PublicPosition, promise: Pledge, target: number, attacker: number): number {
  if (promise.honour <= 0) return promise.weight;
  return (promise.weight / promise.honour) * chanceOf(position, promise, target, attacker);
}

/** The chance that an ally comes to `target` against `attacker`: the score of its promise, and its own reasons. */
export function chanceOf(
  position: PublicPosition,
  promise: Pledge,
  target: number,
  attacker: number,
): number {
  const { min, max } = position.content.theory.honour;
  return clamp(promise.honour + ownWill(position, promise.ally, target, attacker), min, max);
}

/** What the friends of `target` but for some would bring against `attacker`. Each ally counts once, by its strongest promise. */
export function friendsAgainst(
  position: PublicPosition,
  promises: Promises,
  target: number,
  attacker: number,
  but: readonly number[] = [],
): Friends {
  const n = position.content.nations.length;
  const w = position.content.theory.threat;
  const km = reachKm(position);
  let expected = 0;
  let ready = 0;
  let reach = 0;
  let shield = false;
  let counted = -1;
  for (const promise of promises[target]!) {
    if (promise.ally === counted || !binds(promise, attacker)) continue;
    counted = promise.ally;
    if (but.includes(counted)) continue;
    const arrives = position.nations.capability[counted]! * proximity(w, km[counted * n + target]!);
    const brings = willingness(position, promise, target, attacker) * arrives;
    expected += brings;
    ready += brings * (position.nations.readiness[counted]! / ONE);
    reach += arrives;
    shield ||= isArmed(position, counted);
  }
  return { expected, ready, reach, shield };
}

/** What those who promised `attacker` to join in an offensive would bring against `target`, ppm; each ally counts once, by its strongest promise. */
export function followersAgainst(
  position: PublicPosition,
  promises: Promises,
  attacker: number,
  target: number,
): number {
  const n = position.content.nations.length;
  let expected = 0;
  let counted = -1;
  for (const promise of promises[attacker]!) {
    if (promise.ally === counted || !binds(promise, target)) continue;
    if (!promise.pact.terms.clauses.includes('offence')) continue;
    counted = promise.ally;
    const reach = proximity(position.content.theory.threat, reachKm(position)[counted * n + target]!);
    expected +=
      willingness(position, promise, attacker, target) * position.nations.capability[counted]! * reach;
  }
  return expected;
}
