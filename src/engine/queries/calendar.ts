// Which month a turn is and how far months lie apart, before our era too.

import type { CalendarMonth, Content } from '../model/content';

/** Years that can be counted on: there is no year 0, 1 BC (−1) is followed by AD 1. */
const counted = (year: number): number => (year < 0 ? year + 1 : year);
const named = (year: number): number => (year < 1 ? year - 1 : year);

/** Months that can be subtracted, across the change of era too. */
export const monthsOf = ({ year, month }: CalendarMonth): number => counted(year) * 12 + month - 1;

/** The month in which turn `turn` begins; turns before the start count backwards. Years before our era are negative. */
export function dateOf(content: Pick<Content, 'start' | 'turnsPerYear'>, turn: number): CalendarMonth {
  const months = monthsOf(content.start) + turn * (12 / content.turnsPerYear);
  const year = Math.floor(months / 12);
  return { year: named(year), month: months - year * 12 + 1 };
}
