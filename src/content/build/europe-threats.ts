// Which threats that no state made stood in Europe in January 1949, and who lay open to them.
import type { NationFile } from '../schema/scenario-nation';
import type { ThreatFile } from '../schema/scenario-threat';

export const THREATS: ThreatFile[] = [
  {
    id: 'democratic-army-of-greece',
    kind: 'insurgency',
    name: 'the Democratic Army of Greece',
    strength: 0.45,
    growth: -0.3,
    host: 'GRC',
    place: { lat: 40.5, lon: 21.2 },
    reach: 400,
    targets: ['GRC'],
    source: 'greek-civil-war',
    note: 'Communist insurgents in the mountains of the north. Yugoslavia, their main supporter, has broken with Moscow.',
  },
];

const EXPOSED: Readonly<Record<string, NonNullable<NationFile['exposure']>>> = { GRC: { insurgency: 0.8 } };

/** The state's entry with what it lies open to, an estimate; most lie open to nothing here. */
export function withExposure(state: NationFile): NationFile {
  const exposure = EXPOSED[state.id];
  if (!exposure) return state;
  return {
    ...state,
    exposure,
    sources: { ...state.sources, exposure: 'greek-civil-war' },
    estimates: [...(state.estimates ?? []), 'exposure'],
  };
}
