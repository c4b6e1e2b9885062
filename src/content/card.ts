// Decides what a scenario shows of itself on its card, read cheaply and without the checks.
// Refuses to say whether it can be played.
import type { CalendarMonth } from '../engine';
import type { ScenarioFile } from './schema/scenario';

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: ScenarioFile['kind'];
  readonly minutes: number;
  readonly concepts: readonly string[];
  readonly start: CalendarMonth;
  readonly turns: number;
  readonly turnsPerYear: ScenarioFile['turnsPerYear'];
  readonly nations: number;
  readonly map: string | null;
  readonly recommended: readonly { readonly nation: string; readonly name: string; readonly why: string }[];
}

/** The card of a checked file. */
export function cardOf(file: ScenarioFile): Card {
  const { id, title, summary, kind, minutes, concepts, start, turns, turnsPerYear, map } = file;
  const names = new Map(file.nations.map((nation) => [nation.id, nation.name]));
  const recommended = file.recommended.map(({ nation, why }) => ({
    nation,
    name: names.get(nation) ?? nation,
    why,
  }));
  return {
    id,
    title,
    summary,
    kind,
    minutes,
    concepts,
    start,
    turns,
    turnsPerYear,
    nations: file.nations.length,
    map,
    recommended,
  };
}
