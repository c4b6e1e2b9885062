// What nuclear weapons hold back: open war between two who have them, and attacks on those whom their owners defend.

import type { PublicPosition } from '../model/state';
import { ARSENALS } from '../model/vocabulary';

type Arsenals = {
  readonly content: PublicPosition['content'];
  readonly nations: Pick<PublicPosition['nations'], 'arsenal'>;
};

const STRIKES_BACK = ARSENALS.indexOf('second-strike');

export const isArmed = ({ nations }: Arsenals, i: number): boolean => nations.arsenal[i]! > 0;

/** What two arsenals leave of the chance that a clash between their owners becomes a war, 0…1. */
function restraintOf({ content }: Arsenals, one: number, other: number): number {
  const { bothArmed, bothStrikeBack } = content.theory.nuclear;
  const weaker = Math.min(one, other);
  if (weaker === 0) return 1;
  return weaker >= STRIKES_BACK ? bothStrikeBack : bothArmed;
}

/**
 * What is left of the chance that a clash of i and j becomes a war, 0…1: 1 unless both have nuclear weapons. Crises below war are
 * not rarer (the stability–instability paradox: Snyder 1965; Rauchhaus 2009).
 */
export const restraint = (position: Arsenals, i: number, j: number): number =>
  restraintOf(position, position.nations.arsenal[i]!, position.nations.arsenal[j]!);

/** The strongest arsenal that stands behind nation i: its own, or that of one bound to defend it (Fuhrmann & Sechser 2014). */
export function umbrellaOver(
  position: Arsenals & { readonly derived: { readonly allies: readonly (readonly number[])[] } },
  i: number,
): number {
  const { arsenal } = position.nations;
  let strongest = arsenal[i]!;
  for (const k of position.derived.allies[i]!) strongest = Math.max(strongest, arsenal[k]!);
  return strongest;
}

/** The same for a war of i on j in which those who are bound to defend them stand behind both. */
export const restraintUnderUmbrellas = (
  position: Parameters<typeof umbrellaOver>[0],
  i: number,
  j: number,
): number => restraintOf(position, umbrellaOver(position, i), umbrellaOver(position, j));
