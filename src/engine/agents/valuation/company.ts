// What everyone can tell of a nation as a partner: its repute, and how it has kept its promises. Each state's nations are looked at once,
// when somebody first asks.

import { ONE } from '../../model/arithmetic';
import type { Conduct } from '../../model/state';
import { memoLastState } from '../../model/memo';
import type { Sight } from '../sight';

interface Company {
  /** The trust and repute that count for nothing. */
  readonly neutral: number;
  /** Repute above it, by position. */
  readonly repute: Float64Array;
  /** Calls honoured less those refused and promises broken, as a share; by position. */
  readonly conduct: Float64Array;
}

const kept = ({ called, honoured, refused, broken }: Conduct): number =>
  (honoured - refused - broken) / (1 + called + broken);

export const companyOf = memoLastState<Sight, Company>(({ content, derived, structure }) => {
  const n = content.nations.length;
  const neutral = content.theory.cohesion.trustNeutral;
  const repute = new Float64Array(n);
  const conduct = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const record = structure.conduct[j];
    repute[j] = derived.reputation[j]! / ONE - neutral;
    conduct[j] = record ? kept(record) : 0;
  }
  return { neutral, repute, conduct };
});
