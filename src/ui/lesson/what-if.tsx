// The one branch that a lesson asks for: the same game left at a turn, played otherwise, and set beside the first.

import { useEffect } from 'preact/hooks';
import type { NationId } from '../../engine';
import { emptyNotes, type Notes, type Watched } from '../../lesson';
import { useGame } from '../game/game';
import type { ScreenProps } from '../game/screen-props';
import { Icon } from '../kit/icon';
import { useLanguage } from '../kit/language';
import { useLesson } from './context';
import { GridTable } from '../kit/grid-table';

interface WhatIfProps {
  readonly exits: ScreenProps;
  readonly watched: readonly Watched[];
}

const endsOf = (watched: readonly Watched[]): number[] => watched.map(({ values }) => values.at(-1)!);

export function WhatIf({ exits, watched }: WhatIfProps) {
  const { lesson, notes, ports, words } = useLesson();
  const game = useGame();
  const { ask, after } = lesson.debrief.whatIf;
  const d = words.debrief;
  const { branchOf, whatIf } = notes.value;
  if (branchOf !== null) return <SecondTry branchOf={branchOf} watched={watched} />;
  const begin = async (): Promise<void> => {
    const session = await ports.branch(game.session, after, lesson.nation as NationId);
    const id = ports.freshId();
    const left = { game: game.id, turn: after, figures: endsOf(watched) };
    ports.notes.keep(id, { ...emptyNotes(notes.value.lesson), branchOf: left });
    exits.onOpen(session, id);
  };
  return (
    <section>
      <h2>{d.whatIf}</h2>
      <p class="prose">{ask}</p>
      {whatIf === null ? null : (
        <Compared watched={watched} first={endsOf(watched)} second={whatIf.figures} />
      )}
      {game.session.state().turn <= after ? (
        <p class="hint">{d.tooEarly(after)}</p>
      ) : (
        <div class="row">
          <button type="button" onClick={() => void begin()}>
            <Icon name="branch" />
            {d.tryAgain(after)}
          </button>
        </div>
      )}
    </section>
  );
}

interface SecondTryProps {
  readonly branchOf: NonNullable<Notes['branchOf']>;
  readonly watched: readonly Watched[];
}

/** What came of it is written into the notes of the first game too, whose debrief asked for it. */
function SecondTry({ branchOf: { game, turn, figures }, watched }: SecondTryProps) {
  const { lesson, ports, words } = useLesson();
  useEffect(() => {
    const second = endsOf(watched);
    void ports.notes
      .of(game)
      .then((first) => first && ports.notes.keep(game, { ...first, whatIf: { turn, figures: second } }));
  }, []);
  return (
    <section>
      <h2>{words.debrief.whatIf}</h2>
      <p class="prose">{lesson.debrief.whatIf.ask}</p>
      <Compared watched={watched} first={figures} second={endsOf(watched)} />
      <p>
        <a href={`#game=${game}`}>{words.debrief.toFirst}</a>
      </p>
    </section>
  );
}

interface ComparedProps {
  readonly watched: readonly Watched[];
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function Compared({ watched, first, second }: ComparedProps) {
  const { words } = useLesson();
  const { number } = useLanguage();
  const d = words.debrief;
  return (
    <GridTable label={d.whatIf}>
      <thead>
        <tr>
          <th scope="col">{d.number}</th>
          <th scope="col" class="num">
            {d.first}
          </th>
          <th scope="col" class="num">
            {d.second}
          </th>
        </tr>
      </thead>
      <tbody>
        {watched.map(({ says }, index) => (
          <tr key={says}>
            <th scope="row">{says}</th>
            <td class="num">{shown(number, first[index])}</td>
            <td class="num">{shown(number, second[index])}</td>
          </tr>
        ))}
      </tbody>
    </GridTable>
  );
}

const shown = (number: (value: number, digits?: number) => string, value: number | undefined): string =>
  value === undefined ? '–' : number(value, 1);
