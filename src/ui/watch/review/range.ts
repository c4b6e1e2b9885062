// How the ends of an interval are written behind its middle.

import type { Language } from '../../../language/language';
import type { Estimate } from '../../ports';

/** "(−1.2 … +3.4)"; nothing where they are not known, or are one. */
export const rangeOf = ({ signed }: Pick<Language, 'signed'>, { low, high }: Estimate): string =>
  Number.isFinite(low) && signed(low) !== signed(high) ? `(${signed(low)} … ${signed(high)})` : '';
