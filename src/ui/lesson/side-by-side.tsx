// Two to four games of one lesson beside each other: where their orders parted first, what came of it, and what made the difference.

import { useEffect, useState } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';
import type { Language } from '../../language/language';
import { namesOf } from '../../language/names';
import { asNationId, type Order } from '../../engine';
import { partingsOf, watchedOf, type LessonFile, type Parting, type Watched } from '../../lesson';
import type { Session } from '../../session';
import { emptyChronicle, extendChronicle, type Chronicle } from '../game/chronicle';
import { sentenceOf } from '../game/sentences';
import { Sparkline } from '../kit/figures';
import { NamesContext, Sentence } from '../kit/names';
import type { Ports } from '../ports';
import type { BoardRow } from './board-rows';
import { courseOf } from './course';
import { GridTable } from '../kit/grid-table';

interface SideBySideProps {
  readonly ports: Ports;
  readonly lesson: LessonFile;
  /** Two to four. */
  readonly rows: readonly BoardRow[];
  readonly words: LessonWords;
}

interface Played {
  readonly number: number;
  readonly session: Session;
  readonly chronicle: Chronicle;
  readonly orders: readonly (readonly Order[])[];
  readonly watched: readonly Watched[];
}

interface Opened {
  readonly language: Language;
  readonly games: readonly Played[];
}

async function opened(ports: Ports, lesson: LessonFile, rows: readonly BoardRow[]): Promise<Opened> {
  const [language, handIns] = await Promise.all([ports.language(), ports.handIns()]);
  const me = asNationId(lesson.nation);
  const games = await Promise.all(
    rows.map(async ({ handIn, number }): Promise<Played> => {
      const session = await handIns.openHandIn(handIn);
      const chronicle = emptyChronicle();
      extendChronicle(language, chronicle, session);
      const turns = session.turns().slice(0, lesson.turns);
      return {
        number,
        session,
        chronicle,
        orders: turns.map(({ orders }) => orders.filter(({ by }) => by === me)),
        watched: watchedOf(lesson, courseOf(session, turns.length, lesson.turns)),
      };
    }),
  );
  return { language, games };
}

export function SideBySide({ ports, lesson, rows, words }: SideBySideProps) {
  const b = words.board;
  const [found, setFound] = useState<Opened | null>(null);
  useEffect(() => void opened(ports, lesson, rows).then(setFound, () => undefined), []);
  if (found === null)
    return (
      <p class="hint" role="status">
        {b.sideWeighing}
      </p>
    );
  const { language, games } = found;
  const [first, ...later] = partingsOf(games.map(({ orders }) => orders));
  return (
    <NamesContext.Provider
      value={namesOf(language, games[0]!.session.content, games[0]!.session.state().structure)}
    >
      <section class="side-by-side">
        <h3>{b.sideTitle}</h3>
        {first === undefined ? <p class="empty">{b.sideNone}</p> : null}
        {first === undefined ? null : (
          <>
            <h4>{b.sideFirst}</h4>
            <Partings partings={[first]} {...found} words={words} />
          </>
        )}
        {later.length === 0 ? null : (
          <details>
            <summary>{b.sideLater(later.length)}</summary>
            <Partings partings={later} {...found} words={words} />
          </details>
        )}
        <h4>{b.sideNumbers}</h4>
        <Numbers {...found} words={words} />
        <Difference {...found} words={words} />
      </section>
    </NamesContext.Provider>
  );
}

interface PartProps extends Opened {
  readonly words: LessonWords;
}

function Heads({ games, words, first }: PartProps & { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {games.map(({ number }) => (
          <th key={number} scope="col">
            {words.board.nameless(number)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Partings({ partings, ...props }: PartProps & { readonly partings: readonly Parting[] }) {
  const { games, language, words } = props;
  const b = words.board;
  return (
    <GridTable label={b.sideOrders} kind="parted">
      <Heads {...props} first={b.turns} />
      <tbody>
        {partings.map(({ turn, orders }) => (
          <tr key={turn}>
            <th scope="row">{b.sideTurn(turn)}</th>
            {games.map(({ number, session, chronicle }, k) => (
              <td key={number}>
                {orders[k]!.length === 0 ? <span class="soft">{b.sideNothing}</span> : null}
                <ul>
                  {orders[k]!.map((order) => {
                    const said = sentenceOf(language, session.content, order, chronicle);
                    return (
                      <li key={said}>
                        <Sentence text={said} />
                      </li>
                    );
                  })}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </GridTable>
  );
}

function Numbers(props: PartProps) {
  const { games, language, words } = props;
  const b = words.board;
  return (
    <GridTable label={b.sideNumbers}>
      <Heads {...props} first={words.debrief.number} />
      <tbody>
        {games[0]!.watched.map(({ says }, k) => (
          <tr key={says}>
            <th scope="row">{says}</th>
            {games.map(({ number, watched }) => (
              <td key={number}>
                {language.number(endOf(watched[k]!), 1)}{' '}
                <Sparkline values={watched[k]!.values} colour="var(--accent)" width={80} height={26} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </GridTable>
  );
}

const endOf = ({ values }: Watched): number => values.at(-1)!;

/** Of the number in which they lie furthest apart, what moved it most in each game. */
function Difference(props: PartProps) {
  const { games, language, words } = props;
  const spread = (k: number): number => {
    const ends = games.map(({ watched }) => endOf(watched[k]!));
    return Math.max(...ends) - Math.min(...ends);
  };
  const told = games[0]!.watched
    .map((watched, k) => ({ says: watched.says, k, spread: spread(k) }))
    .filter(({ k }) => games.some(({ watched }) => watched[k]!.movements.length > 0))
    .sort((a, b) => b.spread - a.spread)[0];
  if (told === undefined || told.spread === 0) return null;
  const names = namesOf(language, games[0]!.session.content, games[0]!.session.state().structure);
  return (
    <>
      <h4>{words.board.sideWhy(told.says)}</h4>
      <GridTable label={words.debrief.why} kind="parted">
        <Heads {...props} first={words.debrief.number} />
        <tbody>
          <tr>
            <th scope="row">{words.debrief.why}</th>
            {games.map(({ number, watched }) => (
              <td key={number}>
                <ul>
                  {watched[told.k]!.movements.map(({ part, about, change }) => (
                    <li key={`${part} ${about ?? ''}`}>
                      {about === undefined
                        ? language.partText(part).name
                        : language.naming.told(language.partText(part).name, names.nation(about))}{' '}
                      <b class="num">{language.signed(change)}</b>
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        </tbody>
      </GridTable>
    </>
  );
}
