// What the modes of the map are called, and the ends of their scales.

interface ModeWords {
  readonly name: string;
  readonly means: string;
  /** What the least and the most of the scale mean; null where there is no scale. */
  readonly ends: readonly [least: string, most: string] | null;
}

export const modeText = {
  blocs: { name: 'Blocs', means: 'The leading pact of each nation', ends: null },
  threat: {
    name: 'Threat to me',
    means: 'What you fear from each nation',
    ends: ['nothing to fear', 'most feared'],
  },
  trust: {
    name: 'Trust in me',
    means: 'How far each nation trusts you',
    ends: ['distrusts you', 'trusts you'],
  },
  commitments: {
    name: 'Commitments',
    means: 'Who has promised whom what',
    ends: ['no promise', 'would surely come'],
  },
  power: { name: 'Power', means: 'Share of the world’s capability', ends: ['weak', 'strong'] },
  contribution: {
    name: 'Contribution',
    means: 'Defence spending against what was pledged',
    ends: ['below its pledge', 'above its pledge'],
  },
} satisfies Readonly<Record<string, ModeWords>>;
