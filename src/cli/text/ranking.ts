// How the end of a game is set: the ranking with the four scores, and the pacts in force.

import { SCORES } from '../../engine';
import type { Pact, Ranked } from '../../engine';
import { points, signedPoints } from './numbers';
import { table } from './table';
import { listWords, PACT_TYPE_WORDS, type Names } from '../../language/words';

/** Rank, nation, weighted change since the start, and each score now with its change. */
export function rankingLines(ranked: readonly Ranked[], names: Names): string[] {
  const columns = [
    { head: '', align: 'right' },
    { head: 'nation' },
    { head: 'total', align: 'right' },
    ...SCORES.map((score) => ({ head: score, align: 'right' }) as const),
  ] as const;
  const rows = ranked.map(({ nation, rank, total, scores }) => [
    `${rank}.`,
    names.title(nation),
    signedPoints(total),
    ...SCORES.map(
      (score) => `${points(scores[score].now)} (${signedPoints(scores[score].now - scores[score].start)})`,
    ),
  ]);
  return table(columns, rows);
}

/** Id, name, type, cohesion and members of each pact. */
export function pactLines(pacts: readonly Pact[], names: Names): string[] {
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
    PACT_TYPE_WORDS[type],
    points(cohesion),
    listWords(
      members.map(({ nation }) => names.title(nation)),
      9,
    ),
  ]);
  return table(columns, rows);
}
