// What the map can be coloured by: what English has words for, in their order.

import { modeText } from './en/map-modes';

export type MapMode = keyof typeof modeText;
export const MAP_MODES = Object.keys(modeText) as readonly MapMode[];
