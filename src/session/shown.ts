// How an account is rounded for people: tenths of a point that still add up, in every place that shows them.

import type { Account, Entry } from '../engine';

/** An entry in whole tenths of a point (1 tenth = 1000 ppm). */
export type ShownEntry = Omit<Entry, 'level' | 'change'> & {
  readonly level: number;
  readonly change: number;
};

/** An account in whole tenths of a point: entries still add up to both totals, which are rounded to the nearest. */
export interface ShownAccount {
  readonly level: number;
  readonly change: number;
  readonly entries: readonly ShownEntry[];
}

const TENTH = 1000;

/** Nearest tenth, halves away from zero. */
const toTenths = (ppm: number): number => Math.sign(ppm) * Math.round(Math.abs(ppm) / TENTH);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Rounds an account's totals, then its entries so that they add up to them (largest remainders first; Hamilton's method). */
export function shownAccount(account: Account): ShownAccount {
  const levels = inTenths(account.entries.map(({ level }) => level));
  const changes = inTenths(account.entries.map(({ change }) => change));
  const entries = account.entries.map((entry, k) => ({ ...entry, level: levels[k]!, change: changes[k]! }));
  return { level: total(levels), change: total(changes), entries };
}

/** Parts in tenths whose sum is the rounded sum of the parts, or what that is shown as; none is off by a whole tenth, and zero stays zero. */
export function inTenths(parts: readonly number[], sum = toTenths(total(parts))): number[] {
  const floors = parts.map((part) => Math.floor(part / TENTH));
  const missing = sum - total(floors);
  const rest = (k: number): number => parts[k]! - floors[k]! * TENTH;
  const byRest = parts.map((_, k) => k).sort((a, b) => rest(b) - rest(a) || a - b);
  const raised = new Set(byRest.slice(0, missing));
  return floors.map((floor, k) => floor + (raised.has(k) ? 1 : 0));
}
