// Which consequences of orders are told before they are given, and in which order: fates, pacts, deterrence, ties.

import { deterrence, type Order } from '../../../engine';
import type { Game } from '../game';
import { LOOK, outcomeOf } from './outcome';

/** Disputes a year, ppm: a smaller movement is not told. */
const LEAST_PROPENSITY = 200;

/** Each consequence of one nation's orders as a sentence in the catalogue's markup. */
export function consequences(game: Game, orders: readonly Order[]): readonly string[] {
  const { chanceLine, deterredLine, eventSentence, nationLine, pactLine, pairLine } = game.language;
  const state = game.state.value;
  const me = orders[0]?.by;
  if (me === undefined) return [];
  const { chances, pacts, pairs, nations, propensities } = outcomeOf(state, orders, LOOK);
  const principals = state.structure.crises.find(
    ({ challenger, target }) => challenger === me || target === me,
  );
  const context = { offer: '', crisis: principals ?? null, script: null };
  return [
    ...chances.map(({ chance, event }) => chanceLine(chance, eventSentence(event, context))),
    ...pacts.map(pactLine),
    ...propensities
      .filter(({ change }) => Math.abs(change.mean) >= LEAST_PROPENSITY)
      .map(({ attacker, change }) =>
        deterredLine(attacker, change.mean, deterrence(state, attacker, me).propensity),
      ),
    ...pairs.map(pairLine),
    ...nations.map(nationLine),
  ];
}
