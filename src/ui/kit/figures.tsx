// How single figures are drawn: a change with sign, arrow and colour, a price, a meter, a sparkline.

import { Icon } from './icon';
import { useFront } from './language';

/** A change in ppm: "▲ 1.2", "▼ 0.4" or "·". */
export function Delta({ ppm, shown }: { ppm: number; shown?: string }) {
  const { points, t } = useFront();
  const tenths = Math.round(ppm / 1000);
  if (tenths === 0)
    return (
      <span class="delta">
        <span aria-hidden="true">·</span>
        <span class="unseen">{t.account.unchanged}</span>
      </span>
    );
  const up = tenths > 0;
  return (
    <span class={`delta ${up ? 'up' : 'down'}`}>
      <span aria-hidden="true">{up ? '▲' : '▼'}</span>
      <span class="unseen">{up ? t.account.up : t.account.down} </span> {shown ?? points(Math.abs(ppm))}
    </span>
  );
}

/** Points of influence that something costs. */
export function Price({ value }: { value: number }) {
  const { t } = useFront();
  return (
    <span class="price" title={t.price.of(value)}>
      {value === 0 ? (
        t.price.free
      ) : (
        <>
          <Icon name="influence" />
          {value}
          <span class="unseen"> {t.price.influence}</span>
        </>
      )}
    </span>
  );
}

/** A bar for a share, 0…1 000 000; its figure stands beside it as text. */
export function Meter({ ppm, colour }: { ppm: number; colour?: string }) {
  const style = `--p:${Math.max(0, Math.min(100, ppm / 10_000))}%${colour === undefined ? '' : `;--c:${colour}`}`;
  return (
    <span class="meter" aria-hidden="true">
      <i style={style} />
    </span>
  );
}

interface SparkProps {
  readonly values: readonly number[];
  readonly colour: string;
  readonly width?: number;
  readonly height?: number;
}

/** The course of one number; decoration beside its figure. */
export function Sparkline({ values, colour, width = 140, height = 42 }: SparkProps) {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (i: number): number => 3 + (i / Math.max(1, values.length - 1)) * (width - 6);
  const y = (value: number): number => height - 4 - ((value - low) / span) * (height - 8);
  const course = values.map((value, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const last = values.at(-1) ?? 0;
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <polyline points={course} fill="none" stroke={colour} stroke-width="2" stroke-linejoin="round" />
      <circle cx={x(values.length - 1)} cy={y(last)} r="3" fill={colour} />
    </svg>
  );
}
