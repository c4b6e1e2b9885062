// Which names are written beside the points of a network, and where: below, above or beside, never over a point or another name. Where a
// name has no room its id is tried; what has none at all is told when it is pointed at.

import type { Frame, Placed } from './layout';

export interface PointLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of a letter and a line at the size that names are set in. */
const LETTER = 6;
const LINE = 13;
const GAP = 2;

const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
const inside = (box: Box, { width, height }: Frame): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

const around = ({ x, y, r }: Placed): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r });

function places(text: string, { x, y, r }: Placed): readonly Box[] {
  const [w, h] = [text.length * LETTER, LINE];
  const at = (left: number, top: number): Box => ({ left, top, right: left + w, bottom: top + h });
  return [
    at(x - w / 2, y + r + GAP),
    at(x - w / 2, y - r - GAP - h),
    at(x + r + GAP, y - h / 2),
    at(x - r - GAP - w, y - h / 2),
  ];
}

/** `texts` has what may be written of each point, the fullest first; the largest points choose first. */
export function labelsOf(
  placed: readonly Placed[],
  texts: (one: Placed) => readonly string[],
  frame: Frame,
): readonly PointLabel[] {
  const taken: Box[] = placed.map(around);
  const labels: PointLabel[] = [];
  for (const one of [...placed].sort((a, b) => b.r - a.r)) {
    const own = around(one);
    const found = texts(one)
      .flatMap((text) => places(text, one).map((box) => ({ text, box })))
      .find(
        ({ box }) =>
          inside(box, frame) &&
          taken.every((other) => apart(box, other) || (other.left === own.left && other.top === own.top)),
      );
    if (found === undefined) continue;
    taken.push(found.box);
    const { text, box } = found;
    labels.push({ id: one.point.id, text, x: (box.left + box.right) / 2, y: box.bottom - 3 });
  }
  return labels;
}
