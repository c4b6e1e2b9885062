// The seeded unevenness of invented coasts: hashed numbers and smooth noise, the same on every run for one seed. It never steers play, so it
// needs none of the engine's streams.

/** 0 ≤ value < 1 from integers; the same integers always give the same value. */
export function hash(seed: number, a: number, b = 0): number {
  let h =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(a + 0x7f4a7c15, 0xc2b2ae35) ^
    Math.imul(b + 0x165667b1, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Text → seed. */
export function seedOf(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

const ease = (t: number): number => t * t * (3 - 2 * t);

function smooth(seed: number, x: number, y: number): number {
  const [cx, cy] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [ease(x - cx), ease(y - cy)];
  const top = hash(seed, cx, cy) * (1 - fx) + hash(seed, cx + 1, cy) * fx;
  const low = hash(seed, cx, cy + 1) * (1 - fx) + hash(seed, cx + 1, cy + 1) * fx;
  return top * (1 - fy) + low * fy;
}

/** Smooth noise −1…1 of four octaves; features are about one unit of x and y wide. */
export function noise(seed: number, x: number, y: number): number {
  let [sum, weight, total] = [0, 1, 0];
  for (let octave = 0; octave < 4; octave++) {
    const scale = 2 ** octave;
    sum += weight * smooth(seed + octave, x * scale + 13.7 * octave, y * scale - 7.3 * octave);
    total += weight;
    weight *= 0.5;
  }
  return (sum / total) * 2 - 1;
}
