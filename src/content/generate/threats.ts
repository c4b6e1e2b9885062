// Which transnational threats an invented world has: one or two in most, and how open each nation lies to them.
import type { ThreatKind } from '../../engine';
import type { NationFile } from '../schema/scenario-nation';
import type { ThreatFile } from '../schema/scenario-threat';
import { type Draws, drawsFor, rounded } from './draws';

const NAMES: Readonly<Record<'terrorism' | 'climate' | 'insurgency', string>> = {
  terrorism: 'The Lamplighters',
  climate: 'The wet years',
  insurgency: 'The Free Hills',
};

function threat(draws: Draws, nations: readonly NationFile[], kind: keyof typeof NAMES): ThreatFile {
  const host = draws.pick(nations).id;
  return {
    id: kind,
    kind,
    name: NAMES[kind],
    strength: rounded(draws.between(0.25, 0.6), 2),
    growth: rounded(draws.between(0, 0.2), 2),
    hidden: kind === 'terrorism',
    ...(kind === 'climate' ? {} : { host }),
    ...(kind === 'insurgency' ? { targets: [host] } : {}),
  };
}

/** Threats of a world of more than three nations; two in three have any. */
export function makeThreats(seed: string, nations: readonly NationFile[]): ThreatFile[] {
  const draws = drawsFor(seed, 'threats');
  if (nations.length < 4 || draws.chance(1 / 3)) return [];
  const kinds = draws.shuffled(Object.keys(NAMES) as (keyof typeof NAMES)[]);
  return kinds.slice(0, draws.whole(1, 2)).map((kind) => threat(draws, nations, kind));
}

/** The nations, each as open to the kinds of the threats as a draw has it. */
export function exposed(
  seed: string,
  nations: readonly NationFile[],
  threats: readonly ThreatFile[],
): NationFile[] {
  const draws = drawsFor(seed, 'exposure');
  const kinds: readonly ThreatKind[] = threats.map(({ kind }) => kind);
  if (kinds.length === 0) return [...nations];
  return nations.map((nation) => ({
    ...nation,
    exposure: Object.fromEntries(kinds.map((kind) => [kind, rounded(draws.between(0.1, 0.6), 2)])),
  }));
}
