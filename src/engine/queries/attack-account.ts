// How the propensity of one nation to begin a dispute with another is shown: its factors, one after the other, as a sum.

import type { Account } from '../model/account';
import { ONE, ppm } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import { attackFactors, attackPropensity } from '../rules/attack';
import { derive } from '../rules/derived';
import { friendsAgainst } from '../rules/obligations';
import { attackCase, backings, UNBACKED } from '../rules/attack-case';
import { accountBetween, type Parts, stepwise } from './compare';

function propensity(state: State, i: number, j: number): Parts {
  const derived = derive(state);
  const w = state.content.theory.attack;
  const friends = friendsAgainst(state, derived.promises, j, i);
  const facts = attackCase(state, derived, i, j, backings(state)[i] ?? UNBACKED, friends);
  const parts = stepwise(attackFactors(w, facts)).map(({ part, size }) => ({ part, size: size * ONE }));
  return { level: ppm(attackPropensity(w, facts)), parts };
}

/** Disputes a year at tempo 1 that `attacker` would begin with `target`, ppm; each factor adds to or takes from those before it. */
export function attackAccount(
  before: State | null,
  state: State,
  attacker: NationId,
  target: NationId,
): Account {
  const [i, j] = [indexOf(state.content, attacker), indexOf(state.content, target)];
  return accountBetween(propensity(state, i, j), before ? propensity(before, i, j) : null, state.turn);
}
