// How a scenario's small map comes into a card: as soon as it is drawn, a calm sea before.

import { useEffect, useState } from 'preact/hooks';
import type { Ports } from '../ports';

interface PictureProps {
  readonly ports: Ports;
  readonly scenario: string;
  readonly width: number;
  readonly height: number;
  /** Pixels at the left that something covers. */
  readonly left?: number;
  readonly kind?: string;
}

export function Picture({ ports, scenario, width, height, left = 0, kind = '' }: PictureProps) {
  const [svg, setSvg] = useState('');
  useEffect(() => {
    let gone = false;
    const draw = (): void =>
      void ports.picture(scenario, ports.theme.now(), { width, height, left }).then(
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
  }, [scenario, width, height, left]);
  return <div class={`picture ${kind}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
