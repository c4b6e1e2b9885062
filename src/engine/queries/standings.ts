// How nations are ranked: by their weighted change in four scores since the start (model section 10), and by the objectives they meet.

import { type Account, accountOf, type Entry } from '../model/account';
import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import { byCodeUnit, type NationId } from '../model/ids';
import type { Ranked, ScoreTable, State } from '../model/state';
import { type Score, SCORES } from '../model/vocabulary';
import { derive } from '../rules/derived';
import { autonomy, prosperity, security, standing } from '../rules/scores';
import { objectivesOf } from './objectives';

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

/** What the objectives that a nation meets as things stand add to its total; ppm. */
export const goalPoints = (state: State, nation: NationId): number =>
  objectivesOf(state, nation).reduce((sum, { met, objective }) => sum + (met ? objective.points : 0), 0);

/** What each score and the objectives met add to a nation's total, and how that changed since `before`; ppm. */
export function totalAccount(before: State | null, state: State, nation: NationId): Account {
  const scores = scoresOf(state, nation);
  const then = before === null ? null : scoresOf(before, nation);
  const goals = goalPoints(state, nation);
  const entry = (part: Entry['part'], level: number, was: number | null): Entry => ({
    part,
    level,
    change: was === null ? 0 : level - was,
    fading: false,
    since: 0,
    cause: null,
  });
  return accountOf([
    ...SCORES.map((score) => entry(score, scores[score].weighted, then?.[score].weighted ?? null)),
    entry('goals', goals, before === null ? null : goalPoints(before, nation)),
  ]);
}

/** Whether a nation is ranked: where the scenario asks something of anybody, only those count of whom it does. */
const counts = ({ content: { objectives } }: State, id: NationId): boolean =>
  objectives.length === 0 || objectives.some(({ nation }) => nation === id);

type Row = Omit<Ranked, 'rank'> & { readonly ranked: boolean };

function rowOf(state: State, nation: NationId, ranked: boolean): Row {
  const scores = scoresOf(state, nation);
  const change = SCORES.reduce((sum, score) => sum + scores[score].weighted, 0);
  const goals = goalPoints(state, nation);
  return { nation, scores, change, goals, total: change + goals, ranked };
}

/**
 * All nations by total: the change since the start and the objectives met. Those that count come first; equal totals share a rank and
 * are listed by id. `persons` count too, whatever the scenario asks of them.
 */
export function ranking(state: State, persons: readonly NationId[] = []): readonly Ranked[] {
  const rows = state.content.nations.map(({ id }) =>
    rowOf(state, id, counts(state, id) || persons.includes(id)),
  );
  rows.sort(
    (a, b) => Number(b.ranked) - Number(a.ranked) || b.total - a.total || byCodeUnit(a.nation, b.nation),
  );
  let rank = 0;
  return rows.map(({ ranked, ...row }, k) => {
    if (k === 0 || row.total !== rows[k - 1]?.total) rank = k + 1;
    return { ...row, rank: ranked ? rank : null };
  });
}
