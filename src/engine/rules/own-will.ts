// What makes one ally likelier to come than another, beside what the treaty says: terms that are nothing for the usual ally (war figures of
// 1816–2014: rivals of the foe and great powers join, the far and the engaged do not).

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { PublicPosition } from '../model/state';
import type { OwnWillWeights } from '../model/theory-pacts';
import type { Term } from './honour';
import { reachKm } from './reach';
import { appetite, proximity } from './threat';

const TERMS = [
  'trust-in-caller',
  'fear-of-attacker',
  'rival-of-caller',
  'nearness',
  'weight-in-fight',
] as const;
type OwnTerm = (typeof TERMS)[number];

/** One term: its weight × how far the ally lies above the usual one. */
function sizeOf(
  w: OwnWillWeights,
  position: PublicPosition,
  term: OwnTerm,
  i: number,
  j: number,
  k: number,
): number {
  const { content, pairs, nations } = position;
  const n = content.nations.length;
  const { threat } = content.theory;
  switch (term) {
    case 'trust-in-caller':
      return w.trust * (pairs.trust[i * n + j]! / ONE - w.usualTrust);
    case 'fear-of-attacker': {
      const greed = Math.max(0, appetite(threat, pairs.perceivedIntent[i * n + k]! / ONE));
      const enmity = Math.max(pairs.rivalry[i * n + k]! / ONE, greed);
      return w.fear * (enmity * proximity(threat, reachKm(position)[k * n + i]!) - w.usualFear);
    }
    case 'rival-of-caller':
      return w.rivalry * (pairs.rivalry[i * n + j]! / ONE - w.usualRivalry);
    case 'nearness':
      return w.nearness * (proximity(threat, reachKm(position)[i * n + j]!) - w.usualNearness);
    case 'weight-in-fight': {
      const arrives = nations.capability[i]! * proximity(threat, reachKm(position)[i * n + j]!);
      return w.power * (arrives / (arrives + nations.capability[k]!) - w.usualPower);
    }
  }
}

/** Whether an ally is a principal of a quarrel with somebody else than `attacker`. */
function isEngaged({ content, structure }: PublicPosition, i: number, k: number): boolean {
  if (structure.crises.length === 0) return false;
  const [me, foe] = [nationAt(content, i), nationAt(content, k)];
  return structure.crises.some(
    ({ challenger, target }) =>
      (challenger === me && target !== foe) || (target === me && challenger !== foe),
  );
}

/** What ally i's own reasons add to the chance that it comes to j against k. */
export function ownWill(position: PublicPosition, i: number, j: number, k: number): number {
  const w = position.content.theory.ownWill;
  let sum = isEngaged(position, i, k) ? w.engaged : 0;
  for (const term of TERMS) sum += sizeOf(w, position, term, i, j, k);
  return sum;
}

/** The same, term by term. */
export function ownWillTerms(position: PublicPosition, i: number, j: number, k: number): readonly Term[] {
  const w = position.content.theory.ownWill;
  const terms: Term[] = TERMS.map((part) => ({ part, value: sizeOf(w, position, part, i, j, k) }));
  if (isEngaged(position, i, k)) terms.push({ part: 'engaged-elsewhere', value: w.engaged });
  return terms;
}
