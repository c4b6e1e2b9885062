// Where the signs of crises, calls and wars stand: above the capital, one beside the other.
import type { MapData } from './shape.ts';
import type { MarkKind, MarkView } from './view.ts';

/** Diameter, pixels. */
export const BADGE = 20;
/** Pixels above the capital. */
const RISE = 15;

export interface Badge {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
}

export function badgesOf(map: MapData, marks: readonly MarkView[], zoom: number): readonly Badge[] {
  return marks.flatMap(({ nation, kind }, k) => {
    const capital = map.nations.find(({ id }) => id === nation)?.capital;
    if (!capital) return [];
    const before = marks.slice(0, k).filter((mark) => mark.nation === nation).length;
    return [{ kind, x: capital.x + (before * BADGE) / zoom, y: capital.y - RISE / zoom }];
  });
}
