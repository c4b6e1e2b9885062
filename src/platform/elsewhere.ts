// Whether something is open in another tab of this browser, by a lock that each tab asks for.

/** Tells `elsewhere` whether another tab holds `name`, and again once this one has it; returns how to let go. */
export function holdAlone(name: string, elsewhere: (yes: boolean) => void): () => void {
  if (navigator.locks === undefined) return () => undefined;
  const off = new AbortController();
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const take = (): Promise<void> => {
    if (!off.signal.aborted) elsewhere(false);
    return held;
  };
  const wait = (): void => {
    elsewhere(true);
    navigator.locks.request(name, { signal: off.signal }, take).catch(() => undefined);
  };
  void navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? wait() : take()));
  return () => {
    off.abort();
    letGo();
  };
}
