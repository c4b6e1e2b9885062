// How sure an area under the curve is where cases come in clusters: years of one pact, wars of one alliance, years of one pair.

import { sideStream } from '../../engine';
import { type Table, words } from './csv';

/** The cluster of each case, from 0; each case is its own where the table has none of the columns. */
export function clustersOf(table: Table, columns: readonly string[]): Int32Array {
  const known = columns.filter((column) => table.columns.has(column)).map((column) => words(table, column));
  const numbered = new Map<string, number>();
  return Int32Array.from({ length: table.length }, (_, k) => {
    const name = known.length === 0 ? `${k}` : known.map((column) => column[k]).join(' ');
    const number = numbered.get(name) ?? numbered.size;
    numbered.set(name, number);
    return number;
  });
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 400;
const TAIL = 0.025;

/** The area under the curve with each case counted so many times, `order` by score; null where all came out alike. */
function areaOf(
  order: Int32Array,
  scores: ArrayLike<number>,
  happened: readonly boolean[],
  timesOf: (k: number) => number,
): number | null {
  let below = 0;
  let pairs = 0;
  let yes = 0;
  for (let from = 0; from < order.length; ) {
    const score = scores[order[from]!];
    let [did, not] = [0, 0];
    let to = from;
    for (; to < order.length && scores[order[to]!] === score; to++) {
      const k = order[to]!;
      if (happened[k]) did += timesOf(k);
      else not += timesOf(k);
    }
    pairs += did * (below + not / 2);
    yes += did;
    below += not;
    from = to;
  }
  return yes === 0 || below === 0 ? null : pairs / (yes * below);
}

/**
 * The interval of 95 % of an area under the curve: whole clusters are drawn again, with replacement (Efron & Tibshirani 1993; Field & Welsh
 * 2007). Null where too few draws tell.
 */
export function aucInterval(
  scores: ArrayLike<number>,
  happened: readonly boolean[],
  clusters: Int32Array,
): Interval | null {
  const order = Int32Array.from({ length: scores.length }, (_, k) => k).sort(
    (a, b) => scores[a]! - scores[b]!,
  );
  const count = clusters.reduce((most, one) => Math.max(most, one), -1) + 1;
  const draw = sideStream('history', 'bootstrap');
  const times = new Int32Array(count);
  const areas: number[] = [];
  for (let sample = 0; sample < RESAMPLES; sample++) {
    times.fill(0);
    for (let k = 0; k < count; k++) times[Math.floor(draw() * count)]!++;
    const area = areaOf(order, scores, happened, (k) => times[clusters[k]!]!);
    if (area !== null) areas.push(area);
  }
  if (areas.length < RESAMPLES / 2) return null;
  areas.sort((a, b) => a - b);
  const at = (share: number): number => areas[Math.floor(share * (areas.length - 1))]!;
  return { low: at(TAIL), high: at(1 - TAIL) };
}
