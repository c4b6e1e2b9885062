// How time is written: seasons, months, years before our era too, and the years that a game spans.

import { type CalendarMonth, type Content, dateOf } from '../engine';
import type { FrontWords } from './en/front';
import type { Formats } from './formats';

export interface Dates {
  /** From the year in which a game begins to the one that it ends in: "1949–1959", "431–419 BC". */
  spanWords(content: Pick<Content, 'start' | 'turnsPerYear' | 'turns'>): string;
  /** The name of a turn's stretch of time: a season, a month, a half-year or a year. */
  season(date: CalendarMonth, turnsPerYear: number, short?: boolean): string;
  /** The month that a state after so many turns stands in: `Apr 1949`, `Apr 431 BC`. */
  dateWords(content: Content, turn: number): string;
  /** When what turn `turn` reports happened: the month in which that turn's time begins; `the start` for what was there before. */
  periodWords(content: Content, turn: number): string;
}

export function datesOf(formats: Formats, { calendar }: FrontWords): Dates {
  const { year, month } = formats;
  const stretch = (of: number, turnsPerYear: number, short: boolean): string => {
    if (turnsPerYear === 12) return month(of, short ? 'short' : 'long');
    if (turnsPerYear === 2) return of < 7 ? calendar.early : calendar.late;
    if (turnsPerYear !== 4) return '';
    return calendar[short ? 'seasonsShort' : 'seasons'][Math.floor((of - 1) / 3) % 4] ?? '';
  };
  const date = (content: Content, turn: number): string => {
    const at = dateOf(content, turn);
    return `${month(at.month, 'short')} ${year(at.year)}`;
  };
  return {
    spanWords: (content) => spanOf(year, content.start.year, dateOf(content, content.turns).year),
    season: (at, turnsPerYear, short = false) =>
      `${stretch(at.month, turnsPerYear, short)} ${year(at.year)}`.trim(),
    dateWords: date,
    periodWords: (content, turn) => (turn <= 0 ? calendar.start : date(content, turn - 1)),
  };
}

function spanOf(year: Formats['year'], from: number, to: number): string {
  if (from === to) return year(from);
  return to < 0 ? `${-from}–${year(to)}` : `${year(from)}–${year(to)}`;
}
