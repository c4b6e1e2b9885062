// How the end of a game is set: the ranking with the four scores, and the pacts in force.

import { SCORES } from '../../engine';
import type { Pact, Ranked } from '../../engine';
import { right, table } from './table';
import type { Names } from '../../language/names';
import type { CommandLine } from '../../language/command-line';

/** Rank, nation, total, what goals met add to it, and each score now with its change. */
export function rankingLines(
  { cli: { games }, points, signed, scoreText }: CommandLine,
  ranked: readonly Ranked[],
  names: Names,
): string[] {
  const columns = [
    right(''),
    { head: games.nation },
    right(games.total),
    right(games.goals),
    ...SCORES.map((score) => right(scoreText[score].toLowerCase())),
  ];
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
  { cli: { games }, listUpTo, pactTypeWords, points }: CommandLine,
  pacts: readonly Pact[],
  names: Names,
): string[] {
  const columns = [
    { head: games.id },
    { head: games.pact },
    { head: games.type },
    right(games.cohesion),
    { head: games.members },
  ];
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
