// Where the signs of crises, calls and wars stand: above the capital, one beside the other.
import type { MapData } from './shape.ts';
import type { MarkKind, MarkView } from './view.ts';

/** Diameters in pixels. */
export const BADGES: Readonly<Record<MarkKind, number>> = { crisis: 20, call: 20, war: 20 };
/** Pixels above the capital. */
const RISE = 15;

export interface Badge {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
}

export function badgesOf(map: MapData, marks: readonly MarkView[], zoom: number): readonly Badge[] {
  const times = new Map<string, number>();
  return marks.flatMap(({ nation, kind }) => {
    const capital = map.nations.find(({ id }) => id === nation)?.capital;
    if (!capital) return [];
    const nth = times.get(nation) ?? 0;
    times.set(nation, nth + 1);
    return [{ kind, x: capital.x + (nth * BADGES[kind]) / zoom, y: capital.y - RISE / zoom }];
  });
}
