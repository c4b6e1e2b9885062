// Decides which turn of a game covers a month.
// Refuses to know calendars finer than months.
import type { CalendarMonth } from '../engine';

/** Months since year 0, for differences. */
export const monthCount = ({ year, month }: CalendarMonth): number => year * 12 + month;

/** The turn that is resolved over `date`; the first is 1, before the start 0 or less. */
export const turnOfMonth = (start: CalendarMonth, turnsPerYear: number, date: CalendarMonth): number =>
  Math.floor(((monthCount(date) - monthCount(start)) * turnsPerYear) / 12) + 1;
