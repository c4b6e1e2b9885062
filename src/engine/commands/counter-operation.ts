// What an operation against a transnational threat does to it, and what it costs: more with a partner on the spot.

import { ONE, ppm, saturate } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Effect, EventOf } from '../model/events';
import { ANSWERING, hasFound, threatIndex } from '../rules/non-state-threat';
import { proximity } from '../rules/threat';
import { bumpStrength } from '../changes/threat-cells';
import { bumpNation } from '../changes/cells';
import { emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';
import { type Command, refuse } from './command';
import { checkHost, promised } from './hosting';

/** Capability of i that reaches the threat, ppm: technology and forces; what is everywhere is fought from home. */
function arriving(work: Work, t: number, i: number): number {
  const { threats, theory } = work.content;
  const distance = threats[t]?.distances?.[i] ?? 0;
  return work.nations.capability[i]! * proximity(theory.threat, distance);
}

/** Whether k lives beside the threat, or with it. */
function isLocal(work: Work, t: number, k: number): boolean {
  const { threats, theory } = work.content;
  const distance = threats[t]?.distances?.[k];
  return distance !== undefined && distance <= theory.threat.neighbourKm;
}

/**
 * Whether another nation beside the threat works with i: by a clause, or by an operation of its own this turn. Regional
 * partners know the ground and the people (Byman 2006).
 */
function hasLocalPartner(work: Work, t: number, i: number): boolean {
  const { id, kind } = work.content.threats[t]!;
  const me = nationAt(work.content, i);
  return work.content.nations.some(
    (nation, k) =>
      k !== i &&
      isLocal(work, t, k) &&
      (promised(work, ANSWERING[kind], me, nation.id) ||
        work.events.some(
          (event) =>
            event.kind === 'threat-countered' && event.threat === id && event.actors[0] === nation.id,
        )),
  );
}

export const counterOperation: Command<'counter-operation'> = {
  kind: 'counter-operation',
  phase: 'act',
  check(board, order) {
    const t = threatIndex(board.content, order.threat);
    const threat = board.content.threats[t];
    if (!threat || board.structure.threats[t]?.strength === 0) return refuse(order, 'unknown-threat');
    if (!hasFound(board, t, seatOf(board, order.by))) return refuse(order, 'not-found-yet');
    if (threat.kind === 'climate' || threat.kind === 'economic-shock')
      return refuse(order, 'cannot-be-fought');
    const { willingOperation } = board.content.theory.transnational;
    return threat.host === null
      ? null
      : checkHost(board, order, threat.host, ANSWERING[threat.kind], willingOperation);
  },
  apply(work, order) {
    const w = work.content.theory.transnational;
    const t = threatIndex(work.content, order.threat);
    const { host } = work.content.threats[t]!;
    const { strength } = work.structure.threats[t]!;
    const i = seatOf(work, order.by);
    const together = hasLocalPartner(work, t, i);
    const force = saturate(arriving(work, t, i), ppm(w.operationHalf)) * (work.nations.readiness[i]! / ONE);
    const effects: Effect[] = [];
    bumpNation(work, effects, 'gdp', i, -Math.trunc(work.nations.gdp[i]! * w.operationCost));
    const done = Math.min(1, w.operation * force * (together ? w.localPartner : 1));
    bumpStrength(work, effects, t, -Math.trunc(strength * done));
    if (host !== null && host !== order.by && !together)
      bumpNation(work, effects, 'stability', seatOf(work, host), -ppm(w.backlash));
    const actors: EventOf<'threat-countered'>['actors'] =
      host === null || host === order.by ? [order.by] : [order.by, host];
    const detail = together ? 'with-local-partner' : 'alone';
    emit(work, { kind: 'threat-countered', actors, threat: order.threat, detail, effects });
  },
};
