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

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of an element; follows it as it changes. `before` stands until it is measured. */
export function useSize(ref: { readonly current: HTMLElement | null }, before: Size): Size {
  const [size, setSize] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        setSize((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return size;
}

const fits = ({ scrollWidth, clientWidth }: Element): boolean => scrollWidth <= clientWidth;

/**
 * Marks the element as tight where what stands in it does not fit beside each other, or what is to be read whole (`data-whole`) is cut;
 * its style then says what gives way.
 */
export function useTight(ref: { readonly current: HTMLElement | null }): void {
  const measure = (): void => {
    const element = ref.current;
    if (element === null) return;
    element.removeAttribute('data-tight');
    element.toggleAttribute(
      'data-tight',
      ![element, ...element.querySelectorAll('[data-whole]')].every(fits),
    );
  };
  useLayoutEffect(measure);
  useEffect(() => {
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
}

/**
 * Leaves out the last of the parts, from the end on, until what is left fits the height that the element's style allows it; how many are left out.
 */
export function useLeftOut(ref: { readonly current: HTMLElement | null }, parts: string): number {
  const [out, setOut] = useState(0);
  const measure = (): void => {
    const element = ref.current;
    if (element === null) return;
    const all = [...element.querySelectorAll<HTMLElement>(parts)];
    for (const part of all) part.hidden = false;
    let shown = all.length;
    while (shown > 0 && element.scrollHeight > element.clientHeight) all[--shown]!.hidden = true;
    setOut(all.length - shown);
  };
  useLayoutEffect(measure);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const watcher = new ResizeObserver(measure);
    watcher.observe(element.parentElement ?? element);
    return () => watcher.disconnect();
  }, []);
  return out;
}

const MOMENT = 150;

/** The window's width in pixels; follows it once it has stood still for a moment. */
export function useWindowWidth(): number {
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    let timer = 0;
    const changed = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setWidth(innerWidth), MOMENT);
    };
    addEventListener('resize', changed);
    return () => {
      clearTimeout(timer);
      removeEventListener('resize', changed);
    };
  }, []);
  return width;
}
