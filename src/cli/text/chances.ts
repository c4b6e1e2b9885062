// How it is printed what shown chances were worth: by how wide their band was, and by tenths of what was shown.

import {
  BANDS,
  bandOf,
  type Forecast,
  type ForecastKind,
  type Skill,
  skillOf,
  TENTHS,
  tenthOf,
} from '../../analysis';
import { percent } from './numbers';
import { type Column, table } from './table';

const right = (head: string): Column => ({ head, align: 'right' });

const score = (value: number): string => value.toFixed(4);

const rowOf = (head: string, { count, base, shown, brier, brierOfBase }: Skill): string[] =>
  count === 0
    ? [head, '0', '–', '–', '–', '–']
    : [head, String(count), percent(shown), percent(base), score(brier), score(brierOfBase)];

const COLUMNS = [right('count'), right('shown'), right('came'), right('Brier'), right('Brier of base rate')];

/** Lower scores are better; the base rate is of the line's own. */
export const bandTable = (kind: ForecastKind, forecasts: readonly Forecast[]): string[] =>
  table(
    [{ head: `${kind}s` }, ...COLUMNS],
    [
      rowOf('all', skillOf(forecasts)),
      ...BANDS.map((band) => rowOf(`${band} band`, skillOf(forecasts.filter((one) => bandOf(one) === band)))),
    ],
  );

export const tenthTable = (forecasts: readonly Forecast[]): string[] =>
  table(
    [{ head: 'shown at' }, ...COLUMNS],
    TENTHS.map((tenth) =>
      rowOf(`${tenth * 10}–${tenth * 10 + 10} %`, skillOf(forecasts.filter((one) => tenthOf(one) === tenth))),
    ),
  );
