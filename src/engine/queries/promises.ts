// The answers to "who would come?", "how sure is that ally?" and "does it deter?".

import type { Account } from '../model/account';
import { ppm } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { NationId, PactId } from '../model/ids';
import type { State } from '../model/state';
import { attackPropensity, credibility } from '../rules/attack';
import { derive } from '../rules/derived';
import { honourScore } from '../rules/honour';
import { binds, chanceOf, friendsAgainst } from '../rules/obligations';
import { ownWillTerms } from '../rules/own-will';
import { memberHonourTerms } from '../rules/pact-honour';
import { reachKm } from '../rules/reach';
import { proximity } from '../rules/threat';
import { attackCase, backings } from '../rules/attack-case';
import { accountBetween, type Parts } from './compare';
import { pactOf } from './pact-account';

export interface Comer {
  readonly nation: NationId;
  readonly pact: PactId;
  readonly trigger: 'automatic' | 'voted';
  /** Honour score, ppm. */
  readonly chance: number;
  /** Capability that would arrive if it came, ppm of the world's. */
  readonly power: number;
}

/** Who has promised to come if `attacker` struck `target`, the likeliest first. */
export function whoWouldCome(state: State, attacker: NationId, target: NationId): readonly Comer[] {
  const n = state.content.nations.length;
  const i = indexOf(state.content, attacker);
  const j = indexOf(state.content, target);
  if (i < 0 || j < 0 || i === j) return [];
  const comers: Comer[] = [];
  let counted = -1;
  for (const promise of derive(state).promises[j] ?? []) {
    if (promise.ally === counted || !binds(promise, i)) continue;
    counted = promise.ally;
    const reach = proximity(state.content.theory.threat, reachKm(state)[counted * n + j]!);
    comers.push({
      nation: nationAt(state.content, counted),
      pact: promise.pact.id,
      trigger: promise.pact.terms.trigger,
      chance: ppm(chanceOf(state, promise, j, i)),
      power: Math.trunc(state.nations.capability[counted]! * reach),
    });
  }
  return comers.sort((a, b) => b.chance - a.chance);
}

/** An attack on `caller` by `attacker`, for which allies would be called. */
export interface Occasion {
  readonly caller: NationId;
  readonly attacker: NationId;
}

function honourParts(state: State, pactId: PactId, nation: NationId, occasion?: Occasion): Parts | null {
  const pact = pactOf(state, pactId);
  const member = pact?.members.find((m) => m.nation === nation);
  if (!pact || !member) return null;
  const seat = (id: NationId): number => indexOf(state.content, id);
  const own = occasion
    ? ownWillTerms(state, seat(nation), seat(occasion.caller), seat(occasion.attacker))
    : [];
  const terms = [...memberHonourTerms(state, pact, member), ...own];
  const parts = terms.map(({ part, value }) => ({ part, size: ppm(value) }));
  const level = ppm(honourScore(state.content.theory.honour, terms));
  const raw = parts.reduce((sum, { size }) => sum + size, 0);
  return { level, parts: [...parts, { part: 'limits', size: level - raw }] };
}

const NO_PROMISE: Parts = { level: 0, parts: [] };

/**
 * The honour score of a member of a pact, term by term, closed by its bounds; with its own reasons where caller and attacker are named.
 * Changes are against `before`, where it may have promised nothing. Null where it is not a member.
 */
export function honourAccount(
  state: State,
  pact: PactId,
  nation: NationId,
  occasion?: Occasion,
  before: State | null = null,
): Account | null {
  const now = honourParts(state, pact, nation, occasion);
  if (now === null) return null;
  const then = before && (honourParts(before, pact, nation, occasion) ?? NO_PROMISE);
  return accountBetween(now, then, state.turn);
}

/** Capability that a nation would bring to another, ppm of the world's: its own, and what the way leaves of it. */
export function arrivalAccount(before: State | null, state: State, nation: NationId, at: NationId): Account {
  const arriving = (position: State): Parts => {
    const [i, j] = [indexOf(position.content, nation), indexOf(position.content, at)];
    const own = position.nations.capability[i]!;
    const reach = proximity(
      position.content.theory.threat,
      reachKm(position)[i * position.content.nations.length + j]!,
    );
    const level = Math.trunc(own * reach);
    return {
      level,
      parts: [
        { part: 'own-power', size: own },
        { part: 'distance', size: level - own },
      ],
    };
  };
  return accountBetween(arriving(state), before && arriving(before), state.turn);
}

export interface Deterrence {
  /** Share of a fight's weight that friends would bring, ppm. */
  readonly credibility: number;
  /** Disputes a year at tempo 1, ppm: as things stand, and if the target had no friends. */
  readonly propensity: number;
  readonly propensityAlone: number;
}

/** How far the target's friends hold the attacker back. */
export function deterrence(state: State, attacker: NationId, target: NationId): Deterrence {
  const derived = derive(state);
  const i = indexOf(state.content, attacker);
  const j = indexOf(state.content, target);
  const backing = backings(state)[i] ?? { offence: false, neutrality: false, backed: false };
  const friends = friendsAgainst(state, derived.promises, j, i);
  const w = state.content.theory.attack;
  const now = attackCase(state, derived, i, j, backing, friends);
  const alone = attackCase(state, derived, i, j, backing, { expected: 0, ready: 0, reach: 0, shield: false });
  const { capability } = state.nations;
  return {
    credibility: ppm(credibility(capability[j]!, capability[i]!, friends.expected, friends.reach)),
    propensity: ppm(attackPropensity(w, now)),
    propensityAlone: ppm(attackPropensity(w, alone)),
  };
}
