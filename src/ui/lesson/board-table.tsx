// One row a student: how far the game went, what it came to, how the predictions went.

import type { LessonWords } from '../../language/lesson';
import type { LessonFile } from '../../lesson';
import { useFront } from '../kit/language';
import { Sortable, type Column } from '../kit/sortable';
import type { BoardRow } from './board-rows';

export interface OfLesson {
  readonly lesson: LessonFile;
  readonly rows: readonly BoardRow[];
  readonly words: LessonWords;
}

interface BoardTableProps extends OfLesson {
  readonly nameOf: (row: BoardRow) => string;
  /** Numbers of the rows that are set side by side. */
  readonly beside: readonly number[];
  readonly onBeside: (beside: readonly number[]) => void;
}

/** More would not be read beside each other. */
const MOST_BESIDE = 4;

export function BoardTable({ lesson, rows, nameOf, words, beside, onBeside }: BoardTableProps) {
  const { number } = useFront();
  const b = words.board;
  const shown = (value: number | null, digits: number): string =>
    value === null ? '–' : number(value, digits);
  const count = (key: string, label: string, of: (row: BoardRow) => number): Column<BoardRow> => ({
    key,
    label,
    numeric: true,
    value: of,
    cell: of,
  });
  const columns: readonly Column<BoardRow>[] = [
    { key: 'student', label: b.student, value: nameOf, cell: nameOf },
    {
      key: 'state',
      label: b.state,
      value: ({ state }) => b.states[state],
      cell: ({ state }) => <span class={state === 'sound' ? 'up' : ''}>{b.states[state]}</span>,
    },
    {
      key: 'turns',
      label: b.turns,
      numeric: true,
      value: ({ summary }) => summary.turns,
      cell: ({ summary }) => b.of(summary.turns, lesson.turns),
    },
    count('made', b.made, ({ summary }) => summary.made),
    count('broken', b.broken, ({ summary }) => summary.broken),
    {
      key: 'cohesion',
      label: b.cohesion,
      numeric: true,
      value: ({ summary }) => summary.cohesion,
      cell: ({ summary }) => shown(summary.cohesion, 1),
    },
    {
      key: 'reached',
      label: b.reached,
      numeric: true,
      value: ({ summary }) => summary.reached.length,
      cell: ({ summary }) => b.of(summary.reached.length, lesson.checkpoints.length),
    },
    {
      key: 'right',
      label: b.right,
      numeric: true,
      value: ({ summary }) => summary.calibration.right,
      cell: ({ summary }) => b.of(summary.calibration.right, summary.calibration.asked),
    },
    {
      key: 'sure',
      label: b.sure,
      numeric: true,
      value: ({ summary }) => summary.calibration.sure,
      cell: ({ summary: { calibration } }) =>
        calibration.sure === null ? '–' : words.steps.sureOf(Math.round(calibration.sure)),
    },
    {
      key: 'brier',
      label: b.brier,
      numeric: true,
      value: ({ summary }) => summary.calibration.brier,
      cell: ({ summary }) => shown(summary.calibration.brier, 2),
    },
    {
      key: 'beside',
      label: b.side,
      value: ({ number: row }) => (beside.includes(row) ? 0 : 1),
      cell: (row) => (
        <input
          type="checkbox"
          class="unprinted"
          aria-label={b.sideOf(nameOf(row))}
          checked={beside.includes(row.number)}
          disabled={!beside.includes(row.number) && beside.length >= MOST_BESIDE}
          onChange={() =>
            onBeside(
              beside.includes(row.number)
                ? beside.filter((one) => one !== row.number)
                : [...beside, row.number],
            )
          }
        />
      ),
    },
  ];
  return (
    <section>
      <h2>{lesson.title}</h2>
      <div class="table-frame" tabIndex={0} role="group" aria-label={b.table(lesson.title)}>
        <Sortable
          caption={b.table(lesson.title)}
          columns={columns}
          rows={rows}
          rowKey={({ number: key }) => `${key}`}
          initial="student"
        />
      </div>
    </section>
  );
}
