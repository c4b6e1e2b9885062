// Which hand-ins and tests stand on a class board and which are set apart: refused ones, files that came twice, a name that came twice.

import type { ConceptTestFile, TestResult } from '../../lesson';
import { nameFrom } from '../../text';
import { csvOf } from '../kit/csv';
import type { CheckedHandIn, HandInRefusal } from '../ports';

/** A file as it was dropped, checked. */
export interface Dropped {
  readonly file: string;
  readonly checked: CheckedHandIn;
}

type Sound = Extract<CheckedHandIn, { readonly kind: 'sound' }>;
type SoundTest = Extract<CheckedHandIn, { readonly kind: 'test' }>;

export interface BoardRow extends Sound {
  readonly file: string;
  /** From 1, in the order in which they were dropped: what stands for a name that is hidden. */
  readonly number: number;
  readonly state: 'sound' | 'unfinished' | 'again';
}

export interface Flagged {
  readonly file: string;
  readonly student: string | null;
  /** `duplicate`: the file whose very bytes it repeats; `sat-again`: a sitting whose code has one already. */
  readonly why:
    | HandInRefusal
    | { readonly code: 'duplicate'; readonly of: string }
    | { readonly code: 'sat-again' };
}

export interface Board {
  readonly rows: readonly BoardRow[];
  /** Null where nobody sat one. */
  readonly tests: { readonly test: ConceptTestFile; readonly results: readonly TestResult[] } | null;
  readonly flagged: readonly Flagged[];
}

export function boardOf(dropped: readonly Dropped[]): Board {
  const rows: BoardRow[] = [];
  const tests: { file: string; sound: SoundTest }[] = [];
  const flagged: Flagged[] = [];
  for (const { file, checked } of dropped) {
    if (checked.kind === 'refused') flagged.push({ file, student: checked.student, why: checked.why });
    else if (checked.kind === 'test') {
      const why = whyNotSat(checked.result, tests);
      if (why === null) tests.push({ file, sound: checked });
      else flagged.push({ file, student: null, why });
    } else {
      const { hash, notes } = checked.handIn;
      const same = rows.find((row) => row.handIn.hash === hash);
      if (same === undefined) rows.push(rowOf(file, checked, rows));
      else flagged.push({ file, student: notes.student, why: { code: 'duplicate', of: same.file } });
    }
  }
  const [first] = tests;
  return {
    rows,
    tests:
      first === undefined
        ? null
        : { test: first.sound.test, results: tests.map(({ sound }) => sound.result) },
    flagged,
  };
}

function rowOf(file: string, sound: Sound, rows: readonly BoardRow[]): BoardRow {
  const { lesson, notes } = sound.handIn;
  const again = rows.some(
    ({ handIn }) =>
      nameFrom(handIn.notes.student) === nameFrom(notes.student) && handIn.lesson.hash === lesson.hash,
  );
  const state = again ? 'again' : sound.summary.finished ? 'sound' : 'unfinished';
  return { ...sound, file, number: rows.length + 1, state };
}

/** A file after the second sitting holds the first as well: that is no second one. */
function whyNotSat(
  { code, hash, sittings }: TestResult,
  tests: readonly { readonly file: string; readonly sound: SoundTest }[],
): Flagged['why'] | null {
  const same = tests.find(({ sound }) => sound.result.hash === hash);
  if (same !== undefined) return { code: 'duplicate', of: same.file };
  const own = tests.filter(({ sound }) => sound.result.code === code);
  const differs = sittings.some((sitting) =>
    own.some(({ sound }) =>
      sound.result.sittings.some(
        (one) => one.when === sitting.when && JSON.stringify(one) !== JSON.stringify(sitting),
      ),
    ),
  );
  return differs ? { code: 'sat-again' } : null;
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
  return csvOf([head, ...lines]);
}
