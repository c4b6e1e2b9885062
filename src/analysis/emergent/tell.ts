// What the figures of many games have in common: their row, shares and ratios.

import { type Figure, figure } from '../history/figure';
import type { GameRecord } from './record';

/** Games of one scenario, played at one pace; `plain` are the same seeds with trade that does nothing. */
export interface Games {
  readonly records: readonly GameRecord[];
  readonly plain: readonly GameRecord[] | null;
  /** History's years that a turn stands for. */
  readonly yearsPerTurn: number;
}

/** Row of model section 11. */
const ROW = 8;
export const told = (one: Omit<Parameters<typeof figure>[0], 'row'>): Figure => figure({ row: ROW, ...one });

/** A figure that the model aims at without holding anything to it. */
export const aim = (value: number | undefined): Figure['baseline'] =>
  value === undefined ? null : { figure: value, what: { code: 'aimed-at' } };

export const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
export const shareOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null =>
  ratio(items.filter(holds).length, items.length);
