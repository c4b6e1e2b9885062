// What a nation risks with an ally: to be abandoned by it, or to be entrapped in its wars (Snyder 1984).

import type { Account } from '../model/account';
import { ONE, ppm } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { NationId } from '../model/ids';
import type { Pact, State } from '../model/state';
import { derive } from '../rules/derived';
import type { Pledge } from '../rules/obligations';
import { memberHonour } from '../rules/pact-honour';
import { reachKm } from '../rules/reach';
import { proximity, sharedThreat } from '../rules/threat';
import { accountBetween, type Part, type Parts, stepwise } from './compare';

/** The strongest promise of `ally` towards `nation`; undefined where there is none. */
const promiseBetween = (state: State, i: number, j: number): Pledge | undefined =>
  derive(state).promises[i]?.find((promise) => promise.ally === j);

/** Capability of j that reaches i. */
function arriving(state: State, j: number, i: number): number {
  const n = state.content.nations.length;
  const km = reachKm(state)[j * n + i]!;
  return state.nations.capability[j]! * proximity(state.content.theory.threat, km);
}

/** j's share of all that i could fight with: its own capability and what its allies would bring, 0…1. */
function dependence(state: State, i: number, j: number): number {
  let all = state.nations.capability[i]!;
  const counted = new Set<number>();
  for (const { ally } of derive(state).promises[i] ?? []) {
    if (counted.has(ally)) continue;
    counted.add(ally);
    all += arriving(state, ally, i);
  }
  return arriving(state, j, i) / all;
}

const closed = (parts: readonly Part[]): Parts => {
  let sum = 0;
  for (const { size } of parts) sum += size;
  return { level: ppm(sum), parts: parts.map(({ part, size }) => ({ part, size: size * ONE })) };
};
const NOTHING: Parts = { level: 0, parts: [] };

function abandonment(state: State, i: number, j: number): Parts {
  const promise = promiseBetween(state, i, j);
  if (!promise) return NOTHING;
  const needed = dependence(state, i, j);
  return closed([
    { part: 'dependence', size: needed },
    { part: 'would-come', size: -needed * promise.honour },
  ]);
}

/** Share of j's fears that i has too, 0…1; each other's threat left out. */
function sharedRatio(state: State, i: number, j: number): number {
  const { theta, threat } = derive(state);
  const n = state.content.nations.length;
  const within = new Uint8Array(n);
  within[i] = 1;
  within[j] = 1;
  const shared = sharedThreat(theta, n, i, j, within);
  return shared / (threat[j]! + state.content.theory.threat.sharedHalf * ONE);
}

/** How far the terms leave no way out, 0…1. */
function bindingness(state: State, { terms }: Pact): number {
  const { conditional, voted } = state.content.theory.scores;
  if (terms.unconditional) return 1;
  return terms.trigger === 'automatic' ? conditional : voted;
}

function entrapment(state: State, i: number, j: number): Parts {
  const promise = promiseBetween(state, j, i);
  const member = promise?.pact.members.find(({ nation }) => indexOf(state.content, nation) === i);
  if (!promise || !member) return NOTHING;
  const { pact } = promise;
  const n = state.content.nations.length;
  return closed(
    stepwise([
      { part: 'commitment', factor: (memberHonour(state, pact, member) * pact.cohesion) / ONE },
      { part: 'ally-intent', factor: state.pairs.perceivedIntent[i * n + j]! / ONE },
      { part: 'shared-fears', factor: 1 - sharedRatio(state, i, j) },
      { part: 'conditions', factor: bindingness(state, pact) },
    ]),
  );
}

const riskAccount =
  (risk: (state: State, i: number, j: number) => Parts) =>
  (before: State | null, state: State, nation: NationId, ally: NationId): Account => {
    const [i, j] = [indexOf(state.content, nation), indexOf(state.content, ally)];
    return accountBetween(risk(state, i, j), before ? risk(before, i, j) : null, state.turn);
  };

/** Dependence on the ally × the chance that it does not come; ppm, 0 where it promised nothing. */
export const abandonmentAccount = riskAccount(abandonment);
/** Commitment × the ally's intent × what is not feared in common × how unconditional the promise is; ppm. */
export const entrapmentAccount = riskAccount(entrapment);
