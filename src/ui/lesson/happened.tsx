// How the watched numbers went, what moved them most, and the turns in which they turned.

import type { Movement, TurningPoint, Watched } from '../../lesson';
import { storiesOf } from '../game/report/stories';
import { useGame } from '../game/game';
import { tell } from '../game/sentences';
import { Sparkline } from '../kit/figures';
import { useLanguage } from '../kit/language';
import { Sentence } from '../kit/names';
import { useLesson } from './context';
import { GridTable } from '../kit/grid-table';

interface HappenedProps {
  readonly watched: readonly Watched[];
  readonly points: readonly TurningPoint[];
}

export function Happened({ watched, points }: HappenedProps) {
  const { words } = useLesson();
  const { number } = useLanguage();
  const d = words.debrief;
  return (
    <section>
      <h2>{d.happened}</h2>
      <GridTable label={d.happened} kind="watched-numbers">
        <thead>
          <tr>
            <th scope="col">{d.number}</th>
            {[d.start, d.end, d.change].map((label) => (
              <th key={label} scope="col" class="num">
                {label}
              </th>
            ))}
            <th scope="col">{d.course}</th>
            <th scope="col">{d.why}</th>
          </tr>
        </thead>
        <tbody>
          {watched.map(({ says, values, movements }) => (
            <tr key={says}>
              <th scope="row">{says}</th>
              <td class="num">{number(values[0]!, 1)}</td>
              <td class="num">{number(values.at(-1)!, 1)}</td>
              <td class="num">{signedOf(number, tenths(values.at(-1)!) - tenths(values[0]!))}</td>
              <td>
                <Sparkline values={values} colour="var(--accent)" width={96} height={30} />
              </td>
              <td>
                <Movements movements={movements} />
              </td>
            </tr>
          ))}
        </tbody>
      </GridTable>
      <h3>{d.points}</h3>
      {points.length === 0 ? <p class="empty">{d.noPoints}</p> : null}
      <ul class="points">
        {[...new Set(points.map(({ turn }) => turn))].map((turn) => (
          <Turn key={turn} turn={turn} points={points.filter((point) => point.turn === turn)} />
        ))}
      </ul>
    </section>
  );
}

/** The change adds up with the two numbers as they are shown. */
const tenths = (value: number): number => Math.round(value * 10);

function signedOf(number: (value: number, digits?: number) => string, change: number): string {
  return `${change > 0 ? '+' : ''}${number(change / 10, 1)}`;
}

function Movements({ movements }: { movements: readonly Movement[] }) {
  const { naming, partText, signed } = useLanguage();
  const { names } = useGame();
  return (
    <ul class="movements">
      {movements.map(({ part, about, change }) => (
        <li key={`${part} ${about ?? ''}`}>
          {about === undefined
            ? partText(part).name
            : naming.told(partText(part).name, names.value.title(about))}{' '}
          <b>{signed(change)}</b>
        </li>
      ))}
    </ul>
  );
}

/** So many events of a turn are told beside its numbers: those that concern the nation first. */
const TOLD = 3;

function Turn({ turn, points }: { turn: number; points: readonly TurningPoint[] }) {
  const { words } = useLesson();
  const { number } = useLanguage();
  const { chronicle, language, names, person, session } = useGame();
  const { headline, own, partners } = storiesOf(
    session.turns()[turn - 1]?.events ?? [],
    person.value,
    session.stateAt(turn - 1),
  );
  const events = [...(headline === null ? [] : [headline]), ...own, ...partners].slice(0, TOLD);
  return (
    <li>
      <p>
        <b>{words.debrief.turn(turn, names.value.date(turn - 1))}</b>
      </p>
      {points.map(({ says, from, to }) => (
        <p key={says}>{words.debrief.point(says, number(from, 1), number(to, 1))}</p>
      ))}
      {events.map((event) => (
        <p key={event.id} class="soft">
          <Sentence text={tell(language, event, chronicle.value)} />
        </p>
      ))}
    </li>
  );
}
