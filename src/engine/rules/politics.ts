// How likely a government is to fall or open up, and what nationalism does to trust and to the taste for freedom.

import { ONE } from '../model/arithmetic';
import type { PublicPosition } from '../model/state';
import type { PoliticsWeights } from '../model/theory-politics';
import type { Upheaval } from '../model/vocabulary';

export interface PoliticsCase {
  /** 0…1. */
  readonly stability: number;
  /** −1 autocracy … +1 democracy. */
  readonly regime: number;
  /** Whether it lost a war or gave way within memory. */
  readonly defeated: boolean;
  /** Share of its gdp at the start that it has lost, 0…1. */
  readonly hardship: number;
}

/**
 * Changes of regime a year at tempo 1. Regimes between the two poles are the likeliest to fall (Hegre et al. 2001), lost wars
 * (Bueno de Mesquita & Siverson 1995) and hardship weaken any; autocracies that prosper in peace open up now and then.
 */
export function upheavalHazards(w: PoliticsWeights, c: PoliticsCase): Readonly<Record<Upheaval, number>> {
  const unrest = (1 - c.stability) * (1 - c.stability);
  const strain = (1 + (c.defeated ? w.defeat : 0) + w.hardship * c.hardship) * unrest;
  return {
    coup: w.coup * strain * (1 - w.consolidation * Math.abs(c.regime)),
    revolution: c.regime < 0 ? w.revolution * strain : 0,
    democratisation: c.regime < w.democracyFrom ? w.democratisation * c.stability * (1 - c.hardship) : 0,
  };
}

/** Room for the rounding of the same sum in another order. */
const ROOM = 1 + 1 / ONE;

/**
 * The most that the hazards of any nation come to together. Where chance lies above it, none of them need be worked out; each kind
 * counts at its worst, none below nothing.
 */
export function mostUpheaval(w: PoliticsWeights): number {
  const strain = 1 + Math.max(0, w.defeat) + Math.max(0, w.hardship);
  const coup = Math.max(0, w.coup) * strain * Math.max(1, 1 - w.consolidation);
  const revolution = Math.max(0, w.revolution) * strain;
  return (coup + revolution + Math.max(0, w.democratisation)) * ROOM;
}

/** Regime after an upheaval, −1…1: a coup closes, democratisation opens, a revolution leads where `luck` (0…1) has it. */
export function regimeAfter(w: PoliticsWeights, regime: number, upheaval: Upheaval, luck: number): number {
  if (upheaval === 'revolution') return 2 * luck - 1;
  const to = regime + (upheaval === 'coup' ? -w.coupShift : w.democratisationShift);
  return Math.max(-1, Math.min(1, to));
}

/** What of a nation's gains in trust its nationalism leaves, 0…1. */
export const trustLeft = (w: PoliticsWeights, nationalism: number): number =>
  1 - w.nationalismTrust * (nationalism / ONE);

/** What of a gain in trust, ppm, nationalism takes, ppm. */
export const prideLoss = (w: PoliticsWeights, gain: number, nationalism: number): number =>
  Math.trunc(gain * w.nationalismTrust * (nationalism / ONE));

/** How dearly a nation holds its freedom of action now, ppm: by nature, and more as it turns inward. */
export function autonomyTasteOf(
  position: Pick<PublicPosition, 'content'> & {
    readonly nations: Pick<PublicPosition['nations'], 'nationalism'>;
  },
  i: number,
): number {
  const own = position.content.nations[i]?.autonomyTaste ?? 0;
  const share = position.content.theory.politics.nationalismAutonomy;
  return own + Math.trunc(share * (position.nations.nationalism[i]! / ONE) * (ONE - own));
}
