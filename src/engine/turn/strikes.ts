// When a transnational threat strikes, what that costs, and what partners make good.

import { ONE, ppm } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { ThreatContent } from '../model/content';
import type { Effect, EventOf, StrikeKind } from '../model/events';
import type { Pact } from '../model/state';
import type { ThreatKind } from '../model/vocabulary';
import { jointCapability, partnersAgainst } from '../rules/non-state-threat';
import { yearsPerTurn } from '../rules/pace';
import { addGrievance, moveTrust } from '../changes/relations';
import { changeThreat, learn } from '../changes/threat-cells';
import { bumpNation } from '../changes/cells';
import { emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

const STRIKES: Readonly<Record<ThreatKind, StrikeKind>> = {
  terrorism: 'terror-attack',
  cyber: 'cyber-attack',
  climate: 'disaster',
  'economic-shock': 'economic-shock',
  insurgency: 'insurgent-offensive',
};

interface Blow {
  readonly threat: ThreatContent;
  readonly t: number;
  readonly victim: number;
  /** Share of the worst that it does, 0…1. */
  readonly severity: number;
}

/** What a blow of this size takes of the victim's stability, economy and readiness; a negative size gives back. */
function hurt(work: Work, effects: Effect[], { threat, victim }: Blow, size: number): void {
  const w = work.content.theory.transnational.kinds[threat.kind];
  bumpNation(work, effects, 'stability', victim, -ppm(w.stability * size));
  const money = Math.trunc(work.nations.gdp[victim]! * w.gdp * size);
  bumpNation(work, effects, 'gdp', victim, -money);
  bumpNation(work, effects, 'readiness', victim, -ppm(w.readiness * size));
}

/** Partners who promised it share the burden of an attack at once, and are thanked for it. */
function answer(work: Work, blow: Blow, partners: readonly number[]): void {
  if (partners.length === 0) return;
  const w = work.content.theory.transnational;
  const effects: Effect[] = [];
  hurt(work, effects, blow, -blow.severity * w.response * jointCapability(work, partners));
  for (const j of partners) moveTrust(work, effects, blow.victim, j, w.responseTrust);
  const came = partners.map((seat) => nationAt(work.content, seat));
  const actors = [nationAt(work.content, blow.victim), ...came] as const;
  emit(work, { kind: 'attack-answered', actors, threat: blow.threat.id, effects });
}

function land(work: Work, blow: Blow, partners: readonly number[]): void {
  const { threat, t, victim, severity } = blow;
  const { hostGrievance, found } = work.content.theory.transnational;
  const effects: Effect[] = [];
  hurt(work, effects, blow, severity);
  const struckNation = nationAt(work.content, victim);
  const host = threat.host === struckNation ? null : threat.host;
  if (host !== null) addGrievance(work, effects, victim, seatOf(work, host), hostGrievance * severity);
  const actors: EventOf<StrikeKind>['actors'] = host === null ? [struckNation] : [struckNation, host];
  const struck = work.structure.threats[t]!.struck.slice();
  struck[victim] = work.turn;
  changeThreat(work, t, { struck });
  emit(work, { kind: STRIKES[threat.kind], actors, threat: threat.id, value: ppm(severity), effects });
  const known = work.structure.threats[t]!.awareness[victim]!;
  learn(work, t, victim, Math.max(0, ppm(found) - known));
  answer(work, blow, partners);
}

/** Strikes of one threat: by its strength on each nation, less where it is seen coming and where partners stand watch. */
export function strike(work: Work, threat: ThreatContent, t: number, answering: readonly Pact[]): void {
  const w = work.content.theory.transnational;
  const draw = work.streams.draw('threat');
  const years = yearsPerTurn(work);
  const { strength, awareness } = work.structure.threats[t]!;
  threat.bearing.forEach((bearing, victim) => {
    if (bearing === 0) return;
    const luck = draw();
    const mercy = draw();
    const warned = w.warning * (awareness[victim]! / ONE);
    const weight = (strength / ONE) * (bearing / ONE);
    const alone = w.kinds[threat.kind].strikes * weight;
    // Partners only lessen it: they are not looked up for the many who are spared without them.
    if (luck >= alone * (1 - warned) * years) return;
    const partners = partnersAgainst(work, threat.kind, victim, answering);
    const guarded = w.jointDefence * jointCapability(work, partners);
    if (luck >= alone * (1 - guarded) * (1 - warned) * years) return;
    land(work, { threat, t, victim, severity: weight * (1 - w.luck * mercy) }, partners);
  });
}
