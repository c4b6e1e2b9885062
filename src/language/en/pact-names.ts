// What pacts are called: by agents, as a suggestion to people, and in the words of a table.

import type { PactType } from '../../engine';

/** What agents call a treaty of each kind, after the capital it is signed in. */
export const GIVEN: Readonly<Record<PactType, (place: string) => string>> = {
  'bilateral-defence': (place) => `Treaty of mutual assistance of ${place}`,
  'multilateral-defence': (place) => `Defence treaty of ${place}`,
  'collective-security': (place) => `Security covenant of ${place}`,
  'regional-partnership': (place) => `Partnership of ${place}`,
  'ad-hoc-coalition': (place) => `Coalition of ${place}`,
};

/** What a person is offered as a name. */
export const SUGGESTED: Readonly<Record<PactType, (place: string) => string>> = {
  'bilateral-defence': (place) => `Treaty of ${place}`,
  'multilateral-defence': (place) => `${place} Alliance`,
  'collective-security': (place) => `Covenant of ${place}`,
  'regional-partnership': (place) => `${place} Partnership`,
  'ad-hoc-coalition': (place) => `${place} Coalition`,
};

/** Its kind in a table. */
export const PACT_TYPE_WORDS: Readonly<Record<PactType, string>> = {
  'bilateral-defence': 'defence of two',
  'multilateral-defence': 'defence of many',
  'collective-security': 'collective security',
  'regional-partnership': 'partnership',
  'ad-hoc-coalition': 'coalition',
};
