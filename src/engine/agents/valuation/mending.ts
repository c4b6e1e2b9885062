// What other clauses would mend of an ailing pact: cohesion gained in the long run, at what a strain would cost.

import { ONE, ppm } from '../../model/arithmetic';
import type { Pact } from '../../model/state';
import type { CohesionWeights } from '../../model/theory-pacts';
import { type Clause, COHESION_PARTS, type CohesionPart } from '../../model/vocabulary';
import { transparencyFloor, interoperabilityFloor, type Worded } from '../../rules/clauses';
import { memoLastState } from '../../model/memo';
import type { Sight } from '../sight';
import type { View } from '../view';

/** Whether a pact is weak, or has just had a blow. */
function isAiling({ renegotiateAbove, noticeable }: CohesionWeights, pact: Pact): boolean {
  const blow = -ppm(noticeable);
  return pact.cohesion < ppm(renegotiateAbove) || pact.ledger.eventChanges.some((change) => change < blow);
}

/** Which pacts are, by their places. */
export const ailing = memoLastState(({ content, structure }: Sight) =>
  structure.pacts.map((pact) => isAiling(content.theory.cohesion, pact)),
);

/** What a part of a pact's cohesion stands at, −1…1. */
const levelOf = (pact: Pact, part: CohesionPart): number =>
  pact.ledger.stocks[COHESION_PARTS.indexOf(part)]! / ONE;

/** 1 where only the new terms have the clause, −1 where only the old ones, 0 otherwise. */
const gained = (clause: Clause, before: Worded, after: Worded): number =>
  Number(after.terms.clauses.includes(clause)) - Number(before.terms.clauses.includes(clause));

/** What a pact's cohesion would gain in the long run by other terms, −1…1. */
export function liftOf({ content }: Pick<Sight, 'content'>, pact: Pact, after: Worded): number {
  const { cohesion: w, transparency } = content.theory;
  const parts = w.parts;
  const agenda = 1 - transparency.interestConsultation;
  return (
    parts.transparency * (transparencyFloor(transparency, after) - transparencyFloor(transparency, pact)) +
    parts.exercises *
      (interoperabilityFloor(transparency, after) - interoperabilityFloor(transparency, pact)) +
    parts['clear-roles'] * gained('roles', pact, after) +
    levelOf(pact, 'economic-interdependence') *
      (w.economicClause - 1) *
      gained('trade-preference', pact, after) -
    levelOf(pact, 'diverging-interests') * agenda * gained('consultation', pact, after)
  );
}

/** What that would save an agent of the strain of an ailing pact; 0 where the pact holds. */
export function mendingWorth(view: Pick<View, 'board' | 'weights'>, pact: Pact, after: Worded): number {
  const at = view.board.structure.pacts.indexOf(pact);
  return ailing(view.board)[at] ? view.weights.strain * liftOf(view.board, pact, after) : 0;
}
