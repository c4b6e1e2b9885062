// What nations fear from transnational threats, the pseudo-actors beside states, and which clauses answer them (model sections 2 and 3).

import { ONE, saturate } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { Content } from '../model/content';
import type { ThreatId } from '../model/ids';
import type { Pact, Position, PublicPosition } from '../model/state';
import type { Clause, ThreatKind } from '../model/vocabulary';

/** Clauses under which members answer a kind of threat together. */
export const ANSWERING: Readonly<Record<ThreatKind, readonly Clause[]>> = {
  terrorism: ['counter-terrorism'],
  cyber: ['cyber-defence'],
  climate: ['humanitarian'],
  'economic-shock': ['humanitarian'],
  insurgency: ['counter-terrorism', 'peacekeeping'],
};

/** Place of a threat among the content's, or −1. */
export const threatIndex = (content: Content, id: ThreatId): number =>
  content.threats.findIndex((threat) => threat.id === id);

const NOTHING = new Int32Array(0);

/** θ_it in ppm, cell i·m + t: strength × what of it bears on i × how its kind is feared × how much of it i has found. */
export function nonStateThreatMatrix({ content, structure }: Position): Int32Array {
  const m = content.threats.length;
  if (m === 0) return NOTHING;
  const n = content.nations.length;
  const { kinds } = content.theory.transnational;
  const nonStateThreat = new Int32Array(n * m);
  content.threats.forEach(({ kind, bearing }, t) => {
    const { strength, awareness } = structure.threats[t] ?? { strength: 0, awareness: [] };
    const feared = kinds[kind].fear * (strength / ONE);
    for (let i = 0; i < n; i++)
      nonStateThreat[i * m + t] = Math.trunc(feared * bearing[i]! * ((awareness[i] ?? 0) / ONE));
  });
  return nonStateThreat;
}

/** Σ_t min(θ_it, θ_jt) in ppm: the pseudo-actors' part of the threat that i and j share. */
export function sharedNonStateThreat(nonStateThreat: Int32Array, n: number, i: number, j: number): number {
  const m = nonStateThreat.length / n;
  let sum = 0;
  for (let t = 0; t < m; t++) sum += Math.min(nonStateThreat[i * m + t]!, nonStateThreat[j * m + t]!);
  return sum;
}

/** Mean over `seats` of what each fears from pseudo-actors, share. */
export function meanNonStateThreat(nonStateThreat: Int32Array, n: number, seats: readonly number[]): number {
  const m = nonStateThreat.length / n;
  let sum = 0;
  for (const i of seats) for (let t = 0; t < m; t++) sum += nonStateThreat[i * m + t]!;
  return sum / (ONE * seats.length);
}

/** Pacts whose members answer this kind of threat together. */
export const answeringPacts = (
  { structure }: Pick<Position, 'structure'>,
  kind: ThreatKind,
): readonly Pact[] =>
  structure.pacts.filter(({ terms }) => ANSWERING[kind].some((clause) => terms.clauses.includes(clause)));

const NOBODY: readonly number[] = [];

/** Adds a seat to a list that has each once; partners are too few for a set. */
export function addOnce(seats: number[], seat: number): void {
  if (!seats.includes(seat)) seats.push(seat);
}

/** Seats of those who have promised i to answer this kind of threat with it, each once, sorted; `pacts` are those that do. */
export function partnersAgainst(
  position: Position,
  kind: ThreatKind,
  i: number,
  pacts = answeringPacts(position, kind),
): readonly number[] {
  if (pacts.length === 0) return NOBODY;
  const me = nationAt(position.content, i);
  const found: number[] = [];
  for (const { members } of pacts) {
    if (!members.some(({ nation }) => nation === me)) continue;
    for (const { nation } of members) if (nation !== me) addOnce(found, indexOf(position.content, nation));
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** Joint capability of `partners`, 0…1: their technology pooled, each further one adding less. */
export function jointCapability(position: Position, partners: readonly number[]): number {
  let pooled = 0;
  for (const j of partners) pooled += position.nations.technology[j]! / ONE;
  return saturate(pooled, position.content.theory.transnational.jointHalf);
}

/** Fear of pseudo-actors in ppm that i's joint defence leaves. */
export function residualNonStateThreat(position: Position, nonStateThreat: Int32Array, i: number): number {
  const { threats, theory } = position.content;
  let sum = 0;
  threats.forEach(({ kind }, t) => {
    const feared = nonStateThreat[i * threats.length + t]!;
    if (feared === 0) return;
    const joint = jointCapability(position, partnersAgainst(position, kind, i));
    sum += feared * (1 - theory.transnational.jointDefence * joint);
  });
  return sum;
}

/** Whether a nation has found a threat, rather than only signs of it. */
export const hasFound = (
  position: Pick<PublicPosition, 'content' | 'structure'>,
  t: number,
  i: number,
): boolean =>
  (position.structure.threats[t]?.awareness[i] ?? 0) >= position.content.theory.transnational.found * ONE;
