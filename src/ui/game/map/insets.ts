// Which edges of the map the panels cover, by where they stand on the screen now.

import type { Sheet } from '../game';
import type { MapPicture } from '../../ports';

const NONE = { left: 0, right: 0, top: 0, bottom: 0 };

/** Pixels of the map's element under the docket, the inspector and the sheets. `sheet` is read so that callers follow it. */
export function insetsNow(map: HTMLElement, sheet: Sheet): MapPicture['insets'] {
  const frame = map.getBoundingClientRect();
  const boxes = [...document.querySelectorAll<HTMLElement>('.game .panel.docket, .game .panel.inspector')]
    .map((panel) => panel.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
  const covered = boxes.reduce((insets, box) => cover(insets, frame, box, sheet), NONE);
  const legend = document.querySelector('.map-legend')?.getBoundingClientRect();
  if (legend === undefined || legend.height === 0) return covered;
  return { ...covered, bottom: Math.max(covered.bottom, frame.bottom - legend.top) };
}

function cover(
  insets: MapPicture['insets'],
  frame: DOMRect,
  box: DOMRect,
  sheet: Sheet,
): MapPicture['insets'] {
  const outside =
    box.left >= frame.right || box.right <= frame.left || box.top >= frame.bottom || box.bottom <= frame.top;
  if (outside) return insets;
  if (box.width > frame.width * 0.8)
    return sheet === 'map' ? insets : { ...insets, bottom: Math.max(insets.bottom, frame.bottom - box.top) };
  const atLeft = box.left - frame.left < frame.right - box.right;
  return atLeft
    ? { ...insets, left: Math.max(insets.left, box.right - frame.left) }
    : { ...insets, right: Math.max(insets.right, frame.right - box.left) };
}
