// The course of a game as a table of turns.

import { useLanguage } from '../../kit/language';
import { capital } from '../../../language/markup';
import { useGame } from '../game';
import type { Course } from './series';

export function CourseTable({ course: { pacts, threat, rank } }: { course: Course }) {
  const { courseText: words, ordinal, wholePoints } = useLanguage();
  const { names } = useGame();
  return (
    <details>
      <summary>{words.table}</summary>
      <div class="table-frame" tabIndex={0} role="group" aria-label={words.table}>
        <table class="grid">
          <caption class="unseen">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.turn}</th>
              <th scope="col" class="num">
                {words.rank}
              </th>
              <th scope="col" class="num">
                {words.threat}
              </th>
              {pacts.map(({ pact }) => (
                <th key={pact} scope="col" class="num">
                  {capital(names.value.pact(pact))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {threat.map((feared, turn) => (
              <tr key={turn}>
                <th scope="row">{names.value.date(turn)}</th>
                <td class="num">{rank[turn] == null ? '–' : ordinal(rank[turn])}</td>
                <td class="num">{wholePoints(feared)}</td>
                {pacts.map(({ pact, cohesion }) => (
                  <td key={pact} class="num">
                    {cohesion[turn] == null ? '–' : wholePoints(cohesion[turn])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
