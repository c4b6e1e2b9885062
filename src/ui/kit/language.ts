// In which language the screens speak: handed down from the top, the whole of it once a game is open.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Front } from '../../language/front';
import type { Language } from '../../language/language';

export const FrontContext = createContext<Front | null>(null);
export const LanguageContext = createContext<Language | null>(null);

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('no language is spoken here');
  return value;
}

/** The words of the first screen and of what all screens share. */
export const useFront = (): Front => given(useContext(FrontContext));

/** The words of a game; only used inside its screen. */
export const useLanguage = (): Language => given(useContext(LanguageContext));
