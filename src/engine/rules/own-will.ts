// What makes one ally likelier to come than another, beside what the treaty says: terms that are nothing for the usual ally (war figures of
// 1816–2014: rivals of the foe and great powers join, the far and the engaged do not).

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { PublicContent } from '../model/content';
import type { Crisis, PublicPosition } from '../model/state';
import type { OwnWillWeights } from '../model/theory-pacts';
import type { Term } from './honour';
import { reachKm } from './reach';
import { appetite, proximity } from './threat';

/** How far ally i trusts caller j. */
const byTrust = (w: OwnWillWeights, { content, pairs }: PublicPosition, i: number, j: number): number =>
  w.trust * (pairs.trust[i * content.nations.length + j]! / ONE - w.usualTrust);

/** How much ally i has to fear of attacker k: enmity or greed, as far as k reaches it. */
function byFear(w: OwnWillWeights, position: PublicPosition, i: number, k: number): number {
  const { content, pairs } = position;
  const { threat } = content.theory;
  const n = content.nations.length;
  const at = i * n + k;
  const greed = Math.max(0, appetite(threat, pairs.perceivedIntent[at]! / ONE));
  const enmity = Math.max(pairs.rivalry[at]! / ONE, greed);
  return w.fear * (enmity * proximity(threat, reachKm(position)[k * n + i]!) - w.usualFear);
}

/** How far ally i and caller j are rivals themselves. */
const byRivalry = (w: OwnWillWeights, { content, pairs }: PublicPosition, i: number, j: number): number =>
  w.rivalry * (pairs.rivalry[i * content.nations.length + j]! / ONE - w.usualRivalry);

/** How near ally i is to caller j, 0…1. */
const nearnessOf = (position: PublicPosition, i: number, j: number): number =>
  proximity(position.content.theory.threat, reachKm(position)[i * position.content.nations.length + j]!);

const byNearness = (w: OwnWillWeights, near: number): number => w.nearness * (near - w.usualNearness);

/** How much ally i, so near to the caller, weighs beside attacker k. */
function byWeight(
  w: OwnWillWeights,
  { nations: { capability } }: PublicPosition,
  i: number,
  k: number,
  near: number,
): number {
  const arrives = capability[i]! * near;
  return w.power * (arrives / (arrives + capability[k]!) - w.usualPower);
}

const NOBODY = -1;
const SEVERAL = -2;

interface Opponents {
  readonly content: PublicContent;
  readonly crises: readonly Crisis[];
  /** Against whom each nation is a principal of a quarrel, by position: nobody, one other, or several. */
  readonly of: Int16Array;
}

/** The answer given last: most questions come in thousands about one list of crises, which is never changed in place. */
let last: Opponents | null = null;

function readOpponents({ content, structure }: PublicPosition): Int16Array {
  const found = new Int16Array(content.nations.length).fill(NOBODY);
  const note = (i: number, j: number): void => {
    found[i] = found[i] === NOBODY || found[i] === j ? j : SEVERAL;
  };
  for (const { challenger, target } of structure.crises) {
    const [i, j] = [indexOf(content, challenger), indexOf(content, target)];
    note(i, j);
    note(j, i);
  }
  return found;
}

/** Whether an ally is a principal of a quarrel with somebody else than attacker k. */
function isEngaged(position: PublicPosition, i: number, k: number): boolean {
  const { content, structure } = position;
  const { crises } = structure;
  if (crises.length === 0) return false;
  if (last?.crises !== crises || last.content !== content)
    last = { content, crises, of: readOpponents(position) };
  const opponent = last.of[i]!;
  return opponent !== NOBODY && opponent !== k;
}

/** What ally i's own reasons add to the chance that it comes to j against k. */
export function ownWill(position: PublicPosition, i: number, j: number, k: number): number {
  const w = position.content.theory.ownWill;
  const near = nearnessOf(position, i, j);
  return (
    (isEngaged(position, i, k) ? w.engaged : 0) +
    byTrust(w, position, i, j) +
    byFear(w, position, i, k) +
    byRivalry(w, position, i, j) +
    byNearness(w, near) +
    byWeight(w, position, i, k, near)
  );
}

/** The same, term by term. */
export function ownWillTerms(position: PublicPosition, i: number, j: number, k: number): readonly Term[] {
  const w = position.content.theory.ownWill;
  const near = nearnessOf(position, i, j);
  const terms: Term[] = [
    { part: 'trust-in-caller', value: byTrust(w, position, i, j) },
    { part: 'fear-of-attacker', value: byFear(w, position, i, k) },
    { part: 'rival-of-caller', value: byRivalry(w, position, i, j) },
    { part: 'nearness', value: byNearness(w, near) },
    { part: 'weight-in-fight', value: byWeight(w, position, i, k, near) },
  ];
  if (isEngaged(position, i, k)) terms.push({ part: 'engaged-elsewhere', value: w.engaged });
  return terms;
}
