// How numbers are written for people: points with one decimal, signs, shares, money.

/** ppm in one tenth of a point, the finest step that is shown. */
export const TENTH = 1_000;
const MINUS = '−';

/** 584 300 ppm → "58.4"; signed only where negative. */
export function points(ppm: number): string {
  const tenths = Math.round(ppm / TENTH);
  const text = (Math.abs(tenths) / 10).toFixed(1);
  return tenths < 0 ? MINUS + text : text;
}

/** Whole points: 584 300 ppm → "58". */
export function wholePoints(ppm: number): string {
  const whole = Math.round(ppm / 10_000);
  return whole < 0 ? `${MINUS}${-whole}` : `${whole}`;
}

/** "+1.2", "−0.4", or "0.0" where nothing is left after rounding. */
export function signed(ppm: number): string {
  return Math.round(ppm / TENTH) > 0 ? `+${points(ppm)}` : points(ppm);
}

/** 61 000 ppm → "6.1 %". */
export function percent(ppm: number, digits = 1): string {
  return `${(ppm / 10_000).toFixed(digits).replace('-', MINUS)}\u00a0%`;
}

/** Million dollars: 950 → "$950 m", 41 200 → "$41.2 bn". */
export function money(millions: number): string {
  if (millions < 0) return MINUS + money(-millions);
  if (Math.abs(millions) < 1_000) return `$${millions} m`;
  if (Math.abs(millions) < 1_000_000) return `$${(millions / 1_000).toFixed(1)} bn`;
  return `$${(millions / 1_000_000).toFixed(2)} tn`;
}
