// Decides how a game's course is drawn: cohesion of each pact over the turns, event marks with their names above.
// Refuses to know what the events did.

import { useMemo } from 'preact/hooks';
import { t } from '../text';
import { EVENT_MARKS } from '../text/events';
import { plain } from '../text/markup';
import { wholePoints } from '../text/numbers';
import { pactsByWeight } from './blocs';
import { useGame, type Game } from './game';
import { placeMarks, type Mark } from './marks-layout';
import { PactButton } from './marks';
import { tell } from './sentences';

const WIDTH = 1000;
const HEIGHT = 44;

export function Timeline() {
  const game = useGame();
  const { content, turn } = game.state.value;
  const x = (at: number): number => (at / content.turns) * WIDTH;
  return (
    <section class="timeline" aria-label={t.timeline.label} id="timeline" tabIndex={-1}>
      <div class="plot">
        <Marks />
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="guide" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
          <path class="ticks" d={ticks(content.turns, content.turnsPerYear, x)} />
          <Courses x={x} />
          <path class="now" d={`M${x(turn)} 0V${HEIGHT}`} />
        </svg>
        <Years />
      </div>
      <Legend />
    </section>
  );
}

function ticks(turns: number, perYear: number, x: (turn: number) => number): string {
  return Array.from({ length: turns + 1 }, (_, turn) => `M${x(turn).toFixed(1)} ${HEIGHT}v${turn % perYear === 0 ? -6 : -3}`).join('');
}

function Courses({ x }: { x: (turn: number) => number }) {
  const { chronicle } = useGame();
  const { pacts, slots } = chronicle.value;
  return (
    <>
      {[...pacts.values()].map(({ id, cohesion }) => {
        const slot = slots.get(id);
        return <path key={id} class={`course slot-${slot ?? 'none'}`} d={course(cohesion, x)} style={`--c:var(--bloc-${slot ?? 7})`} />;
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
      const point = `${pen}${x(turn).toFixed(1)} ${(HEIGHT - 3 - (value / 1_000_000) * (HEIGHT - 6)).toFixed(1)}`;
      pen = 'L';
      return point;
    })
    .join('');
}

function marksOf(game: Game): readonly Mark[] {
  const { turns } = game.state.value.content;
  const found = [...game.chronicle.value.events.values()].flatMap((event) => {
    const mark = EVENT_MARKS[event.kind];
    if (mark === undefined) return [];
    const sentence = plain(tell(event, game.chronicle.value), game.names.value);
    return [{ event: event.id, at: event.turn / turns, glyph: mark.glyph, label: mark.label, weight: mark.weight, sentence }];
  });
  return placeMarks(found);
}

function Marks() {
  const game = useGame();
  const chronicle = game.chronicle.value;
  const marks = useMemo(() => marksOf(game), [chronicle]);
  return (
    <ol class="marks" aria-label={t.timeline.marks}>
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
      <b style={`--at:${(turn / content.turns) * 100}%`}>{names.value.short(turn)}</b>
      <span>{names.value.short(content.turns)}</span>
    </p>
  );
}

function Legend() {
  const { state } = useGame();
  const pacts = pactsByWeight(state.value);
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
