// Which hand-ins stand on a class board and which are set apart: refused ones, files that came twice, a name that came twice.

import type { CheckedHandIn, HandInRefusal } from '../ports';

/** A file as it was dropped, checked. */
export interface Dropped {
  readonly file: string;
  readonly checked: CheckedHandIn;
}

export type Sound = Extract<CheckedHandIn, { readonly kind: 'sound' }>;

export interface BoardRow extends Sound {
  readonly file: string;
  /** From 1, in the order in which they were dropped: what stands for a name that is hidden. */
  readonly number: number;
  readonly state: 'sound' | 'unfinished' | 'again';
}

export interface Flagged {
  readonly file: string;
  readonly student: string | null;
  /** `duplicate`: the file whose very bytes it repeats. */
  readonly why: HandInRefusal | { readonly code: 'duplicate'; readonly of: string };
}

export interface Board {
  readonly rows: readonly BoardRow[];
  readonly flagged: readonly Flagged[];
}

export function boardOf(dropped: readonly Dropped[]): Board {
  const rows: BoardRow[] = [];
  const flagged: Flagged[] = [];
  for (const { file, checked } of dropped) {
    if (checked.kind === 'refused') {
      flagged.push({ file, student: checked.student, why: checked.why });
      continue;
    }
    const { hash, lesson, notes } = checked.handIn;
    const same = rows.find((row) => row.handIn.hash === hash);
    if (same !== undefined) {
      flagged.push({ file, student: notes.student, why: { code: 'duplicate', of: same.file } });
      continue;
    }
    const again = rows.some(
      ({ handIn }) => handIn.notes.student === notes.student && handIn.lesson.id === lesson.id,
    );
    const state = again ? 'again' : checked.summary.finished ? 'sound' : 'unfinished';
    rows.push({ ...checked, file, number: rows.length + 1, state });
  }
  return { rows, flagged };
}

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number): string {
  const text = typeof value === 'number' || !/^[=+\-@\t\r]/.test(value) ? `${value}` : `'${value}`;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line a student, with all that was predicted and written; `names` gives what stands for each. */
export function boardCsv(rows: readonly BoardRow[], nameOf: (row: BoardRow) => string): string {
  const most = (of: (row: BoardRow) => number): number => Math.max(0, ...rows.map(of));
  const predictions = most(({ summary }) => summary.calibration.judged.length);
  const written = most(({ handIn }) => handIn.notes.written.length);
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, k) => k);
  const head = [
    ...['student', 'lesson', 'state', 'turns', 'made', 'broken', 'cohesion', 'reached'],
    ...['right', 'asked', 'sure', 'brier'],
    ...numbers(predictions).flatMap((k) =>
      ['said', 'sure', 'came', 'explained'].map((name) => `${name}_${k + 1}`),
    ),
    ...numbers(written).map((k) => `written_${k + 1}`),
  ];
  const lines = rows.map((row) => {
    const { handIn, lesson, state, summary } = row;
    const { calibration } = summary;
    const { notes } = handIn;
    return [
      ...[nameOf(row), lesson.id, state, summary.turns, summary.made, summary.broken],
      ...[summary.cohesion?.toFixed(1) ?? '', summary.reached.join(' ')],
      ...[calibration.right, calibration.asked, calibration.sure ?? '', calibration.brier?.toFixed(3) ?? ''],
      ...numbers(predictions).flatMap((k) => {
        const judged = calibration.judged[k];
        const explained = notes.explanations.find((one) => one.prediction === judged?.prediction.id);
        return [judged?.said ?? '', judged?.sure ?? '', judged?.came ?? '', explained?.text ?? ''];
      }),
      ...numbers(written).map((k) => notes.written[k] ?? ''),
    ];
  });
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
