// Who has nuclear weapons in World 2025, and whether they would survive a first strike.
import type { Era } from '../../era';

// biome-ignore format: a table
export const ARSENALS: NonNullable<Era['arsenals']>[0] = {
  USA: ['second-strike', 'some 3,700 warheads, fourteen submarines at sea'],
  RUS: ['second-strike', 'some 4,300 warheads, on submarines, roads and rails'],
  GBR: ['second-strike', 'some 225 warheads, one submarine always at sea'],
  FRA: ['second-strike', 'some 290 warheads, one submarine always at sea'],
  CHN: ['second-strike', 'some 600 warheads, six submarines and new silos'],
  IND: ['arsenal', 'some 180 warheads, two submarines that do not yet patrol without end'],
  PAK: ['arsenal', 'some 170 warheads, on land and from the air'],
  ISR: ['arsenal', 'some 90 warheads, never admitted'],
  PRK: ['arsenal', 'some 50 warheads'],
};
