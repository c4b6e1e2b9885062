// The yardstick of the benchmark: the least that any engine would do to every pair in a turn, on bare columns. About forty floating-point
// operations a pair.

export interface Columns {
  readonly n: number;
  readonly capability: Float64Array;
  readonly regime: Float64Array;
  readonly offence: Float64Array;
  /** Threat that each feels; an output. */
  readonly threat: Float64Array;
  /** ppm, n·n. */
  readonly trust: Int32Array;
  readonly transparency: Int32Array;
  readonly grievance: Int32Array;
  readonly rivalry: Int32Array;
  readonly dispute: Int32Array;
  readonly intent: Int32Array;
  /** km, n·n. */
  readonly distance: Int32Array;
  /** Trade as a share, n·n. */
  readonly trade: Float64Array;
  /** A cohesion term per pair; an output, n·n. */
  readonly cohesion: Float64Array;
}

/** One turn of one trust, one threat and one cohesion term for every ordered pair. */
export function sweep(world: Columns): void {
  const { n, capability, regime, offence, threat, trust, transparency, grievance, rivalry, dispute, intent } =
    world;
  const { distance, trade, cohesion } = world;
  for (let i = 0; i < n; i += 1) {
    const mine = capability[i]!;
    const side = regime[i]!;
    let fear = 0;
    for (let j = 0; j < n; j += 1) {
      if (i === j) continue;
      const cell = i * n + j;
      const tau = trust[cell]! / 1_000_000;
      const gain = 0.0075 * (transparency[cell]! / 1_000_000) * (1 - tau);
      const loss = 0.0125 * (grievance[cell]! / 1_000_000) * tau;
      const next = Math.min(1, Math.max(0, tau + gain - loss));
      trust[cell] = Math.trunc(next * 1_000_000);
      const reach = 1000 / (1000 + distance[cell]!);
      const seen = Math.max(0, (2 * intent[cell]!) / 1_000_000 - 1);
      const hostility = Math.max(rivalry[cell]! / 1_000_000, (0.5 * dispute[cell]!) / 1_000_000, seen);
      const theirs = capability[j]!;
      const theta = ((hostility * theirs) / (mine + theirs)) * reach * (0.5 + 0.5 * offence[j]!);
      fear += theta;
      const tie = trade[cell]! / (trade[cell]! + 0.05);
      const apart = Math.abs(side - regime[j]!) / 2;
      const aim =
        0.55 + (0.15 * theta) / (theta + 0.05) + 0.1 * reach + 0.05 * tie - 0.1 * apart + 0.2 * (next - 0.5);
      const stock = cohesion[cell]!;
      cohesion[cell] = stock + (aim - stock) * 0.1;
    }
    threat[i] = fear;
  }
}
