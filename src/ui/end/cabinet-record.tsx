// How it is told whom of its cabinet a nation followed, and what each would have reached from the same turns.

import { ADVISERS, type Adviser, type Ranked } from '../../engine';
import { useGame } from '../game/game';
import { useLanguage } from '../kit/language';
import type { AdviserGame, Findings } from './findings';
import { useVerdictWords } from './words';
import { GridTable } from '../kit/grid-table';

export function CabinetRecord({ found, mine }: { found: Findings; mine: Ranked }) {
  const { signed, t } = useLanguage();
  const words = useVerdictWords();
  const { names } = useGame();
  const starts = [0, Math.floor(found.turns / 2)];
  return (
    <section class="cabinet-record" aria-busy={!found.done}>
      <h2>{words.cabinet}</h2>
      <p class="hint">{words.cabinetHint}</p>
      <GridTable label={words.cabinet}>
        <thead>
          <tr>
            <th scope="col">{words.adviser}</th>
            <th scope="col" class="num">
              {words.followed}
            </th>
            {starts.map((turn) => (
              <th key={turn} scope="col" class="num">
                {words.from(names.value.short(turn))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ADVISERS.map((adviser) => (
            <tr key={adviser}>
              <th scope="row">{t.cabinet.advisers[adviser].school}</th>
              <td class="num">{followedBy(found, adviser, words.followedOf)}</td>
              {starts.map((from) => (
                <Reached key={from} game={gameOf(found, adviser, from)} mine={mine.total} />
              ))}
            </tr>
          ))}
          <tr aria-current="true">
            <th scope="row">{words.asYou}</th>
            <td class="num" />
            {starts.map((from) => (
              <td key={from} class="num">
                <b>{words.reached(mine.rank ?? 0, signed(mine.total))}</b>
              </td>
            ))}
          </tr>
        </tbody>
      </GridTable>
    </section>
  );
}

function followedBy(
  { records }: Findings,
  adviser: Adviser,
  words: (own: number, given: number) => string,
): string {
  const record = records.find((one) => one.adviser === adviser);
  return record === undefined ? '' : words(record.followed, record.given);
}

const gameOf = ({ games }: Findings, adviser: Adviser, from: number): AdviserGame | undefined =>
  games.find((game) => game.adviser === adviser && game.from === from);

function Reached({ game, mine }: { game: AdviserGame | undefined; mine: number }) {
  const { signed } = useLanguage();
  const words = useVerdictWords();
  if (game === undefined) return <td class="num soft">…</td>;
  return (
    <td class={`num ${game.total > mine ? 'up' : game.total < mine ? 'down' : ''}`}>
      {words.reached(game.rank, signed(game.total))}
    </td>
  );
}
