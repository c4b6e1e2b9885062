// How a prediction is held against what happened: areas, errors, rank correlations, fifths.

/** Ranks from 1; equal values share the mean of theirs. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Int32Array.from({ length: values.length }, (_, k) => k).sort(
    (a, b) => values[a]! - values[b]!,
  );
  const ranked = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let k = from; k < to; k++) ranked[order[k]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranked;
}

/**
 * Area under the receiver's curve: the chance that a case that happened has the higher score than one that did not, ties
 * counted half (Mann & Whitney 1947). Null where all cases came out alike.
 */
export function auc(scores: ArrayLike<number>, happened: readonly boolean[]): number | null {
  const ranked = ranks(scores);
  let sum = 0;
  let yes = 0;
  happened.forEach((did, k) => {
    if (!did) return;
    sum += ranked[k]!;
    yes++;
  });
  const no = happened.length - yes;
  return yes === 0 || no === 0 ? null : (sum - (yes * (yes + 1)) / 2) / (yes * no);
}

/** Mean squared error of chances, 0…1 (Brier 1950). */
export function brier(chances: ArrayLike<number>, happened: readonly boolean[]): number {
  return mean(happened.map((did, k) => (chances[k]! - (did ? 1 : 0)) * (chances[k]! - (did ? 1 : 0))));
}

/** Spearman's rank correlation, −1…1; 0 where either side does not vary. */
export function rankCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const x = ranks(a);
  const y = ranks(b);
  const middle = (x.length + 1) / 2;
  let both = 0;
  let ofX = 0;
  let ofY = 0;
  for (let k = 0; k < x.length; k++) {
    both += (x[k]! - middle) * (y[k]! - middle);
    ofX += (x[k]! - middle) * (x[k]! - middle);
    ofY += (y[k]! - middle) * (y[k]! - middle);
  }
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY);
}

/** How often it happened in the fifth of cases with the highest scores, for once in the lowest fifth; none there counts as half a case. */
export function fifths(scores: ArrayLike<number>, happened: readonly boolean[]): number {
  const order = Array.from({ length: scores.length }, (_, k) => k).sort(
    (a, b) => scores[a]! - scores[b]! || a - b,
  );
  const fifth = Math.floor(order.length / 5);
  const count = (among: readonly number[]): number => among.filter((k) => happened[k]).length;
  return count(order.slice(order.length - fifth)) / Math.max(1 / 2, count(order.slice(0, fifth)));
}

export function mean(values: ArrayLike<number>): number {
  return sum(values) / Math.max(1, values.length);
}

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
}
