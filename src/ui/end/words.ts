// The words of a game's end, within its screen.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { VerdictWords } from '../../language/verdict';

export const VerdictContext = createContext<VerdictWords | null>(null);

export function useVerdictWords(): VerdictWords {
  const words = useContext(VerdictContext);
  if (words === null) throw new Error('the words of the end are not here');
  return words;
}
