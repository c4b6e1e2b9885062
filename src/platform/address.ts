// What the page's address says: which game is open (#game=…), which setup a link asks for (?scenario=…), and in which language (?lang=…).

/** The open game's id, or null. */
export function gameInAddress(): string | null {
  return /^#game=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
}

/** The game that the address names or last named: a jump within the page takes it out of the address, and it is put back. */
let shown = gameInAddress();

/** The language that the address asks for, as it stands there, or null. */
export const languageInAddress = (): string | null => new URLSearchParams(location.search).get('lang');

/** A language that was asked for stays in the address. */
function addressOf(id: string | null): string {
  const language = languageInAddress();
  const query = language === null ? '' : `?${new URLSearchParams({ lang: language })}`;
  return `${location.pathname}${query}${id === null ? '' : `#game=${id}`}`;
}

/** Puts the game's id into the address as a new page of the browser's history; null takes it out, with any link's questions. */
export function showGame(id: string | null): void {
  const wanted = addressOf(id);
  shown = id;
  if (`${location.pathname}${location.search}${location.hash}` !== wanted)
    history.pushState(null, '', wanted);
}

/** As `showGame`, in the place of the present page of the history: for an address that led nowhere, or whose game has another id now. */
export function correctGame(id: string | null): void {
  shown = id;
  history.replaceState(null, '', addressOf(id));
}

/** What a link asks for, or null; a link may name parts of a setup and no scenario. */
export function linkInAddress(): {
  readonly scenario: string | null;
  readonly theory: string | null;
  readonly seed: string | null;
  readonly nation: string | null;
} | null {
  const query = new URLSearchParams(location.search);
  const link = {
    scenario: query.get('scenario'),
    theory: query.get('theory'),
    seed: query.get('seed'),
    nation: query.get('nation'),
  };
  return Object.values(link).some((value) => value !== null) ? link : null;
}

/** Calls `listener` with the open game's id whenever the person goes back or forward; returns how to stop it. */
export function followAddress(listener: (id: string | null) => void): () => void {
  const tell = (): void => {
    const id = gameInAddress();
    if (id === null && location.hash !== '') {
      if (shown !== null) correctGame(shown);
      return;
    }
    shown = id;
    listener(id);
  };
  addEventListener('popstate', tell);
  return () => removeEventListener('popstate', tell);
}
