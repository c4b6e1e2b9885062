// The one sentence that stands before the numbers of a nation or a pact.

import type { Entry } from '../../engine';
import { nationMark, pactMark } from '../markup';
import { partText } from './parts';
import { list, percent, wholePoints } from './formats';

export interface PactFacts {
  /** ppm */
  readonly cohesion: number;
  readonly change: number;
  /** The part that moved most this turn, or null. */
  readonly mover: Pick<Entry, 'part' | 'level' | 'change' | 'fading'> | null;
  /** The part that weighs most against it. */
  readonly burden: string | null;
}

const FIRMNESS: readonly (readonly [number, string])[] = [
  [650_000, 'Firm'],
  [500_000, 'Holding'],
  [350_000, 'Shaky'],
  [0, 'Close to breaking'],
];

/** "Holding, but falling: unequal burdens cost it most this turn." */
export function pactSummary({ cohesion, change, mover, burden }: PactFacts): string {
  const firmness = FIRMNESS.find(([from]) => cohesion >= from)?.[1] ?? 'Close to breaking';
  const firm = cohesion >= 500_000;
  if (change <= -5_000) return `${firmness}${firm ? ', but' : ' and'} *falling*${whyFalling(mover)}.`;
  if (change >= 5_000) {
    const why =
      mover === null || mover.change <= 0
        ? ''
        : `: *${partText(mover.part).name.toLowerCase()}* helped most this turn`;
    return `${firmness}${firm ? ' and' : ', but'} *rising*${why}.`;
  }
  return `${firmness} and steady${burden === null ? '' : `; *${partText(burden).name.toLowerCase()}* weighs on it most`}.`;
}

function whyFalling(mover: PactFacts['mover']): string {
  if (mover === null || mover.change >= 0) return '';
  const name = partText(mover.part).name.toLowerCase();
  return mover.fading && mover.level > 0
    ? `: the memory of *${name}* fades`
    : `: *${name}* cost it most this turn`;
}

export interface NationFacts {
  readonly isYou: boolean;
  /** Nobody plays: the nation is told of by itself. */
  readonly watched?: boolean;
  readonly id: string;
  /** Its trust in you, ppm. */
  readonly trust: number;
  readonly fears: string | null;
  /** Pacts that it shares with you. */
  readonly shared: readonly string[];
  readonly pacts: number;
  readonly rival: boolean;
}

const warmth = (trust: number): string =>
  trust >= 650_000
    ? 'trusts you'
    : trust >= 450_000
      ? 'half trusts you'
      : trust >= 250_000
        ? 'is wary of you'
        : 'distrusts you';

/** "Belgium trusts you (62), fears Germany most and is bound to you by Western Union." */
export function nationSummary({
  isYou,
  watched,
  id,
  trust,
  fears,
  shared,
  pacts,
  rival,
}: NationFacts): string {
  const fear = fears === null ? 'nobody in particular' : `${nationMark(fears)} most`;
  const bonds = pacts === 0 ? 'no pact' : pacts === 1 ? 'one pact' : `${pacts} pacts`;
  if (watched) return `${nationMark(id)} fears ${fear} and stands in ${bonds}.`;
  if (isYou) return `You fear ${fear} and stand in ${bonds}.`;
  const bound =
    shared.length > 0
      ? ` You are bound to each other by ${list(shared.map(pactMark))}.`
      : rival
        ? ' You are rivals.'
        : ' Nothing binds you to each other.';
  return `${nationMark(id)} ${warmth(trust)} (${wholePoints(trust)}) and fears ${fear}.${bound}`;
}

/** "An attack would be 41 % less likely than without these promises." */
export function deterrenceSummary(propensity: number, alone: number): string {
  if (alone <= 0 || propensity >= alone) return 'These promises do not make an attack less likely.';
  return `These promises make an attack ${percent(((alone - propensity) / alone) * 1_000_000, 0)} less likely.`;
}

export const inviteWords = (pact: string): string => `Invite into ${pact}`;
