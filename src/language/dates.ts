// How time is written: seasons, months, years before our era too, and the years that a game spans.

import { type CalendarMonth, type Content, dateOf } from '../engine';
import { english } from './formats';

const SEASONS = ['Winter', 'Spring', 'Summer', 'Autumn'] as const;

/** "1949", "431 BC". */
export const yearWords = (year: number): string => (year < 0 ? `${-year} BC` : `${year}`);

/** From the year in which a game begins to the one that it ends in: "1949–1959", "431–419 BC". */
export function spanWords(content: Pick<Content, 'start' | 'turnsPerYear' | 'turns'>): string {
  const [from, to] = [content.start.year, dateOf(content, content.turns).year];
  if (from === to) return yearWords(from);
  return to < 0 ? `${-from}–${yearWords(to)}` : `${yearWords(from)}–${to}`;
}

/** The name of a turn's stretch of time: a season, a month, a half-year or a year. */
export function season(date: CalendarMonth, turnsPerYear: number, short = false): string {
  return `${stretch(date.month, turnsPerYear, short)} ${yearWords(date.year)}`.trim();
}

function stretch(month: number, turnsPerYear: number, short: boolean): string {
  if (turnsPerYear === 12) return english.month(month, short ? 'short' : 'long');
  if (turnsPerYear === 2) return month < 7 ? 'Early' : 'Late';
  if (turnsPerYear !== 4) return '';
  const name = SEASONS[Math.floor((month - 1) / 3) % 4] ?? '';
  return short ? name.slice(0, 3) : name;
}

/** The month that a state after so many turns stands in: `Apr 1949`, `Apr 431 BC`. */
export function dateWords(content: Content, turn: number): string {
  const { year, month } = dateOf(content, turn);
  return `${english.month(month, 'short')} ${yearWords(year)}`;
}

/** When what turn `turn` reports happened: the month in which that turn's time begins; `the start` for what was there before. */
export const periodWords = (content: Content, turn: number): string =>
  turn <= 0 ? 'the start' : dateWords(content, turn - 1);
