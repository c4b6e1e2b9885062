// What spending, joint procurement and shared technology make of a nation's arms (model section 4).

import { saturate } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Pact, Position } from '../model/state';
import type { Clause } from '../model/vocabulary';
import type { Work } from '../changes/work';

/** Partners by clause: how many nations each buys arms with. */
function procurementPartners(position: Position): Uint16Array | null {
  const together = pactsWith(position, 'joint-procurement');
  if (together.length === 0) return null;
  const n = position.content.nations.length;
  const counts = new Uint16Array(n);
  const met = new Uint8Array(n * n);
  for (const { members } of together) {
    const seats = members.map(({ nation }) => indexOf(position.content, nation));
    for (const i of seats)
      for (const j of seats) {
        if (i === j || met[i * n + j] === 1) continue;
        met[i * n + j] = 1;
        counts[i] = counts[i]! + 1;
      }
  }
  return counts;
}

const pactsWith = (position: Position, clause: Clause): readonly Pact[] =>
  position.structure.pacts.filter((pact) => pact.terms.clauses.includes(clause));

export interface Spending {
  /** All nations' spending together, as a multiple of what it was at the start. */
  readonly ofAll: number;
  readonly partners: Uint16Array | null;
}

/** Capability is a share of the system's total, so a nation's spending counts beside everybody's. */
export function spendingOf(work: Position): Spending {
  const { gdp, burden } = work.nations;
  let now = 0;
  let then = 0;
  work.content.nations.forEach((start, i) => {
    now += gdp[i]! * burden[i]!;
    then += start.gdp * start.burden;
  });
  return { ofAll: then > 0 && now > 0 ? now / then : 1, partners: procurementPartners(work) };
}

/**
 * How hard nation i arms, −1…1: what its economy × its burden buys against the start, beside all others' (Gilpin 1981: who
 * grows faster pays for more). Joint procurement makes the same money go further, each partner by less.
 */
export function arming(work: Position, spending: Spending, i: number): number {
  const start = work.content.nations[i];
  if (!start) return 0;
  const { procurementSaving, procurementHalf } = work.content.theory.economy;
  const saved = procurementSaving * saturate(spending.partners?.[i] ?? 0, procurementHalf);
  const now = (work.nations.gdp[i]! * work.nations.burden[i]!) / (1 - saved);
  const then = Math.max(1, start.gdp * start.burden);
  return Math.max(-1, Math.min(1, now / then / spending.ofAll - 1));
}

/** Members of a technology clause catch up with the most advanced among them. */
export function shareTechnology(work: Work, years: number): void {
  const share = Math.min(1, work.content.theory.economy.technologyClause * years);
  const { technology } = work.nations;
  for (const { members } of pactsWith(work, 'technology-transfer')) {
    const seats = members.map(({ nation }) => indexOf(work.content, nation));
    const best = Math.max(...seats.map((i) => technology[i]!));
    for (const i of seats) technology[i] = technology[i]! + Math.trunc((best - technology[i]!) * share);
  }
}
