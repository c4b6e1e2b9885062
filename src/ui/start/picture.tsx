// How a scenario's small map comes into a card: drawn once the card comes near the window, a calm sea before.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ports, SaveLine } from '../ports';

interface PictureProps {
  readonly ports: Ports;
  readonly scenario: string;
  readonly width: number;
  readonly height: number;
  /** Pixels at the left that something covers. */
  readonly left?: number;
  readonly kind?: string;
  /** In whose colours; left out: as the scenario begins. */
  readonly blocs?: SaveLine['blocs'];
}

/** How far outside of the window a picture is begun, so that whoever scrolls finds it. */
const NEAR = '300px';

/** Whether the element has ever been near the window: what a map is drawn from is a whole world, fetched and read. */
function useOnceNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        setNear(true);
      },
      { rootMargin: NEAR },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return near;
}

export function Picture({ ports, scenario, width, height, left = 0, kind = '', blocs }: PictureProps) {
  const [svg, setSvg] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const near = useOnceNear(frame);
  useEffect(() => {
    if (!near) return;
    let gone = false;
    const draw = (): void =>
      void ports.picture(scenario, ports.theme.now(), { width, height, left }, blocs).then(
        (text) => {
          if (!gone) setSvg(text.replace('<svg ', '<svg preserveAspectRatio="xMidYMid slice" '));
        },
        () => undefined,
      );
    draw();
    const stop = ports.theme.subscribe(draw);
    return () => {
      gone = true;
      stop();
    };
  }, [near, scenario, width, height, left]);
  return (
    <div ref={frame} class={`picture ${kind}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
  );
}
