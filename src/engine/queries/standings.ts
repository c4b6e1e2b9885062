// How nations are ranked: by their weighted change in four scores since the start (model section 10).

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import { byCodeUnit, type NationId } from '../model/ids';
import type { Ranked, ScoreTable, State } from '../model/state';
import { type Score, SCORES } from '../model/vocabulary';
import { derive } from '../rules/derived';
import { autonomy, prosperity, security, standing } from '../rules/scores';

function scoresNow(state: State, i: number): Readonly<Record<Score, number>> {
  const derived = derive(state);
  return {
    security: security(state, derived, i),
    prosperity: prosperity(state, i),
    autonomy: autonomy(state, i),
    standing: standing(derived, i),
  };
}

function scoresThen(state: State, i: number): Readonly<Record<Score, number>> {
  const { startSecurity, startAutonomy, startStanding } = state.nations;
  return {
    security: startSecurity[i]!,
    prosperity: ONE / 2,
    autonomy: startAutonomy[i]!,
    standing: startStanding[i]!,
  };
}

/** The four scores of a nation, now and at the start, and what each adds to its total; ppm. */
export function scoresOf(state: State, nation: NationId): ScoreTable {
  const i = indexOf(state.content, nation);
  const weights = state.content.nations[i]?.scoreWeights;
  const now = scoresNow(state, i);
  const start = scoresThen(state, i);
  const row = (score: Score): ScoreTable[Score] => {
    const weighted = Math.trunc(((weights?.[score] ?? 0) * (now[score] - start[score])) / ONE);
    return { now: now[score], start: start[score], weighted };
  };
  return {
    security: row('security'),
    prosperity: row('prosperity'),
    autonomy: row('autonomy'),
    standing: row('standing'),
  };
}

/** All nations by total change since the start; equal totals share a rank and are listed by id. */
export function ranking(state: State): readonly Ranked[] {
  const rows = state.content.nations.map(({ id }) => {
    const scores = scoresOf(state, id);
    const total = SCORES.reduce((sum, score) => sum + scores[score].weighted, 0);
    return { nation: id, scores, total };
  });
  rows.sort((a, b) => b.total - a.total || byCodeUnit(a.nation, b.nation));
  let rank = 0;
  return rows.map((row, k) => {
    if (k === 0 || row.total !== rows[k - 1]?.total) rank = k + 1;
    return { ...row, rank };
  });
}
