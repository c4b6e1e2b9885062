// How objectives read in French: what is asked, and how far one has come.

import type * as english from '../en/objectives';
import { nationMark } from '../markup';
import type { Wording } from '../wording';
import { percent, points } from './formats';

type Words = Wording<typeof english>;

const SCORE_NAMES = {
  security: 'Une sécurité',
  prosperity: 'Une prospérité',
  autonomy: 'Une autonomie',
  standing: 'Un prestige',
};

const other = (id: string | null): string => nationMark(id ?? '');

export const ASKED: Words['ASKED'] = {
  'allied-with': (o) => `Un pacte de défense avec ${other(o.with)}`,
  'keep-apart': (o) => `Pas de pacte de défense entre ${other(o.with)} et ${other(o.and)}`,
  'in-a-league': (o) => `Un pacte de défense à ${o.atLeast} ou plus`,
  'strong-side': (o) => `Vous et vos défenseurs tenez ${percent(o.atLeast, 0)} de toute la puissance`,
  score: (o) => `${SCORE_NAMES[o.score ?? 'standing']} de ${points(o.atLeast)} ou plus`,
  reputation: (o) => `Une réputation de ${points(o.atLeast)} ou plus`,
  'no-war': () => 'Ne faire aucune guerre',
  'word-kept': () => 'Ne rompre aucun pacte, ne refuser aucun appel',
  'dispute-won': (o) => `Gain de cause dans une crise avec ${other(o.with)}`,
  'ground-held': (o) => `Ne céder à ${other(o.with)} dans aucune crise`,
  'few-ties': (o) =>
    o.atLeast === 0 ? 'N’être lié par aucun pacte' : `Être lié par ${o.atLeast} pactes au plus`,
};

export const PROGRESS: Words['PROGRESS'] = {
  of: (have, need) => `${have} sur ${need}`,
  lost: 'perdu',
  met: 'atteint',
  metSoFar: 'atteint jusqu’ici',
  missed: 'manqué',
  open: 'en cours',
};
