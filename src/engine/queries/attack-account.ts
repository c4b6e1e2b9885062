// How the propensity of one nation to begin a dispute with another is shown: its factors, one after the other, as a sum.

import type { Account } from '../model/account';
import { ONE, ppm } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import { type AttackFactors, attackFactors, oddsAlone, propensityOf } from '../rules/attack';
import { derive } from '../rules/derived';
import { friendsAgainst } from '../rules/obligations';
import { attackCase, backings, UNBACKED } from '../rules/attack-case';
import { accountBetween, type Parts, stepwise } from './compare';

/** Every factor by its name, in the order in which they are told; the odds alone and what friends make of them apart. */
const inOrder = (f: AttackFactors, alone: number) => [
  { part: 'proneness', factor: f.proneness },
  { part: 'rivalry', factor: f.rivalry },
  { part: 'reach', factor: f.reach },
  { part: 'years-of-peace', factor: f.peace },
  { part: 'relative-power', factor: f.power },
  { part: 'odds-alone', factor: alone },
  { part: 'target-friends', factor: f.odds / alone },
  { part: 'trade-restrains', factor: f.trade },
  { part: 'target-defended', factor: f.defended },
  { part: 'target-shielded', factor: f.shielded },
  { part: 'own-offence-pact', factor: f.offence },
  { part: 'own-neutrality-pact', factor: f.neutrality },
  { part: 'own-backer', factor: f.backed },
  { part: 'both-democratic', factor: f.democracies },
  { part: 'allied', factor: f.allied },
];

function propensity(state: State, i: number, j: number): Parts {
  const derived = derive(state);
  const w = state.content.theory.attack;
  const friends = friendsAgainst(state, derived.promises, j, i);
  const facts = attackCase(state, derived, i, j, backings(state)[i] ?? UNBACKED, friends);
  const factors = attackFactors(w, facts);
  const steps = stepwise(inOrder(factors, oddsAlone(w, facts)));
  return {
    level: ppm(propensityOf(factors)),
    parts: steps.map(({ part, size }) => ({ part, size: size * ONE })),
  };
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
