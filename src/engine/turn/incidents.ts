// Decides where incidents break out by themselves: at most one a nation and turn, by attack propensity (model section 8).
// Refuses to know claims that somebody presses on purpose.

import { ONE } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import { NEVER, type Position } from '../model/state';
import { type AttackCase, attackPropensity, type Backing, mostPropensity } from '../rules/attack';
import type { Derived } from '../rules/derived';
import { tradeAtStake } from '../rules/economy';
import { type Friends, friendsAgainst } from '../rules/obligations';
import { shuffle } from '../random/streams';
import { reachKm } from '../rules/reach';
import { scarceRivals } from '../rules/resources';
import { proximity } from '../rules/threat';
import { yearsPerTurn } from './drift';
import { openCrisis } from './open-crisis';
import { engaged, type Work } from './work';

/** Neighbours, and every pair with a great power: those between whom disputes are counted. */
export function isOpenPair(position: Position, i: number, j: number, strongest: number): boolean {
  const { threat, attack } = position.content.theory;
  const n = position.content.nations.length;
  if ((position.pairs.distance[i * n + j] as number) <= threat.neighbourKm) return true;
  const floor = attack.greatPower * strongest;
  return (
    (position.nations.capability[i] as number) >= floor || (position.nations.capability[j] as number) >= floor
  );
}

export const UNBACKED: Backing = { offence: false, neutrality: false, backed: false };

/** Offence and neutrality pacts and unconditional promises, by nation. */
export function backings(position: Position): readonly Backing[] {
  const found = position.content.nations.map(
    () => ({ ...UNBACKED }) as { -readonly [K in keyof Backing]: Backing[K] },
  );
  const seats = new Map(position.content.nations.map((nation, i) => [nation.id, i]));
  for (const { terms, members } of position.structure.pacts) {
    const offence = terms.clauses.includes('offence');
    const neutrality = terms.clauses.includes('neutrality');
    if (!offence && !neutrality && !terms.unconditional) continue;
    for (const { nation } of members) {
      const backing = found[seats.get(nation) as number];
      if (!backing) continue;
      backing.offence ||= offence;
      backing.neutrality ||= neutrality;
      backing.backed ||= terms.unconditional;
    }
  }
  return found;
}

/** Rivalry, a live territorial dispute and a lack of the same resource in cell `at`, 0…1. */
function rivalryAt(position: Position, at: number): number {
  const { content, pairs } = position;
  const { territorialDispute, scarceResource } = content.theory.threat;
  const contested = (pairs.dispute[at] as number) > 0 ? territorialDispute : 0;
  const scarce = scarceRivals(position)?.[at] === 1 ? scarceResource : 0;
  return Math.min(1, (pairs.rivalry[at] as number) / ONE + contested + scarce);
}

/** Years since the last militarised dispute of the pair in cell `at`. */
function peaceYearsAt({ content, pairs, turn }: Position, at: number): number {
  const last = pairs.lastDispute[at] as number;
  return (turn - (last <= NEVER ? NEVER : last)) / content.turnsPerYear;
}

/** The facts of i attacking j, with the friends it would meet. */
export function attackCase(
  position: Position,
  derived: Derived,
  i: number,
  j: number,
  backing: Backing,
  friends: Friends,
): AttackCase {
  const { content, nations, pairs } = position;
  const { threat, attack } = content.theory;
  const n = content.nations.length;
  const at = i * n + j;
  const democratic = (k: number): boolean => (nations.regime[k] as number) / ONE >= attack.democracyFrom;
  return {
    rivalry: rivalryAt(position, at),
    reach: proximity(threat, reachKm(position)[at] as number),
    peaceYears: peaceYearsAt(position, at),
    own: nations.capability[i] as number,
    other: nations.capability[j] as number,
    friends: friends.expected,
    tradeAtStake: tradeAtStake(attack, pairs.trade, derived.trade, i, j),
    targetDefended: friends.reach > 0,
    attackerOffence: backing.offence,
    attackerNeutrality: backing.neutrality,
    attackerBacked: backing.backed,
    bothDemocratic: democratic(i) && democratic(j),
    allied: (derived.allied[at] as number) > 0,
  };
}

const busy = (work: Work, i: number): boolean => engaged(work, nationAt(work.content, i));

/** Who has promised not to attack whom. */
export function boundToPeace(work: Work): (i: number, j: number) => boolean {
  const n = work.content.nations.length;
  const bound = new Uint8Array(n * n);
  for (const pact of work.structure.pacts) {
    if (!pact.terms.clauses.includes('non-aggression')) continue;
    const seats = pact.members.map((m) => indexOf(work.content, m.nation));
    for (const i of seats) for (const j of seats) bound[i * n + j] = 1;
  }
  return (i, j) => bound[i * n + j] === 1;
}

/** Whom i attacks where `luck`, 0…1, falls on its hazards laid end to end; −1 where it falls beyond. */
function struckBy(
  work: Work,
  i: number,
  strongest: number,
  backing: Backing,
  peace: (i: number, j: number) => boolean,
  luck: number,
): number {
  const { theory, nations } = work.content;
  const years = yearsPerTurn(work);
  let left = luck;
  for (let j = 0; j < nations.length; j++) {
    if (i === j || peace(i, j) || !isOpenPair(work, i, j, strongest)) continue;
    const friends = friendsAgainst(work, work.derived.promises, j, i);
    left -= attackPropensity(theory.attack, attackCase(work, work.derived, i, j, backing, friends)) * years;
    if (left < 0) return j;
  }
  return -1;
}

/** A number that the sum of i's hazards cannot exceed; cheap, and for most nations below their draw. */
function mostHazards(work: Work, i: number, strongest: number, backing: Backing): number {
  const { content, nations } = work;
  const { attack, threat } = content.theory;
  const km = reachKm(work);
  const { capability } = nations;
  const n = capability.length;
  let most = 0;
  for (let j = 0; j < n; j++) {
    if (i === j || !isOpenPair(work, i, j, strongest)) continue;
    const at = i * n + j;
    const reach = proximity(threat, km[at] as number);
    const [own, other] = [capability[i] as number, capability[j] as number];
    most += mostPropensity(attack, backing, rivalryAt(work, at), reach, peaceYearsAt(work, at), own, other);
  }
  return most;
}

/** Draws this turn's incidents, the nations in a drawn order: nobody picks first by its id. */
export function breakOutIncidents(work: Work): void {
  const { nations } = work.content;
  const draw = work.streams.draw('incident');
  const strongest = Math.max(...work.nations.capability);
  const backing = backings(work);
  const peace = boundToPeace(work);
  const years = yearsPerTurn(work);
  const order = shuffle(
    nations.map((_, i) => i),
    draw,
  );
  for (const i of order) {
    const luck = draw();
    if (busy(work, i)) continue;
    const own = backing[i] ?? UNBACKED;
    if (luck > mostHazards(work, i, strongest, own) * years) continue;
    const j = struckBy(work, i, strongest, own, peace, luck);
    if (j >= 0 && !busy(work, j))
      openCrisis(work, nationAt(work.content, i), nationAt(work.content, j), 'incident');
  }
}
