// How many device pixels a pixel of the page has, and when that changes: another screen, another zoom of the browser.

const DENSEST = 3;

export const density = (): number => Math.min(DENSEST, window.devicePixelRatio || 1);

/** Calls `listener` after each change; returns how to stop. A query answers for one density, so each change asks a new one. */
export function followDensity(listener: () => void): () => void {
  let stop = (): void => {};
  const watch = (): void => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio || 1}dppx)`);
    const changed = (): void => {
      stop();
      watch();
      listener();
    };
    query.addEventListener('change', changed);
    stop = () => query.removeEventListener('change', changed);
  };
  watch();
  return () => stop();
}
