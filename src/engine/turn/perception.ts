// How nations read each other: intentions by conduct, arms and reports through noise, and now and then a misunderstanding (model sections
// 3 and 5).

import { clamp, ONE, ppm } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import type { NationId } from '../model/ids';
import type { Position, State } from '../model/state';
import { type ArmsNeeds, armsImpression, armsNeeds } from '../rules/arming';
import { judged, signsByMaker, signsIn } from '../rules/conduct';
import { informed } from '../rules/interference';
import { moveTrust } from '../changes/relations';
import { emit, type Work } from '../changes/work';
import { yearsPerTurn } from '../rules/pace';
import type { Draw } from '../random/streams';

/** j's intent as i sees it: the truth and an error that transparency shrinks; triangular, at most ±noise. */
export function perceive(position: Position, draw: Draw, i: number, j: number, shared: boolean): number {
  const w = position.content.theory.threat;
  const n = position.content.nations.length;
  const open = position.pairs.transparency[i * n + j]! / ONE;
  const noise = w.perceptionNoise * (1 - open) * (shared ? w.intelligenceNoise : 1);
  const error = noise * (draw() + draw() - 1);
  return clamp(position.nations.intent[j]! + ppm(error), 0, ONE);
}

/** What the acts of this turn tell everyone of those who did them. */
export function judgeConduct(work: Work): void {
  const signs = signsIn(work.events);
  if (signs.length === 0) return;
  const { content } = work;
  const n = content.nations.length;
  const { perceivedIntent } = work.pairs;
  for (const [by, given] of signsByMaker(signs)) {
    const j = indexOf(content, by);
    for (let i = 0; i < n; i++) {
      if (i === j) continue;
      const at = i * n + j;
      perceivedIntent[at] = judged(content, given, nationAt(content, i), perceivedIntent[at]!);
    }
  }
}

/** Share of the way to what is reported that a look goes: all of it where all is seen or a partner tells; a glimpse tells little. */
function heedOf({ content, pairs }: Position, at: number, told: boolean): number {
  const { reports } = content.theory.conduct;
  const seen = pairs.transparency[at]! / ONE;
  return told ? 1 : reports + (1 - reports) * seen * seen;
}

/** i looks at j: what its arms say, then what is reported of it. */
function lookAt(work: Work, needs: ArmsNeeds, draw: Draw, i: number, j: number, told: boolean): void {
  const { perceivedIntent } = work.pairs;
  const at = i * work.content.nations.length + j;
  const reported = perceive(work, draw, i, j, told);
  const alarmed = perceivedIntent[at]! + armsImpression(work, needs, i, j, perceivedIntent[at]!);
  const heed = heedOf(work, at, told);
  perceivedIntent[at] = clamp(alarmed + Math.trunc((reported - alarmed) * heed), 0, ONE);
}

/** Each nation reassesses all others once a year, the nations in turn. */
export function reassess(work: Work): void {
  const { turnsPerYear, nations } = work.content;
  const n = nations.length;
  const draw = work.streams.draw('perception');
  let needs: ArmsNeeds | null = null;
  for (let i = 0; i < n; i++) {
    if ((work.turn + i) % turnsPerYear !== 0) continue;
    needs ??= armsNeeds(work, work.derived);
    const told = informed(work, nationAt(work.content, i), i);
    for (let j = 0; j < n; j++) if (i !== j) lookAt(work, needs, draw, i, j, told);
  }
}

/** Nations that share intelligence under a pact which is in force at the start. */
function toldAtStart({ content }: State): ReadonlySet<NationId> {
  const sharing = content.pacts.filter(({ terms }) => terms.clauses.includes('intelligence'));
  return new Set(sharing.flatMap(({ members }) => members));
}

/** What everyone believes of everyone before the first turn, when the pacts in force are not signed into the state yet. */
export function firstImpressions(state: State, draw: Draw): void {
  const n = state.content.nations.length;
  const told = toldAtStart(state);
  for (let i = 0; i < n; i++) {
    const informed = told.has(nationAt(state.content, i));
    for (let j = 0; j < n; j++) {
      if (i !== j) state.pairs.perceivedIntent[i * n + j] = perceive(state, draw, i, j, informed);
    }
  }
}

/** Strangers of different culture who see little of each other take something amiss; one chance a nation and turn. */
export function misunderstand(work: Work): void {
  const w = work.content.theory.trust;
  const { nations } = work.content;
  const n = nations.length;
  const draw = work.streams.draw('misunderstanding');
  const chance = w.misunderstandingRate * yearsPerTurn(work);
  for (let i = 0; i < n; i++) {
    const luck = draw();
    const j = Math.floor(draw() * n);
    if (i === j || nations[i]?.culture === nations[j]?.culture) continue;
    const open = work.pairs.transparency[i * n + j]! / ONE;
    const dim = Math.max(0, 1 - open / w.misunderstandingClear);
    if (luck >= chance * dim) continue;
    const effects: Effect[] = [];
    moveTrust(work, effects, i, j, -w.misunderstanding);
    emit(work, {
      kind: 'misunderstanding',
      actors: [nationAt(work.content, i), nationAt(work.content, j)],
      effects,
    });
  }
}
