// How a game's course is drawn: one's total against the best others, its turning points and goals on it, one's rank beneath; the same as a table.

import { useMemo, useRef } from 'preact/hooks';
import type { NationId } from '../../engine';
import { useGame } from '../game/game';
import { useLanguage } from '../kit/language';
import { plain } from '../../language/markup';
import { TurnTable } from '../kit/turn-table';
import { useWidth } from '../kit/width';
import type { Ports } from '../ports';
import { figureSvg } from '../share/figure';
import { SavePicture } from '../share/save-picture';
import { type Course, courseOf, type GoalMark, goalMarksOf, type Line } from './course';
import type { TurningPoint } from './findings';
import { useVerdictWords } from './words';

const HEIGHT = 220;
const RANK_HEIGHT = 64;
/** Pixels for the names at the right and the figures at the left. */
const NAMES = 132;
const FIGURES = 46;
const EDGE = 14;
/** Lines of names may not touch. */
const NAME_HEIGHT = 16;

interface Frame {
  readonly x: (turn: number) => number;
  readonly y: (total: number) => number;
  readonly right: number;
}

interface CourseFigureProps {
  readonly ports: Ports;
  readonly me: NationId;
  readonly points: readonly TurningPoint[];
}

export function CourseFigure({ ports, me, points }: CourseFigureProps) {
  const words = useVerdictWords();
  const { chronicle, names, session } = useGame();
  const { naming, shareText } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 900);
  const course = useMemo(() => courseOf(chronicle.value.ranks, me), [chronicle.value, me]);
  const goals = useMemo(() => goalMarksOf(session, me), [session, me]);
  const turns = Math.max(1, course.mine.totals.length - 1);
  const frame = frameOf(course, turns, width);
  return (
    <section class="course-of">
      <div class="row between">
        <h2>{words.course}</h2>
        <SavePicture
          ports={ports}
          what={words.course}
          name={`${session.content.id}-course`}
          draw={() =>
            figureSvg(
              box.current!,
              naming.told(
                words.course,
                shareText.caption(session.content.title, names.value.date(turns), session.seed),
              ),
            )
          }
        />
      </div>
      <p class="hint">{words.courseHint}</p>
      <div ref={box} class="figure">
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          <Grid course={course} frame={frame} />
          {course.others.map((line) => (
            <path key={line.nation} class="line" d={pathOf(line.totals, frame.x, frame.y)} />
          ))}
          <path class="line mine" d={pathOf(course.mine.totals, frame.x, frame.y)} />
          <Names course={course} frame={frame} />
          <Goals goals={goals} course={course} frame={frame} />
          <Badges points={points} course={course} frame={frame} />
        </svg>
        <Ranks course={course} x={frame.x} width={width} />
      </div>
      <Table course={course} />
    </section>
  );
}

function frameOf({ mine, others }: Course, turns: number, width: number): Frame {
  const all = [mine, ...others].flatMap(({ totals }) => totals);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const right = width - Math.min(NAMES, width * 0.3);
  return {
    right,
    x: (turn) => FIGURES + (turn / turns) * (right - FIGURES),
    y: (total) => HEIGHT - EDGE - ((total - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE),
  };
}

const pathOf = (values: readonly number[], x: Frame['x'], y: Frame['y']): string =>
  values
    .map((value, turn) => `${turn === 0 ? 'M' : 'L'}${x(turn).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');

/** Zero, and the highest and lowest that anybody reached. */
function Grid({ course: { mine, others }, frame: { right, y } }: { course: Course; frame: Frame }) {
  const { signed } = useLanguage();
  const all = [mine, ...others].flatMap(({ totals }) => totals);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const apart = (value: number): boolean => Math.abs(y(value) - y(0)) > NAME_HEIGHT;
  return (
    <>
      {[0, ...[low, high].filter(apart)].map((value) => (
        <g key={value}>
          <path class={value === 0 ? 'zero' : 'guide'} d={`M${FIGURES} ${y(value)}H${right}`} />
          <text class="figure-text" x={FIGURES - 6} y={y(value) + 4} text-anchor="end">
            {value === 0 ? '0' : signed(value)}
          </text>
        </g>
      ))}
    </>
  );
}

function Names({ course: { mine, others }, frame: { right, y } }: { course: Course; frame: Frame }) {
  const { names } = useGame();
  return (
    <>
      {spread([mine, ...others], y).map(({ line, at }) => (
        <text key={line.nation} class={`figure-text${line === mine ? ' mine' : ''}`} x={right + 8} y={at + 4}>
          {names.value.title(line.nation)}
        </text>
      ))}
    </>
  );
}

/** Beside the ends of their lines, moved apart from above where they would touch. */
function spread(lines: readonly Line[], y: Frame['y']): readonly { line: Line; at: number }[] {
  const placed = lines.map((line) => ({ line, at: y(line.totals.at(-1) ?? 0) })).sort((a, b) => a.at - b.at);
  for (let k = 1; k < placed.length; k++)
    placed[k]!.at = Math.max(placed[k]!.at, placed[k - 1]!.at + NAME_HEIGHT);
  const over = (placed.at(-1)?.at ?? 0) - (HEIGHT - 4);
  return over > 0 ? placed.map(({ line, at }) => ({ line, at: at - over })) : placed;
}

interface OnCurve {
  readonly course: Course;
  readonly frame: Frame;
}

function Goals({ goals, course, frame }: OnCurve & { goals: readonly GoalMark[] }) {
  const language = useLanguage();
  const { goalMet, goalLost } = useVerdictWords();
  const { names } = useGame();
  return (
    <>
      {goals.map(({ turn, objective, met }) => {
        const goal = plain(language.objectiveSentence(objective), names.value);
        return (
          <circle
            key={`${objective.id} ${turn}`}
            class={met ? 'goal met' : 'goal'}
            cx={frame.x(turn)}
            cy={frame.y(course.mine.totals[turn] ?? 0)}
            r="5"
          >
            <title>{met ? goalMet(goal) : goalLost(goal)}</title>
          </circle>
        );
      })}
    </>
  );
}

/** Above the curve, or below where there is no room. */
function Badges({ points, course, frame }: OnCurve & { points: readonly TurningPoint[] }) {
  return (
    <>
      {points.map(({ turn }, index) => {
        const at = frame.y(course.mine.totals[turn + 1] ?? 0);
        const y = at < 34 ? at + 20 : at - 20;
        return (
          <g key={turn} class="on-curve">
            <circle cx={frame.x(turn + 1)} cy={y} r="9" />
            <text x={frame.x(turn + 1)} y={y + 4} text-anchor="middle">
              {index + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Ranks({ course: { ranks, ranked }, x, width }: { course: Course; x: Frame['x']; width: number }) {
  const { ordinal } = useLanguage();
  const words = useVerdictWords();
  const { names } = useGame();
  const y = (rank: number): number => 10 + ((rank - 1) / Math.max(1, ranked - 1)) * (RANK_HEIGHT - 34);
  const steps = ranks
    .map((rank, turn) =>
      turn === 0 ? `M${x(0)} ${y(rank)}` : `H${x(turn).toFixed(1)}V${y(rank).toFixed(1)}`,
    )
    .join('');
  const last = ranks.length - 1;
  return (
    <svg width={width} height={RANK_HEIGHT} viewBox={`0 0 ${width} ${RANK_HEIGHT}`} aria-hidden="true">
      {[1, ranked].map((rank) => (
        <g key={rank}>
          <path class="guide" d={`M${x(0)} ${y(rank)}H${x(last)}`} />
          <text class="figure-text" x={FIGURES - 6} y={y(rank) + 4} text-anchor="end">
            {ordinal(rank)}
          </text>
        </g>
      ))}
      <path class="line mine" d={steps} />
      <text class="figure-text" x={x(last) + 8} y={y(ranks.at(-1) ?? 1) + 4}>
        {words.rank}
      </text>
      <text class="figure-text" x={x(0)} y={RANK_HEIGHT - 2}>
        {names.value.short(0)}
      </text>
      <text class="figure-text" x={x(last)} y={RANK_HEIGHT - 2} text-anchor="end">
        {names.value.short(last)}
      </text>
    </svg>
  );
}

function Table({ course: { mine, others, ranks } }: { course: Course }) {
  const { ordinal, signed } = useLanguage();
  const words = useVerdictWords();
  const { names } = useGame();
  return (
    <TurnTable
      summary={words.courseTable}
      label={words.course}
      turn={words.turn}
      turns={ranks.map((_, turn) => names.value.date(turn))}
      series={[
        { key: 'rank', name: words.rank, at: (turn) => ordinal(ranks[turn]!) },
        ...[mine, ...others].map(({ nation, totals }) => ({
          key: nation,
          name: names.value.title(nation),
          at: (turn: number) => signed(totals[turn] ?? 0),
        })),
      ]}
    />
  );
}
