// Which maps are built into files.
import type { PackedMap } from '../shape.ts';
import { type Atlas, buildEurope } from './europe.ts';
import { buildHistorical } from './coasts.ts';
import { EUROPE_1648, EUROPE_1914, EUROPE_1938 } from './europe-eras.ts';
import { buildFiveRivers } from './five-rivers.ts';
import { GREECE } from './greece.ts';
import { lessonMaps } from './lesson-lands.ts';
import { MEDIEVAL } from './medieval.ts';
import { buildWorld } from './world.ts';

const HISTORICAL = [GREECE, MEDIEVAL, EUROPE_1648, EUROPE_1914, EUROPE_1938];

export const builders: Readonly<Record<string, (atlas: Atlas) => PackedMap>> = {
  'europe-1949': buildEurope,
  'five-rivers': buildFiveRivers,
  'world-2025': buildWorld,
  ...Object.fromEntries(
    HISTORICAL.map((world) => [world.id, (atlas: Atlas) => buildHistorical(atlas, world)]),
  ),
  ...lessonMaps,
};
