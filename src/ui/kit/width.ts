// How a component learns how wide it is drawn.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

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

const MOMENT = 150;

/** The window's width in pixels; follows it once it has stood still for a moment. */
export function useWindowWidth(): number {
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    let timer = 0;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setWidth(innerWidth), MOMENT) as unknown as number;
    };
    addEventListener('resize', changed);
    return () => {
      clearTimeout(timer);
      removeEventListener('resize', changed);
    };
  }, []);
  return width;
}
