// Decides which maps are built into files.
// Refuses to know how any of them is made, and the file system.
import type { PackedMap } from '../shape.ts';
import { type Atlas, buildEurope } from './europe.ts';
import { buildFiveRivers } from './five-rivers.ts';

export const builders: Readonly<Record<string, (atlas: Atlas) => PackedMap>> = {
  'europe-1949': buildEurope,
  'five-rivers': buildFiveRivers,
};
