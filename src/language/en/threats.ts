// How transnational threats are worded: their kinds, their strikes, what is known of them and who stands watch.

import type { ThreatKind } from '../../engine';
import { nations } from './formats';

/** What a threat is called by those who have not found it yet. */
export const UNFOUND_TEXT: Readonly<Record<ThreatKind, string>> = {
  terrorism: 'a network that nobody has traced yet',
  cyber: 'intruders that nobody has traced yet',
  climate: 'a strain on the climate that few have noticed',
  'economic-shock': 'a weakness in the markets that few have noticed',
  insurgency: 'an insurgency that few have noticed',
};

export const THREAT_TEXT = {
  head: 'Threats that no state makes',
  none: 'Nothing of the kind that is known.',
  strength: (value: string) => `strength ${value}`,
  fear: (value: string) => `feared ${value}`,
  open: (value: string) => `open to it ${value}`,
  found: 'found',
  unfound: 'not found yet: only signs of it',
  hostedBy: (nation: string) => `on the land of ${nation}`,
  alone: 'Nobody has promised to answer it together.',
  together: (partners: readonly string[], joint: string): string =>
    `Answered together with ${nations(partners)}: joint capability ${joint}.`,
} as const;
