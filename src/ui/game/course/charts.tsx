// How a course is drawn: cohesion, threat and rank one below the other over the same turns, each line named at its end.

import { useLanguage } from '../../kit/language';
import type { Size } from '../../kit/width';
import { capital } from '../../../language/markup';
import { useGame } from '../game';
import type { Course, Values } from './series';

/** Pixels for the figures at the left and the names at the right, at most a part of the width. */
export const LEFT = 40;
const NAMES = 150;
const NAMES_PART = 0.28;
/** Parts of the height that the three have, and pixels above each, for the dates beneath, and for a name. */
const PARTS = [0.5, 0.28, 0.22] as const;
const BETWEEN = 27;
const DATES = 24;
const NAME = 14;
const LETTER = 6.2;

export const rightOf = (width: number): number => width - Math.min(NAMES, width * NAMES_PART);

export interface ChartsProps {
  readonly course: Course;
  readonly size: Size;
  /** The last turn that has room. */
  readonly turns: number;
  readonly x: (turn: number) => number;
  /** The turn that is read out. */
  readonly at: number;
}

interface Band {
  readonly top: number;
  readonly height: number;
}

function bandsOf(height: number): readonly [Band, Band, Band] {
  const room = height - 3 * BETWEEN - DATES;
  const heights = PARTS.map((part) => part * room);
  const top = (k: number): number =>
    BETWEEN * (k + 1) + heights.slice(0, k).reduce((sum, one) => sum + one, 0);
  const band = (k: number): Band => ({ top: top(k), height: heights[k]! });
  return [band(0), band(1), band(2)];
}

/** The next round figure above. */
function ceilingOf(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const step = [20, 50, 100, 200, 500, 1000].find((one) => one * 10_000 >= most) ?? 1000;
  return step * 10_000;
}

export function Charts({ course, size, x, at, turns }: ChartsProps) {
  const { courseText: words, ordinal, t, wholePoints } = useLanguage();
  const { names, state } = useGame();
  const [cohesion, threat, rank] = bandsOf(size.height);
  const most = ceilingOf(course.threat);
  const end = x(turns);
  const scale =
    ({ top, height }: Band, low: number, high: number) =>
    (value: number): number =>
      top + height - ((value - low) / (high - low || 1)) * height;
  const ofThreat = scale(threat, 0, most);
  const ofRank = scale(rank, Math.max(2, course.ranked), 1);
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <Axis band={cohesion} title={t.timeline.cohesion} ticks={['100', '50', '0']} end={end} />
      <Cohesions course={course} band={cohesion} x={x} width={size.width} y={scale(cohesion, 0, 1_000_000)} />
      <Axis band={threat} title={words.threat} ticks={[wholePoints(most), '0']} end={end} />
      <path class="course fear" d={pathOf(course.threat, x, ofThreat)} />
      <Axis
        band={rank}
        title={words.rank}
        ticks={[ordinal(1), ordinal(Math.max(2, course.ranked))]}
        end={end}
      />
      <path class="course rank" d={pathOf(course.rank, x, ofRank)} />
      <path class="now" d={`M${x(state.value.turn)} 0V${size.height}`} />
      <path class="cursor" d={`M${x(at)} 0V${size.height}`} />
      {[
        { y: ofThreat, value: course.threat[at] ?? null },
        { y: ofRank, value: course.rank[at] ?? null },
      ].map(({ y, value }, k) =>
        value === null ? null : <circle key={k} class="dot" cx={x(at)} cy={y(value)} r="3.5" />,
      )}
      <text x={LEFT} y={size.height - 3}>
        {names.value.short(0)}
      </text>
      <text x={end} y={size.height - 3} text-anchor="end">
        {names.value.short(turns)}
      </text>
    </svg>
  );
}

interface AxisProps {
  readonly band: Band;
  readonly title: string;
  /** From above down, evenly. */
  readonly ticks: readonly string[];
  readonly end: number;
}

function Axis({ band, title, ticks, end }: AxisProps) {
  return (
    <>
      <text class="title" x={0} y={band.top - 10}>
        {title}
      </text>
      {ticks.map((tick, k) => {
        const y = band.top + (k / (ticks.length - 1)) * band.height;
        return (
          <g key={tick}>
            <path class="guide" d={`M${LEFT} ${y}H${end}`} />
            <text x={LEFT - 6} y={y + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface CohesionsProps {
  readonly course: Course;
  readonly band: Band;
  readonly width: number;
  readonly x: (turn: number) => number;
  readonly y: (value: number) => number;
}

function Cohesions({ course, band, width, x, y }: CohesionsProps) {
  const { chronicle, names } = useGame();
  const slotOf = (pact: Course['pacts'][number]['pact']): number | undefined =>
    chronicle.value.slots.get(pact);
  const letters = Math.floor((width - rightOf(width) - 10) / LETTER);
  const name = (text: string): string => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);
  return (
    <>
      {course.pacts.map(({ pact, cohesion }) => (
        <path
          key={pact}
          class={`course slot-${slotOf(pact) ?? 'none'}`}
          d={pathOf(cohesion, x, y)}
          style={`--c:var(${slotOf(pact) === undefined ? '--edge' : `--bloc-${slotOf(pact)}`})`}
        />
      ))}
      {spread(course, band, y).map(({ pact, at, from }) => (
        <text
          key={pact}
          class="end"
          x={Math.max(x(from), rightOf(width)) + 8}
          y={at + 4}
          style={`fill:var(${slotOf(pact) === undefined ? '--soft' : `--bloc-${slotOf(pact)}`})`}
        >
          {name(capital(names.value.pact(pact)))}
          <title>{capital(names.value.pact(pact))}</title>
        </text>
      ))}
    </>
  );
}

/** Where the names of lines stand that go on to the last turn: at their ends, moved apart; as many as have room. */
function spread(
  { pacts }: Course,
  band: Band,
  y: (value: number) => number,
): readonly {
  readonly pact: string & Course['pacts'][number]['pact'];
  readonly at: number;
  readonly from: number;
}[] {
  const placed = pacts
    .flatMap(({ pact, cohesion }) => {
      const last = cohesion.at(-1) ?? null;
      return last === null ? [] : [{ pact, at: y(last), from: cohesion.length - 1 }];
    })
    .slice(0, Math.floor((band.height + BETWEEN) / NAME))
    .sort((a, b) => a.at - b.at);
  for (let k = 1; k < placed.length; k++) placed[k]!.at = Math.max(placed[k]!.at, placed[k - 1]!.at + NAME);
  const over = (placed.at(-1)?.at ?? 0) - (band.top + band.height + 6);
  return over > 0 ? placed.map((one) => ({ ...one, at: one.at - over })) : placed;
}

/** Broken where there is nothing; a single turn is a dot. */
function pathOf(values: Values, x: (turn: number) => number, y: (value: number) => number): string {
  let pen = 'M';
  return values
    .map((value, turn) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const dot = values[turn + 1] == null && pen === 'M' ? 'h0.1' : '';
      const point = `${pen}${x(turn).toFixed(1)} ${y(value).toFixed(1)}${dot}`;
      pen = 'L';
      return point;
    })
    .join('');
}
