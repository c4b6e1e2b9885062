// What the page's address says: which game is open (#game=…), or which setup a link asks for (?scenario=…).

/** The open game's id, or null. */
export function gameInAddress(): string | null {
  return /^#game=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
}

/** Puts the game's id into the address as a new page of the browser's history; null takes it out, with any link's questions. */
export function showGame(id: string | null): void {
  const wanted = id === null ? location.pathname : `${location.pathname}#game=${id}`;
  if (`${location.pathname}${location.search}${location.hash}` !== wanted)
    history.pushState(null, '', wanted);
}

/** What a link asks for, or null. */
export function linkInAddress(): {
  readonly scenario: string;
  readonly theory: string | null;
  readonly seed: string | null;
  readonly nation: string | null;
} | null {
  const query = new URLSearchParams(location.search);
  const scenario = query.get('scenario');
  return scenario === null
    ? null
    : { scenario, theory: query.get('theory'), seed: query.get('seed'), nation: query.get('nation') };
}

/** Calls `listener` with the open game's id whenever the person goes back or forward; returns how to stop it. */
export function followAddress(listener: (id: string | null) => void): () => void {
  const tell = (): void => listener(gameInAddress());
  addEventListener('popstate', tell);
  return () => removeEventListener('popstate', tell);
}
