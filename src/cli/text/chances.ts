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
import type { CommandLine } from '../../language/command-line';
import { percent } from './numbers';
import { type Column, right, table } from './table';

/** Decimals of scores. */
const DIGITS = 4;

function rowOf(
  language: CommandLine,
  head: string,
  { count, base, shown, brier, brierOfBase }: Skill,
): string[] {
  if (count === 0) return [head, '0', '–', '–', '–', '–'];
  const shares = [shown, base].map((share) => percent(language, share));
  const scores = [brier, brierOfBase].map((score) => language.number(score, DIGITS));
  return [head, language.number(count), ...shares, ...scores];
}

function columnsOf({ cli }: CommandLine, first: string): readonly Column[] {
  const { count, shown, came, brier, brierOfBase } = cli.chances.heads;
  return [{ head: first }, ...[count, shown, came, brier, brierOfBase].map(right)];
}

/** Lower scores are better; the base rate is of the line's own. */
export function bandTable(
  language: CommandLine,
  kind: ForecastKind,
  forecasts: readonly Forecast[],
): string[] {
  const { kinds, all, bands } = language.cli.chances;
  return table(columnsOf(language, kinds[kind]), [
    rowOf(language, all, skillOf(forecasts)),
    ...BANDS.map((band) =>
      rowOf(language, bands[band], skillOf(forecasts.filter((one) => bandOf(one) === band))),
    ),
  ]);
}

export const tenthTable = (language: CommandLine, forecasts: readonly Forecast[]): string[] =>
  table(
    columnsOf(language, language.cli.chances.heads.tenth),
    TENTHS.map((tenth) =>
      rowOf(
        language,
        language.cli.chances.tenth(tenth * 10),
        skillOf(forecasts.filter((one) => tenthOf(one) === tenth)),
      ),
    ),
  );
