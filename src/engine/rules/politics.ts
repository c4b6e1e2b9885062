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
  /** Gdp a head as a multiple of the scenario's mean; 1 where it is not known. */
  readonly wealth: number;
  /** Years of the model since its last change of regime. */
  readonly age: number;
}

/** What a regime's kind leaves of the hazard of a coup, 0…1: a consolidated democracy has none (Powell & Thyne 2011; Svolik 2008). */
export function kindLeft(w: PoliticsWeights, regime: number): number {
  if (regime < 0) return 1 + w.consolidation * regime;
  return Math.max(0, 1 - regime / w.consolidatedFrom);
}

/** What wealth makes of it: 1 at the scenario's mean, down to 1 − w for the rich, up to 1 + w for the poor (Przeworski et al. 2000). */
const wealthFactor = (w: PoliticsWeights, wealth: number): number => {
  const square = wealth * wealth;
  return 1 + (w.wealth * (1 - square)) / (1 + square);
};

/** What a regime that has just come to power adds to the hazards, wearing off with its age (Svolik 2008). */
const youthOf = (w: PoliticsWeights, age: number): number => w.youth * Math.max(0, 1 - age / w.youthYears);

/**
 * Changes of regime a year at tempo 1. Regimes between the two poles are the likeliest to fall (Hegre et al. 2001), lost wars
 * (Bueno de Mesquita & Siverson 1995), hardship and youth weaken any; autocracies that prosper in peace open up now and then, the
 * firmest seldom.
 */
export function upheavalHazards(w: PoliticsWeights, c: PoliticsCase): Readonly<Record<Upheaval, number>> {
  const unrest = (1 - c.stability) * (1 - c.stability);
  const strain = (1 + (c.defeated ? w.defeat : 0) + w.hardship * c.hardship + youthOf(w, c.age)) * unrest;
  return {
    coup: w.coup * strain * kindLeft(w, c.regime) * wealthFactor(w, c.wealth),
    revolution: c.regime < 0 ? w.revolution * strain : 0,
    democratisation: c.regime < w.democracyFrom ? opening(w, c) : 0,
  };
}

const opening = (w: PoliticsWeights, c: PoliticsCase): number =>
  w.democratisation * c.stability * (1 - c.hardship) * (c.regime < 0 ? kindLeft(w, c.regime) : 1);

/** Room for the rounding of the same sum in another order. */
const ROOM = 1 + 1 / ONE;

/**
 * The most that the hazards of any nation come to together. Where chance lies above it, none of them need be worked out; each kind
 * counts at its worst, none below nothing.
 */
export function mostUpheaval(w: PoliticsWeights): number {
  const strain = 1 + Math.max(0, w.defeat) + Math.max(0, w.hardship) + Math.max(0, w.youth);
  const coup = Math.max(0, w.coup) * strain * (1 + Math.max(0, w.wealth));
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
