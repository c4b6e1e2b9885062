// The curve of expected ends: its middle, the band in which four of five lie, and a mark where a decision or chance has a name. A press leads to the turn.

import { useRef, useState } from 'preact/hooks';
import { Segments } from '../../kit/choices';
import { useLanguage } from '../../kit/language';
import type { Estimate, GameReview, Ports } from '../../ports';
import { figureSvg } from '../../share/figure';
import { SavePicture } from '../../share/save-picture';
import { useWatch } from '../watch';

const [WIDTH, HEIGHT, EDGE] = [300, 96, 6];
const MEASURES = ['total', 'rank'] as const;
type Measure = (typeof MEASURES)[number];

interface Point extends Estimate {
  readonly turn: number;
}

export function Curve({ ports, review }: { ports: Ports; review: GameReview }) {
  const { naming, t, signed, number, shareText } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const { session, at, length, review: desk, goTo, playing, names } = useWatch();
  const [measure, setMeasure] = useState<Measure>('total');
  const points = pointsOf(review, desk.nation.value, measure);
  const ranked = pointsOf(review, desk.nation.value, 'rank').length > 0;
  if (points.length === 0) return null;
  const ends = points.flatMap(({ value, low, high }) => (Number.isFinite(low) ? [low, high] : [value]));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (turn: number): number => (length === 0 ? 0 : (turn / length) * WIDTH);
  const share = (value: number): number => (most === least ? 0.5 : (value - least) / (most - least));
  // The first rank is the best, so it is on top.
  const up = (value: number): number => (measure === 'rank' ? 1 - share(value) : share(value));
  const y = (value: number): number => HEIGHT - EDGE - up(value) * (HEIGHT - 2 * EDGE);
  const press = (event: MouseEvent): void => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    playing.value = false;
    goTo(Math.round(((event.clientX - box.left) / box.width) * length));
  };
  const written = (value: number): string => (measure === 'rank' ? number(value, 0) : signed(value));
  const [top, bottom] = measure === 'rank' ? [least, most] : [most, least];
  const captionOf = (): string =>
    naming.told(
      `${names.value.nation(desk.nation.value)}. ${t.review.curve}`,
      shareText.caption(session.content.title, names.value.date(length), session.seed),
    );
  const first = points[0]!;
  const last = points.at(-1)!;
  return (
    <section class="curve">
      <div class="row">
        <h3 class="head">{t.review.curve}</h3>
        {ranked ? (
          <Segments
            label={t.review.curve}
            choices={MEASURES.map((one) => ({ value: one, label: t.review.measures[one] }))}
            value={measure}
            onChange={setMeasure}
          />
        ) : null}
      </div>
      <div
        ref={box}
        class="plot"
        role="img"
        aria-label={t.review.curveOf(
          names.value.date(first.turn),
          written(first.value),
          names.value.date(last.turn),
          written(last.value),
        )}
        onClick={press}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="band" d={bandPath(points, x, y)} />
          <path class="middle" d={linePath(points, x, y)} />
          <path class="now" d={`M${x(at.value)} 0V${HEIGHT}`} />
        </svg>
        <Marks review={review} points={points} x={x} y={y} />
        <span class="top num">{written(top)}</span>
        <span class="bottom num">{written(bottom)}</span>
      </div>
      <p class="ends">
        <span>{names.value.short(0)}</span>
        <span>{names.value.short(length)}</span>
      </p>
      <p class="row">
        <span class="hint">{shareText.savePicture}</span>
        <SavePicture
          ports={ports}
          what={t.review.curve}
          name={`${session.content.id}-review-${desk.nation.value}`}
          draw={() => figureSvg(box.current!, captionOf())}
        />
      </p>
    </section>
  );
}

/** Of each turn that has been played on from. */
const pointsOf = ({ turns }: GameReview, nation: string, measure: Measure): readonly Point[] =>
  turns.flatMap(({ turn, expected }) => {
    const own = expected.find((one) => one.nation === nation)?.[measure] ?? null;
    return own === null ? [] : [{ turn, ...own }];
  });

type Scale = (value: number) => number;

const linePath = (points: readonly Point[], x: Scale, y: Scale): string =>
  points
    .map(({ turn, value }, k) => `${k === 0 ? 'M' : 'L'}${x(turn).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');

function bandPath(points: readonly Point[], x: Scale, y: Scale): string {
  const banded = points.filter(({ low }) => Number.isFinite(low));
  if (banded.length < 2) return '';
  const ups = banded.map(({ turn, high }) => `${x(turn).toFixed(1)} ${y(high).toFixed(1)}`);
  const downs = [...banded].reverse().map(({ turn, low }) => `${x(turn).toFixed(1)} ${y(low).toFixed(1)}`);
  return `M${[...ups, ...downs].join('L')}Z`;
}

interface MarksProps {
  readonly review: GameReview;
  readonly points: readonly Point[];
  readonly x: Scale;
  readonly y: Scale;
}

/** One a turn; the list below tells them. */
function Marks({ review, points, x, y }: MarksProps) {
  const { review: desk } = useWatch();
  const nation = desk.nation.value;
  return (
    <div aria-hidden="true">
      {points.map(({ turn, value }) => {
        const name = nameAt(review, turn, nation);
        return name === null ? null : (
          <i
            key={turn}
            class={`named ${name}`}
            style={`--x:${(x(turn) / WIDTH) * 100}%;--y:${(y(value) / HEIGHT) * 100}%`}
          />
        );
      })}
    </div>
  );
}

const LOUD = ['blunder', 'slip', 'best'] as const;

/** The loudest name of the turn's decisions, else of the chance that led to it. */
function nameAt({ decisions, turns }: GameReview, turn: number, nation: string): string | null {
  const names = decisions.filter((one) => one.turn === turn).map(({ name }) => name);
  const luck = turns[turn - 1]?.luck.find((one) => one.nation === nation);
  return LOUD.find((name) => names.includes(name)) ?? luck?.name ?? null;
}
