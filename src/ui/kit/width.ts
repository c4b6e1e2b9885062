// How a component learns how wide it is drawn.

import { useLayoutEffect, useState } from 'preact/hooks';

/** Pixels; follows the element as it changes. `before` stands until it is measured. */
export function useWidth(ref: { readonly current: HTMLElement | null }, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => setWidth(element.clientWidth || before);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return width;
}
