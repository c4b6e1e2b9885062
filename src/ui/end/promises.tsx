// How promises kept and broken are listed at the end, nation by nation.

import { indexOf } from '../../engine';
import { useGame } from '../game/game';
import { NationButton } from '../game/marks';
import { useLanguage } from '../kit/language';
import { useVerdictWords } from './words';
import { GridTable } from '../kit/grid-table';
import { byTitle } from '../game/names';

export function Promises() {
  const { t } = useLanguage();
  const words = useVerdictWords();
  const game = useGame();
  const { content, structure } = game.state.value;
  const rows = byTitle(game)
    .map((id) => ({ id, conduct: structure.conduct[indexOf(content, id)] }))
    .flatMap(({ id, conduct }) => (conduct === undefined || isQuiet(conduct) ? [] : [{ id, conduct }]));
  return (
    <section>
      <h2>{words.promises}</h2>
      {rows.length === 0 ? (
        <p class="empty">{words.noCalls}</p>
      ) : (
        <GridTable label={words.promises}>
          <thead>
            <tr>
              <th scope="col">{t.setup.nation}</th>
              {[words.calls, words.kept, words.refused, words.broken, words.wars].map((label) => (
                <th key={label} scope="col" class="num">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, conduct }) => (
              <tr key={id}>
                <th scope="row">
                  <NationButton id={id} />
                </th>
                <td class="num">{conduct.called}</td>
                <td class="num up">{conduct.honoured}</td>
                <td class="num down">{conduct.refused}</td>
                <td class="num down">{conduct.broken}</td>
                <td class="num">{conduct.wars}</td>
              </tr>
            ))}
          </tbody>
        </GridTable>
      )}
    </section>
  );
}

const isQuiet = (conduct: { called: number; broken: number; wars: number }): boolean =>
  conduct.called === 0 && conduct.broken === 0 && conduct.wars === 0;
