// In which language the page is read: as the address asks, as was chosen in this browser, or as the browser prefers.

import { languageInAddress } from './address';

const KEY = 'entente-language';

function chosen(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The tags that are asked for, the first one first; `ofBrowser` only where nobody chose. */
export const languagesAsked = (): {
  readonly chosen: string | null;
  readonly ofBrowser: readonly string[];
} => ({
  chosen: languageInAddress() ?? chosen(),
  ofBrowser: navigator.languages,
});

/** Loads the page anew in another language; an address that asks for one asks for this one from now on. */
export function chooseLanguage(tag: string): void {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // A browser that keeps nothing still reads the address.
  }
  const address = new URL(location.href);
  if (languageInAddress() !== null || chosen() !== tag) address.searchParams.set('lang', tag);
  history.replaceState(null, '', address);
  location.reload();
}
