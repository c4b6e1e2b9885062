// The one French sentence that stands before the numbers of a nation or a pact.

import type * as english from '../en/summaries';
import { nationMark as n, pactMark } from '../markup';
import type { Wording } from '../wording';
import { list, percent, wholePoints } from './formats';
import { partText } from './parts';
import { verb } from './sentences';

type Words = Wording<typeof english>;
type Mover = Parameters<Words['pactSummary']>[0]['mover'];

const FIRMNESS: readonly (readonly [number, string])[] = [
  [650_000, 'Ferme'],
  [500_000, 'Il tient'],
  [350_000, 'Chancelant'],
  [0, 'Près de rompre'],
];

const named = (part: string): string => `*${partText(part).name.toLowerCase()}*`;

export const pactSummary: Words['pactSummary'] = ({ cohesion, change, mover, burden }) => {
  const firmness = FIRMNESS.find(([from]) => cohesion >= from)?.[1] ?? 'Près de rompre';
  const firm = cohesion >= 500_000;
  if (change <= -5_000) return `${firmness}${firm ? ', mais' : ' et'} *en baisse*${whyFalling(mover)}.`;
  if (change >= 5_000) {
    const why =
      mover === null || mover.change <= 0 ? '' : ` ; ce qui a le plus aidé ce tour : ${named(mover.part)}`;
    return `${firmness}${firm ? ' et' : ', mais'} *en hausse*${why}.`;
  }
  return `${firmness}, stable${burden === null ? '' : ` ; ce qui lui pèse le plus : ${named(burden)}`}.`;
};

function whyFalling(mover: Mover): string {
  if (mover === null || mover.change >= 0) return '';
  return mover.fading && mover.level > 0
    ? ` ; un souvenir s’estompe : ${named(mover.part)}`
    : ` ; ce qui lui a le plus coûté ce tour : ${named(mover.part)}`;
}

const warmth = (id: string, trust: number): string => {
  if (trust >= 650_000) return `vous ${verb(id, 'fait', 'font')} confiance`;
  if (trust >= 450_000) return `vous ${verb(id, 'fait', 'font')} à demi confiance`;
  return trust >= 250_000
    ? `${verb(id, 'reste', 'restent')} sur ses gardes envers vous`
    : `${verb(id, 'se méfie', 'se méfient')} de vous`;
};

export const nationSummary: Words['nationSummary'] = ({
  isYou,
  watched,
  id,
  trust,
  fears,
  shared,
  pacts,
  rival,
}) => {
  const fear = fears === null ? 'personne en particulier' : `surtout ${n(fears)}`;
  const bonds = pacts === 0 ? 'aucun pacte' : pacts === 1 ? 'un pacte' : `${pacts} pactes`;
  const most = (one: string, many: string): string =>
    fears === null ? `ne ${verb(id, one, many)} personne en particulier` : `${verb(id, one, many)} ${fear}`;
  if (watched) return `${n(id)} ${most('craint', 'craignent')}. Ses liens : ${bonds}.`;
  if (isYou)
    return `Vous ${fears === null ? 'ne craignez personne en particulier' : `craignez ${fear}`}. Vos liens : ${bonds}.`;
  const bound =
    shared.length > 0
      ? ` Ce qui vous lie : ${list(shared.map(pactMark))}.`
      : rival
        ? ' Vous êtes rivaux.'
        : ' Rien ne vous lie l’un à l’autre.';
  return `${n(id)} ${warmth(id, trust)} (${wholePoints(trust)}) et ${most('craint', 'craignent')}.${bound}`;
};

export const deterrenceSummary: Words['deterrenceSummary'] = (propensity, alone) => {
  if (alone <= 0 || propensity >= alone) return 'Ces promesses ne rendent pas une attaque moins probable.';
  return `Ces promesses rendent une attaque ${percent(((alone - propensity) / alone) * 1_000_000, 0)} moins probable.`;
};

export const inviteWords: Words['inviteWords'] = (pact) => `Inviter : ${pact}`;
