// How the course of a game is seen large: cohesion, threat and rank of a nation over the turns, the events above them, one turn read out,
// and the way to that turn.

import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../kit/icon';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { useSize } from '../../kit/width';
import '../../style/course.css';
import type { Chronicle } from '../chronicle';
import { useGame } from '../game';
import { closeOverlay } from '../overlay';
import { marksOf } from '../report/marks';
import { storiesOf } from '../report/stories';
import { tell } from '../sentences';
import { Charts, LEFT, rightOf } from './charts';
import { courseOf, type Course } from './series';
import { CourseTable } from './table';

export interface CoursePanelProps {
  /** What is known of the game; left out: all of it up to now. */
  readonly chronicle?: Chronicle;
  /** Goes to a turn, or looks back at it. */
  readonly onTurn: (turn: number) => void;
}

/** Pixels that the slider goes beyond its ends. */
const THUMB = 8;
const EMPTY = { width: 520, height: 300 };
/** As many turns have room even where fewer were played. */
const LEAST_TURNS = 8;

export function CoursePanel({ chronicle, onTurn }: CoursePanelProps) {
  const { courseText: words, t } = useLanguage();
  const game = useGame();
  const { session, state, person, nation, names } = game;
  const me = person.value ?? nation.value;
  const known = chronicle ?? game.chronicle.value;
  const last = session.state().turn;
  const turns = Math.min(session.content.turns, Math.max(LEAST_TURNS, last));
  const plot = useRef<HTMLDivElement>(null);
  const size = useSize(plot, EMPTY);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Math.min(last, chosen ?? state.value.turn);
  const course = useMemo(() => courseOf(session, known, me), [session, last, me]);
  const right = rightOf(size.width);
  const x = (turn: number): number => LEFT + (turn / turns) * (right - LEFT);
  const point = (event: PointerEvent): void => {
    const box = plot.current!.getBoundingClientRect();
    const turn = Math.round(((event.clientX - box.left - LEFT) / (right - LEFT)) * turns);
    setChosen(Math.max(0, Math.min(last, turn)));
  };
  return (
    <section
      class="overlay course-panel panel"
      aria-label={words.title(names.value.title(me))}
      id="course"
      tabIndex={-1}
    >
      <header class="row between">
        <h2 class="head">{words.title(names.value.title(me))}</h2>
        <button type="button" class="icon bare" aria-label={t.close} onClick={() => closeOverlay(game)}>
          <Icon name="close" />
        </button>
      </header>
      <Marks known={known} turns={turns} width={right - LEFT} at={at} onTurn={setChosen} />
      <div
        class="plot"
        ref={plot}
        onPointerDown={point}
        onPointerMove={(event) => event.buttons > 0 && point(event)}
      >
        <Charts course={course} size={size} turns={turns} x={x} at={at} />
      </div>
      {last === 0 ? null : (
        <input
          type="range"
          aria-label={words.turn}
          aria-valuetext={names.value.date(at)}
          min={0}
          max={last}
          value={at}
          style={`width:${Math.round(x(last) - LEFT) + 2 * THUMB}px`}
          onInput={(event) => setChosen(Number(event.currentTarget.value))}
        />
      )}
      <div class="scroll">
        <Turn course={course} at={at} known={known} onTurn={onTurn} />
        <CourseTable course={course} />
      </div>
    </section>
  );
}

interface MarksProps {
  readonly known: Chronicle;
  readonly turns: number;
  readonly width: number;
  readonly at: number;
  readonly onTurn: (turn: number) => void;
}

function Marks({ known, turns, width, at, onTurn }: MarksProps) {
  const { t } = useLanguage();
  const game = useGame();
  const marks = useMemo(() => marksOf(game, known, turns, width), [known, turns, width]);
  return (
    <ol class="marks" aria-label={t.timeline.marks} style={`width:${width}px`}>
      {marks.map(({ event, turn, at: place, glyph, label, row, sentence }) => (
        <li key={event} style={`--at:${place * 100}%`} class={`row-${row}`}>
          <button
            type="button"
            title={sentence}
            aria-current={turn === at ? 'true' : undefined}
            onClick={() => onTurn(turn)}
          >
            <span aria-hidden="true">{glyph}</span> {label}
            <span class="unseen">: {sentence}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

interface TurnProps {
  readonly course: Course;
  readonly at: number;
  readonly known: Chronicle;
  readonly onTurn: (turn: number) => void;
}

/** One turn: its figures, what happened in it, and the way to it. */
function Turn({ course, at, known, onTurn }: TurnProps) {
  const language = useLanguage();
  const { courseText: words, ordinal, wholePoints } = language;
  const game = useGame();
  const { session, person, nation, names } = game;
  const played = session.turns()[at - 1];
  const stories =
    played === undefined
      ? null
      : storiesOf(played.events, person.value ?? nation.value, session.stateAt(at - 1));
  const events =
    stories === null
      ? []
      : [
          ...(stories.headline === null ? [] : [stories.headline]),
          ...stories.own,
          ...stories.partners,
          ...stories.world,
        ];
  const rank = course.rank[at] ?? null;
  return (
    <section class="turn" aria-live="polite">
      <h3 class="head">
        {names.value.date(at)}
        <span class="soft">
          {words.threat} {wholePoints(course.threat[at] ?? 0)}
          {rank === null ? null : ` · ${words.rank} ${ordinal(rank)}`}
        </span>
        {at === game.state.value.turn ? null : (
          <button type="button" class="small" onClick={() => onTurn(at)}>
            {words.look}
          </button>
        )}
      </h3>
      {events.length === 0 ? <p class="hint">{words.quiet}</p> : null}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <Sentence links text={tell(language, event, known)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
