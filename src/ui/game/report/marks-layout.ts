// Which event marks fit above a timeline, and in which of two rows: the weightiest win the room.

import type { EventId } from '../../../engine';

export interface RawMark {
  readonly event: EventId;
  readonly turn: number;
  /** 0…1 along the timeline. */
  readonly at: number;
  readonly glyph: string;
  readonly label: string;
  readonly weight: number;
  readonly sentence: string;
}

export interface Mark extends RawMark {
  readonly row: 0 | 1;
}

/** Pixels that a character of a label takes, and that stand around it. */
const PER_CHARACTER = 6.2;
const PADDING = 12;
/** Longer labels are cut. */
const LONGEST = 34;

const spanOf = ({ at, label }: RawMark, pixels: number): readonly [number, number] => {
  const width = Math.min(1, (Math.min(LONGEST, label.length + 2) * PER_CHARACTER + PADDING) / pixels);
  const from = Math.max(0, Math.min(1 - width, at - width / 2));
  return [from, from + width];
};

/** Marks that have room on a line `pixels` wide, by time; `at` is moved so that labels stay within the line. */
export function placeMarks(marks: readonly RawMark[], pixels: number): readonly Mark[] {
  const rows: (readonly [number, number])[][] = [[], []];
  const byWeight = [...marks].sort((a, b) => b.weight - a.weight || b.at - a.at);
  const placed: Mark[] = [];
  for (const mark of byWeight) {
    const [from, to] = spanOf(mark, pixels);
    const row = rows.findIndex((taken) => taken.every(([a, b]) => to <= a || from >= b));
    if (row < 0) continue;
    rows[row]!.push([from, to]);
    placed.push({ ...mark, at: (from + to) / 2, row: row === 0 ? 0 : 1 });
  }
  return placed.sort((a, b) => a.at - b.at);
}
