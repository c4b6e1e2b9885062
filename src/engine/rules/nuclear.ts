// What nuclear weapons hold back: open war between two who have them, and attacks on those whom their owners defend.

import type { PublicPosition } from '../model/state';
import { ARSENALS } from '../model/vocabulary';

type Arsenals = {
  readonly content: PublicPosition['content'];
  readonly nations: Pick<PublicPosition['nations'], 'arsenal'>;
};

const STRIKES_BACK = ARSENALS.indexOf('second-strike');

export const isArmed = ({ nations }: Arsenals, i: number): boolean => nations.arsenal[i]! > 0;

/**
 * What is left of the chance that a clash of i and j becomes a war, 0…1: 1 unless both have nuclear weapons. Crises below war are
 * not rarer (the stability–instability paradox: Snyder 1965; Rauchhaus 2009).
 */
export function restraint(position: Arsenals, i: number, j: number): number {
  const { bothArmed, bothStrikeBack } = position.content.theory.nuclear;
  const weaker = Math.min(position.nations.arsenal[i]!, position.nations.arsenal[j]!);
  if (weaker === 0) return 1;
  return weaker >= STRIKES_BACK ? bothStrikeBack : bothArmed;
}
