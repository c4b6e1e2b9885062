// Hand-ins that are set apart, each with what is wrong, where, and what to do.

import type { LessonWords } from '../../language/lesson';
import { shownSafely } from '../../text';
import type { Flagged } from './board-rows';
import { GridTable } from '../kit/grid-table';

interface FlaggedListProps {
  readonly flagged: readonly Flagged[];
  readonly anonymous: boolean;
  readonly words: LessonWords;
}

export function FlaggedList({ flagged, anonymous, words }: FlaggedListProps) {
  const b = words.board;
  if (flagged.length === 0) return null;
  return (
    <section>
      <h2>{b.flagged}</h2>
      <GridTable label={b.flagged} kind="flagged">
        <thead>
          <tr>
            {[b.file, b.student, b.why].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flagged.map((one, index) => (
            <tr key={index}>
              <th scope="row">{anonymous ? `${index + 1}` : shownSafely(one.file)}</th>
              <td>{anonymous || one.student === null ? '–' : shownSafely(one.student)}</td>
              <td>{whyOf(words, one, anonymous)}</td>
            </tr>
          ))}
        </tbody>
      </GridTable>
    </section>
  );
}

function whyOf({ board: b, test }: LessonWords, { why }: Flagged, anonymous: boolean): string {
  if (why.code === 'duplicate') return b.duplicate(anonymous ? '–' : shownSafely(why.of));
  if (why.code === 'sat-again') return test.satAgain;
  const said = b.refusals[why.code];
  if (why.code === 'differs') return `${said} ${b.turn(why.turn)}`;
  return 'line' in why ? `${said} ${b.at(why.line, why.column, shownSafely(why.path))}` : said;
}
