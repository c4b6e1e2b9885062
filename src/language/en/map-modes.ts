// What the modes of the map are called.

import type { MapMode } from '../map-modes';

export const modeText: Readonly<Record<MapMode, { readonly name: string; readonly means: string }>> = {
  blocs: { name: 'Blocs', means: 'The leading pact of each nation' },
  threat: { name: 'Threat to me', means: 'What you fear from each nation' },
  trust: { name: 'Trust in me', means: 'How far each nation trusts you' },
  commitments: { name: 'Commitments', means: 'Who has promised whom what' },
  power: { name: 'Power', means: 'Share of the world’s capability' },
  contribution: { name: 'Contribution', means: 'Defence spending against what was pledged' },
};
