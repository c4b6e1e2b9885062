// Decides how nations read each other: intentions through noise, and now and then a misunderstanding (model sections 3 and 5).
// Refuses to tell anyone the truth.

import { membersOf } from '../commands/command';
import { clamp, ONE, ppm } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { Terms } from '../model/content';
import type { Effect } from '../model/events';
import type { NationId } from '../model/ids';
import type { Position, State } from '../model/state';
import { moveTrust } from './relations';
import { emit, type Work } from './work';
import { yearsPerTurn } from './drift';
import type { Draw } from '../random/streams';

/** j's intent as i sees it: the truth and an error that transparency shrinks; triangular, at most ±noise. */
export function perceive(position: Position, draw: Draw, i: number, j: number, shared: boolean): number {
  const w = position.content.theory.threat;
  const n = position.content.nations.length;
  const open = (position.pairs.transparency[i * n + j] as number) / ONE;
  const noise = w.perceptionNoise * (1 - open) * (shared ? w.intelligenceNoise : 1);
  const error = noise * (draw() + draw() - 1);
  return clamp((position.nations.intent[j] as number) + ppm(error), 0, ONE);
}

const sharesIntelligence = ({ terms }: { readonly terms: Terms }): boolean =>
  terms.clauses.includes('intelligence');

/** 1 where i reads others with a partner's intelligence: shared by order, or by a clause of a pact among `sharing`. */
function informed(position: Position, sharing: readonly (readonly NationId[])[]): Uint8Array {
  const n = position.content.nations.length;
  const { intelligence } = position.pairs;
  const told = new Uint8Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) if ((intelligence[i * n + j] as number) > 0) told[i] = 1;
  for (const members of sharing) for (const nation of members) told[indexOf(position.content, nation)] = 1;
  return told;
}

/** Each nation reassesses all others once a year, the nations in turn. */
export function reassess(work: Work): void {
  const { turnsPerYear, nations } = work.content;
  const n = nations.length;
  const draw = work.streams.draw('perception');
  const sharing = work.structure.pacts.filter(sharesIntelligence);
  const told = informed(work, sharing.map(membersOf));
  for (let i = 0; i < n; i++) {
    if ((work.turn + i) % turnsPerYear !== 0) continue;
    for (let j = 0; j < n; j++) {
      if (i !== j) work.pairs.perceivedIntent[i * n + j] = perceive(work, draw, i, j, told[i] === 1);
    }
  }
}

/** What everyone believes of everyone before the first turn, when the pacts in force are not signed into the state yet. */
export function firstImpressions(state: State, draw: Draw): void {
  const n = state.content.nations.length;
  const sharing = state.content.pacts.filter(sharesIntelligence);
  const told = informed(
    state,
    sharing.map(({ members }) => members),
  );
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i !== j) state.pairs.perceivedIntent[i * n + j] = perceive(state, draw, i, j, told[i] === 1);
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
    const open = (work.pairs.transparency[i * n + j] as number) / ONE;
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
