// How figures are written for people: points with one decimal, always a sign where it is a change.

/** ppm as points (1 point = 10 000 ppm) with one decimal; half away from zero. */
export function points(ppm: number): string {
  const tenths = Math.round(Math.abs(ppm) / 1000);
  return `${ppm < 0 && tenths > 0 ? '−' : ''}${(tenths / 10).toFixed(1)}`;
}

/** The same with its sign: +1.2, −0.3, 0.0. */
export const signedPoints = (ppm: number): string =>
  (Math.round(Math.abs(ppm) / 1000) > 0 && ppm > 0 ? '+' : '') + points(ppm);

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
