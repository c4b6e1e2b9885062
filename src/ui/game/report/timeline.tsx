// How a game's course is drawn: cohesion of each pact over the turns, event marks with their names above.

import { useMemo, useRef } from 'preact/hooks';
import { Icon } from '../../kit/icon';
import { useWidth } from '../../kit/width';
import { memberships, pactsByWeight } from '../blocs';
import type { Chronicle } from '../chronicle';
import { useGame } from '../game';
import { PactButton } from '../marks';
import { toggleOverlay } from '../overlay';
import { marksOf } from './marks';
import { useLanguage } from '../../kit/language';

const WIDTH = 1000;
const HEIGHT = 44;

interface TimelineProps {
  /** What is drawn of the game; left out: all of it up to now. */
  readonly chronicle?: Chronicle;
  /** It can be seen large, over the map. */
  readonly enlarges?: boolean;
}

export function Timeline({ chronicle, enlarges = false }: TimelineProps) {
  const { t } = useLanguage();
  const game = useGame();
  const { content, turn } = game.state.value;
  const drawn = chronicle ?? game.chronicle.value;
  const x = (at: number): number => (at / content.turns) * WIDTH;
  return (
    <section class="timeline" aria-label={t.timeline.label} id="timeline" tabIndex={-1}>
      <div class="plot">
        <Marks chronicle={drawn} />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="guide" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
          <path class="ticks" d={ticks(content.turns, content.turnsPerYear, x)} />
          <Courses x={x} chronicle={drawn} />
          {chronicle === undefined ? null : (
            <path class="ahead" d={`M${x(turn)} 0H${WIDTH}V${HEIGHT}H${x(turn)}Z`} />
          )}
          <path class="now" d={`M${x(turn)} 0V${HEIGHT}`} />
        </svg>
        <Years />
      </div>
      <Legend />
      {enlarges ? <Enlarge /> : null}
    </section>
  );
}

function ticks(turns: number, perYear: number, x: (turn: number) => number): string {
  return Array.from(
    { length: turns + 1 },
    (_, turn) => `M${x(turn).toFixed(1)} ${HEIGHT}v${turn % perYear === 0 ? -6 : -3}`,
  ).join('');
}

function Courses({ x, chronicle }: { x: (turn: number) => number; chronicle: Chronicle }) {
  const { chronicle: now, state, person } = useGame();
  const { pacts } = chronicle;
  const { slots } = now.value;
  const mine = new Set(
    person.value === null ? [] : memberships(state.value, person.value).map(({ id }) => id),
  );
  return (
    <>
      {[...pacts.values()].map(({ id, cohesion }) => {
        const slot = slots.get(id);
        return (
          <path
            key={id}
            class={`course slot-${slot ?? 'none'}${mine.has(id) ? ' mine' : ''}`}
            d={course(cohesion, x)}
            style={`--c:var(--bloc-${slot ?? 7})`}
          />
        );
      })}
    </>
  );
}

function course(cohesion: readonly (number | null)[], x: (turn: number) => number): string {
  let pen = 'M';
  return cohesion
    .map((value, turn) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const dot = cohesion[turn + 1] == null ? 'h0' : '';
      const point = `${pen}${x(turn).toFixed(1)} ${(HEIGHT - 3 - (value / 1_000_000) * (HEIGHT - 6)).toFixed(1)}${dot}`;
      pen = 'L';
      return point;
    })
    .join('');
}

function Marks({ chronicle }: { chronicle: Chronicle }) {
  const { t } = useLanguage();
  const game = useGame();
  const list = useRef<HTMLOListElement>(null);
  const pixels = useWidth(list, 800);
  const { turns } = game.state.value.content;
  const marks = useMemo(() => marksOf(game, chronicle, turns, pixels), [chronicle, turns, pixels]);
  return (
    <ol ref={list} class="marks" aria-label={t.timeline.marks}>
      {marks.map(({ event, at, glyph, label, row, sentence }) => (
        <li key={event} style={`--at:${at * 100}%`} class={`row-${row}`}>
          <button type="button" title={sentence} onClick={() => game.openEvent(event)}>
            <span aria-hidden="true">{glyph}</span> {label}
            <span class="unseen">: {sentence}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Years() {
  const { state, names } = useGame();
  const { content, turn } = state.value;
  return (
    <p class="years">
      <span>{names.value.short(0)}</span>
      {turn === 0 || turn >= content.turns ? null : (
        <b style={`--at:${(turn / content.turns) * 100}%`}>{names.value.short(turn)}</b>
      )}
      <span>{names.value.short(content.turns)}</span>
    </p>
  );
}

function Legend() {
  const { t, wholePoints } = useLanguage();
  const { state, person } = useGame();
  const mine = person.value === null ? [] : memberships(state.value, person.value);
  const pacts = [...mine, ...pactsByWeight(state.value).filter((pact) => !mine.includes(pact))];
  if (pacts.length === 0) return <p class="legend hint">{t.timeline.empty}</p>;
  return (
    <ul class="legend" aria-label={t.timeline.cohesion}>
      {pacts.slice(0, 8).map(({ id, cohesion }) => (
        <li key={id}>
          <PactButton id={id} />
          <span class="num">{wholePoints(cohesion)}</span>
        </li>
      ))}
    </ul>
  );
}

function Enlarge() {
  const { courseText: words } = useLanguage();
  const game = useGame();
  return (
    <button
      type="button"
      class="icon enlarge"
      data-opens="course"
      aria-label={words.enlarge}
      title={words.enlarge}
      aria-pressed={game.overlay.value === 'course'}
      onClick={() => toggleOverlay(game, 'course')}
    >
      <Icon name="chart" />
    </button>
  );
}
