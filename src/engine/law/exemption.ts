// Which lawful way out a call leaves as things stand: what its terms gave when it was made, a promise of peace since, or being on both sides.

import type { Call, Position } from '../model/state';
import type { LawfulOut } from '../model/vocabulary';
import { promisesBroken } from './promises-of-peace';
import { mayFight } from './sides';

export function exemptionNow(place: Pick<Position, 'structure'>, call: Call): LawfulOut | null {
  if (!mayFight(place, call)) return 'beside-foe';
  if (promisesBroken(place, call).length > 0) return 'peace-promised';
  return call.exemption;
}
