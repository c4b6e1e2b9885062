// How a transnational threat is compiled: how far it is from each nation, and how much of it bears on each.
import { asNationId, asThreatId, byCodeUnit, ppm, THREAT_KINDS, type ThreatContent } from '../engine';
import { distanceKm } from './geometry';
import { DEFAULTS } from './schema/defaults';
import type { ScenarioFile } from './schema/scenario';
import type { NationFile } from './schema/scenario-nation';
import type { ThreatFile } from './schema/scenario-threat';
import { each } from './schema/weight';

/** Exposure to every kind; what a file leaves out is none. */
export const exposureOf = (file: NationFile): Record<(typeof THREAT_KINDS)[number], number> =>
  each(THREAT_KINDS, (kind) => ppm(file.exposure?.[kind] ?? 0));

function compileThreat(file: ThreatFile, nations: readonly NationFile[]): ThreatContent {
  const place = file.place ?? nations.find(({ id }) => id === file.host)?.capital ?? null;
  const distances = place && nations.map(({ capital }) => Math.round(distanceKm(place, capital)));
  const reach = file.reach ?? DEFAULTS.reach;
  return {
    id: asThreatId(file.id),
    kind: file.kind,
    name: file.name,
    strength: Math.max(1, ppm(file.strength)),
    growth: ppm(file.growth ?? 0),
    hidden: file.hidden ?? false,
    host: file.host === undefined ? null : asNationId(file.host),
    distances,
    bearing: nations.map((nation, i) => {
      if (file.targets && !file.targets.includes(nation.id)) return 0;
      return Math.trunc(exposureOf(nation)[file.kind] * (reach / (reach + (distances?.[i] ?? 0))));
    }),
  };
}

export function compileThreats(file: ScenarioFile): ThreatContent[] {
  const nations = [...file.nations].sort((a, b) => byCodeUnit(a.id, b.id));
  return (file.threats ?? [])
    .map((threat) => compileThreat(threat, nations))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
