// The patterns that tell blocs apart without colour, as the map draws them: defined once a page, worn by swatches.

/** One repeating tile in a square of `tile` pixels, stroked `width` wide; by bloc slot. The same as the map's, which a test holds to. */
export const HATCHES = [
  { tile: 4, d: 'M0 2H4', width: 0.5 },
  { tile: 8, d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', width: 1 },
  { tile: 8, d: 'M2 1.4V2.6M6 5.4V6.6', width: 1.3 },
  { tile: 8, d: 'M-2 6L2 10M0 0L8 8M6 -2L10 2', width: 1 },
  { tile: 8, d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6 -2L10 2', width: 0.6 },
  { tile: 8, d: 'M2 0V8M6 0V8', width: 0.7 },
  { tile: 8, d: 'M0 2L2 4L4 2L6 4L8 2M0 6L2 8L4 6L6 8L8 6', width: 0.7 },
  { tile: 8, d: 'M2 0.5V3.5M0.5 2H3.5M6 4.5V7.5M4.5 6H7.5', width: 0.8 },
] as const;

/** What swatches refer to; stands once above all of them. */
export function Hatches() {
  return (
    <svg class="hatches" width="0" height="0" aria-hidden="true">
      <defs>
        {HATCHES.map(({ tile, d, width }, slot) => (
          <pattern key={slot} id={`hatch-${slot}`} width={tile} height={tile} patternUnits="userSpaceOnUse">
            <path d={d} fill="none" style={`stroke:var(--bloc-${slot})`} stroke-width={width * BOLDER} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A swatch is small: its lines are drawn stronger than on land. */
const BOLDER = 1.5;

/** The colour and pattern of a bloc; neither where `slot` is undefined. */
export function Swatch({ slot, colour }: { slot?: number | undefined; colour?: string }) {
  const fill = slot === undefined ? colour : `var(--bloc-${slot}-fill)`;
  return (
    <span
      class={`swatch slot-${slot ?? 'none'}`}
      style={fill === undefined ? undefined : `--c:${fill}`}
      aria-hidden="true"
    >
      {slot === undefined ? null : (
        <svg aria-hidden="true">
          <rect width="100%" height="100%" fill={`url(#hatch-${slot})`} />
        </svg>
      )}
    </span>
  );
}
