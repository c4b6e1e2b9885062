// How the end of a game is set: the ranking with the four scores, and the pacts in force.

import { SCORES } from '../../engine';
import type { Pact, Ranked } from '../../engine';
import { table } from './table';
import type { Names } from '../../language/names';
import type { Language } from '../../language/language';

/** Rank, nation, total, what goals met add to it, and each score now with its change. */
export function rankingLines(
  { points, signed, scoreText }: Language,
  ranked: readonly Ranked[],
  names: Names,
): string[] {
  const columns = [
    { head: '', align: 'right' },
    { head: 'nation' },
    { head: 'total', align: 'right' },
    { head: 'goals', align: 'right' },
    ...SCORES.map((score) => ({ head: scoreText[score].toLowerCase(), align: 'right' }) as const),
  ] as const;
  const rows = ranked.map(({ nation, rank, goals, total, scores }) => [
    rank === null ? '–' : `${rank}.`,
    names.title(nation),
    signed(total),
    points(goals),
    ...SCORES.map(
      (score) => `${points(scores[score].now)} (${signed(scores[score].now - scores[score].start)})`,
    ),
  ]);
  return table(columns, rows);
}

/** Id, name, type, cohesion and members of each pact. */
export function pactLines(
  { listUpTo, pactTypeWords, points }: Language,
  pacts: readonly Pact[],
  names: Names,
): string[] {
  const columns = [
    { head: 'id' },
    { head: 'pact' },
    { head: 'type' },
    { head: 'cohesion', align: 'right' },
    { head: 'members' },
  ] as const;
  const rows = pacts.map(({ id, type, cohesion, members }) => [
    id,
    names.pact(id),
    pactTypeWords[type],
    points(cohesion),
    listUpTo(
      members.map(({ nation }) => names.title(nation)),
      9,
    ),
  ]);
  return table(columns, rows);
}
