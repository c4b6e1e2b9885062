// The lines and signs that the map draws, as its legend shows them. The same as the map's, which a test holds to.

/** Pixels drawn and left out by turns; none: unbroken. */
export const LINES = {
  defence: [],
  doubted: [22, 4],
  consultation: [6, 5],
  'non-aggression': [0.1, 5],
} as const;
export type LineName = keyof typeof LINES;

/** About its middle, in a disc of 9 pixels. */
export const SIGNS = {
  crisis: 'M0 -5.2V1.2M0 4.3V4.6',
  call: 'M-3 5.5V-5M-3 -5H4L2 -2.4L4 0.2H-3',
  war: 'M-4.4 -4.6L4.4 4.2M4.4 -4.6L-4.4 4.2M-4.6 1.6L-1.8 4.6M4.6 1.6L1.8 4.6',
} as const;
export type SignName = keyof typeof SIGNS;

export function LineSample({ name, width = 2.4 }: { name: LineName; width?: number }) {
  const wide = name === 'doubted' ? 48 : 26;
  return (
    <svg class="line-sample" width={wide} height="8" aria-hidden="true">
      <path
        d={`M2 4H${wide - 2}`}
        fill="none"
        style={`stroke:var(--bloc-${name === 'non-aggression' ? 1 : 0})`}
        stroke-width={width}
        stroke-linecap={name === 'non-aggression' ? 'round' : 'butt'}
        stroke-dasharray={LINES[name].join(' ')}
      />
    </svg>
  );
}

export function SignSample({ name }: { name: SignName }) {
  const [disc, sign] = name === 'call' ? ['card', 'accent'] : ['accent', 'accent-ink'];
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      <circle r="8.8" style={`fill:var(--${disc});stroke:var(--${name === 'call' ? 'accent' : 'card'})`} />
      <path
        d={SIGNS[name]}
        fill="none"
        style={`stroke:var(--${sign})`}
        stroke-width="1.9"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
