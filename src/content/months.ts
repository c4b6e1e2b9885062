// Which turn of a game covers a month.
import { type CalendarMonth, monthsOf } from '../engine';

/** The turn that is resolved over `date`; the first is 1, before the start 0 or less. */
export const turnOfMonth = (start: CalendarMonth, turnsPerYear: number, date: CalendarMonth): number =>
  Math.floor(((monthsOf(date) - monthsOf(start)) * turnsPerYear) / 12) + 1;
