// How a chance is drawn: in words, with a bar on which the band lies around its middle.

import type { Chance } from '../../engine';
import { useLanguage } from './language';

const share = (ppm: number): string => `${Math.max(0, Math.min(100, ppm / 10_000))}%`;

export function Likelihood({ of }: { of: Chance }) {
  const { likelihood } = useLanguage();
  const tone = of.chance >= 600_000 ? 'up' : of.chance < 400_000 ? 'down' : '';
  return (
    <span class="likelihood">
      <b class={tone}>{likelihood(of)}</b>
      <span class="band" aria-hidden="true">
        <i style={`--from:${share(of.low)};--to:${share(of.high)}`} />
        <em style={`--at:${share(of.chance)}`} />
      </span>
    </span>
  );
}
