// The one quarrel in which crises and fights are told: a strong nation claims a valley of a weak one that has an ally.

import { claim, type Move, stance } from './moves';
import { ALD, BOR, type Sketch } from './world';

/** ALD claims a valley of BOR; BOR and CAR have promised to defend each other, DUN is nobody's friend. */
export const valley = (more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: { capability: 0.3 }, BOR: { capability: 0.1 }, CAR: { capability: 0.1 }, DUN: {} },
  pairs: {
    'ALD BOR': { dispute: 'a valley', neighbours: true },
    'BOR CAR': { neighbours: true, interoperability: 1 },
  },
  pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] } },
  ...more,
});
export const CLAIM: readonly Move[] = [claim(ALD, BOR)];
export const PUSH: readonly Move[] = [stance(ALD, 'escalate')];
/** Far stronger than both others together, whatever luck says. */
export const giant = valley({
  nations: {
    ALD: { capability: 0.9 },
    BOR: { capability: 0.04 },
    CAR: { capability: 0.04 },
    DUN: { capability: 0.02 },
  },
});
/** An even match, so that neither side wins outright. */
export const even = valley({
  nations: { ALD: { capability: 0.2 }, BOR: { capability: 0.1 }, CAR: { capability: 0.1 }, DUN: {} },
  pairs: { 'ALD BOR': { dispute: 'a valley', distance: 1 }, 'BOR CAR': { distance: 1, interoperability: 1 } },
  theory: { crisis: { luck: 0 } },
});
