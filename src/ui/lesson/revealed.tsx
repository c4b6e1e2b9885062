// How what was seen of others is set beside what they were, once the lesson is over.

import { revealedOf } from '../../lesson';
import { useGame } from '../game/game';
import { useLanguage } from '../kit/language';
import { useLesson } from './context';
import { GridTable } from '../kit/grid-table';

export function RevealedTable() {
  const { course, lesson, words } = useLesson();
  const { number } = useLanguage();
  const { names } = useGame();
  const d = words.debrief;
  const rows = revealedOf(lesson, course.value);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{d.revealed}</h2>
      <p class="hint">{d.revealedHint}</p>
      <GridTable label={d.revealed}>
        <thead>
          <tr>
            <th scope="col">{d.who}</th>
            <th scope="col" class="num">
              {d.seen}
            </th>
            <th scope="col" class="num">
              {d.was}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ nation, other, seen, was }) => (
            <tr key={`${nation} ${other}`}>
              <th scope="row">{d.pair(names.value.title(nation), names.value.title(other))}</th>
              <td class="num">{number(seen, 1)}</td>
              <td class="num">{number(was, 1)}</td>
            </tr>
          ))}
        </tbody>
      </GridTable>
    </section>
  );
}
