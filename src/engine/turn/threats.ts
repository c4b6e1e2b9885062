// How transnational threats live through a turn: they grow or fade, are found out, strike, and end.

import { clamp, ONE, ppm } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { ThreatContent } from '../model/content';
import type { Effect } from '../model/events';
import type { Pact } from '../model/state';
import { addOnce, answeringPacts, hasFound, partnersAgainst } from '../rules/non-state-threat';
import { yearsPerTurn } from '../rules/pace';
import { strike } from './strikes';
import { bumpStrength, changeThreat, learn } from '../changes/threat-cells';
import { emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

/** Logistic growth; where it has a host, the less stable that is the faster (Fearon & Laitin 2003). */
function grow(work: Work, { growth, host }: ThreatContent, t: number): void {
  const { strength } = work.structure.threats[t]!;
  if (strength === 0) return;
  const unrest = host === null ? 0 : 1 - work.nations.stability[seatOf(work, host)]! / ONE;
  const rate = growth / ONE + work.content.theory.transnational.unrest * unrest;
  const room = growth < 0 ? 1 : 1 - strength / ONE;
  const now = clamp(strength + Math.trunc(strength * rate * room * yearsPerTurn(work)), 0, ONE);
  if (now !== strength) changeThreat(work, t, { strength: now });
}

/** Pacts under which members tell each other of a threat. */
interface Sharing {
  readonly answering: readonly Pact[];
  readonly informing: readonly Pact[];
}

/** Whether j lets i see what it knows of this kind of threat: by order, or by a clause of a pact. */
function sharers(
  work: Work,
  { kind }: ThreatContent,
  i: number,
  { answering, informing }: Sharing,
): readonly number[] {
  const n = work.content.nations.length;
  const sharing = partnersAgainst(work, kind, i, answering).slice();
  for (let j = 0; j < n; j++) if (work.pairs.intelligence[i * n + j]! > 0) addOnce(sharing, j);
  const me = nationAt(work.content, i);
  for (const { members } of informing) {
    if (!members.some(({ nation }) => nation === me)) continue;
    for (const { nation } of members) if (nation !== me) addOnce(sharing, seatOf(work, nation));
  }
  return sharing;
}

/** What is not known is found out by one's own technology, and by that of all who share. */
function investigate(work: Work, threat: ThreatContent, t: number, answering: readonly Pact[]): void {
  const { detection, sharedDetection } = work.content.theory.transnational;
  const { awareness } = work.structure.threats[t]!;
  const sharing: Sharing = {
    answering,
    informing: work.structure.pacts.filter(({ terms }) => terms.clauses.includes('intelligence')),
  };
  awareness.forEach((known, i) => {
    if (known === ONE || threat.bearing[i] === 0) return;
    let means = detection * work.nations.technology[i]!;
    for (const j of sharers(work, threat, i, sharing)) means += sharedDetection * work.nations.technology[j]!;
    const share = Math.min(1, (means / ONE) * yearsPerTurn(work));
    learn(work, t, i, Math.ceil((ONE - known) * share));
  });
}

/** A threat too weak to go on is over; those who knew of it are told. */
function endIfSpent(work: Work, { id }: ThreatContent, t: number): void {
  const { strength } = work.structure.threats[t]!;
  if (strength === 0 || strength >= ppm(work.content.theory.transnational.floor)) return;
  const effects: Effect[] = [];
  bumpStrength(work, effects, t, -strength);
  const actors = work.content.nations.filter((_, i) => hasFound(work, t, i)).map((nation) => nation.id);
  emit(work, { kind: 'threat-ended', actors, threat: id, effects });
}

/** One turn of every threat, in the order of their ids. */
export function stirThreats(work: Work): void {
  work.content.threats.forEach((threat, t) => {
    endIfSpent(work, threat, t);
    grow(work, threat, t);
    if (work.structure.threats[t]?.strength === 0) return;
    const answering = answeringPacts(work, threat.kind);
    investigate(work, threat, t, answering);
    strike(work, threat, t, answering);
  });
}
