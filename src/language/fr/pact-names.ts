// What pacts are called in French: by agents, as a suggestion to people, and in the words of a table.

import type * as english from '../en/pact-names';
import type { Wording } from '../wording';
import { de } from './articles';

type Words = Wording<typeof english>;

export const GIVEN: Words['GIVEN'] = {
  'bilateral-defence': (place) => `Traité d’assistance mutuelle ${de(place)}`,
  'multilateral-defence': (place) => `Traité de défense ${de(place)}`,
  'collective-security': (place) => `Pacte de sécurité ${de(place)}`,
  'regional-partnership': (place) => `Partenariat ${de(place)}`,
  'ad-hoc-coalition': (place) => `Coalition ${de(place)}`,
};

export const SUGGESTED: Words['SUGGESTED'] = {
  'bilateral-defence': (place) => `Traité ${de(place)}`,
  'multilateral-defence': (place) => `Alliance ${de(place)}`,
  'collective-security': (place) => `Pacte ${de(place)}`,
  'regional-partnership': (place) => `Partenariat ${de(place)}`,
  'ad-hoc-coalition': (place) => `Coalition ${de(place)}`,
};

export const PACT_TYPE_WORDS: Words['PACT_TYPE_WORDS'] = {
  'bilateral-defence': 'défense à deux',
  'multilateral-defence': 'défense à plusieurs',
  'collective-security': 'sécurité collective',
  'regional-partnership': 'partenariat',
  'ad-hoc-coalition': 'coalition',
};
