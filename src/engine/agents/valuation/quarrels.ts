// What members may be drawn into: how likely each is to be really at odds with somebody, and whether that is one's own friend (Snyder 1984;
// Beckley 2015: entrapment is rare). Each pair is looked at once a state, when somebody first asks.

import { rootShare, saturate } from '../../model/arithmetic';
import { indexOf } from '../../model/columns';
import { memoLastState } from '../../model/memo';
import { mostPropensity } from '../../rules/attack';
import { peaceYearsAt, rivalryAt, UNBACKED } from '../../rules/attack-case';
import { reachKm } from '../../rules/reach';
import { proximity } from '../../rules/threat';
import type { Draft } from './draft';
import { decides, enmity, firmness, rivalOf, sway } from './patronage';
import { securityPositionOf } from './security-position';
import type { Sight } from '../sight';

/** Those between whom and one nation a dispute could begin, in lists side by side, by position ascending. */
interface Foes {
  readonly seats: number[];
  /** Disputes a year that they would begin with it, and it with them. */
  readonly coming: number[];
  readonly going: number[];
}

/** Tables over pairs, cell i·n + j, UNKNOWN until asked for. */
interface Quarrels {
  readonly n: number;
  /** With whom each nation could have them; empty until somebody asks about anyone. */
  foes: readonly Foes[];
  /** What i would be drawn into by an attack on j. */
  readonly upon: Float64Array;
  /** What i would be drawn into by what j begins. */
  readonly begun: Float64Array;
  /** How far i and j are at odds, 0…1. */
  readonly odds: Float64Array;
  /** How far friends of i or of j stand between the two; 0… */
  readonly crossed: Float64Array;
}

const UNKNOWN = -1;

const emptyQuarrels = (n: number): Quarrels => ({
  n,
  foes: [],
  upon: new Float64Array(n * n),
  begun: new Float64Array(n * n),
  odds: new Float64Array(n * n),
  crossed: new Float64Array(n * n),
});

/** Laid out once, and wiped for each state that is asked about. They never leave this module. */
let tables = emptyQuarrels(0);

const quarrelsOf = memoLastState(({ content }: Sight): Quarrels => {
  const n = content.nations.length;
  if (tables.n !== n) tables = emptyQuarrels(n);
  for (const table of [tables.upon, tables.begun, tables.odds, tables.crossed]) table.fill(UNKNOWN);
  tables.foes = [];
  return tables;
});

/** Disputes a year that k would begin with j if nobody helped j; 0 where nothing is between them. */
function proneness(sight: Sight, k: number, j: number): number {
  const n = sight.content.nations.length;
  const at = k * n + j;
  const rivalry = rivalryAt(sight, null, at);
  if (rivalry === 0 && sight.derived.theta[j * n + k] === 0) return 0;
  const { attack, threat } = sight.content.theory;
  const own = sight.nations.capability[k]!;
  const other = sight.nations.capability[j]!;
  const reach = proximity(threat, reachKm(sight)[at]!);
  const years = peaceYearsAt(sight, at);
  return mostPropensity(attack, UNBACKED, rivalry, reach, years, own, other) * rootShare(own / (own + other));
}

const note = ({ seats, coming, going }: Foes, seat: number, comes: number, goes: number): void => {
  seats.push(seat);
  coming.push(comes);
  going.push(goes);
};

/** All at once, each pair looked at for both: whoever is asked about, the others mostly are too. */
function readFoes(sight: Sight, n: number): readonly Foes[] {
  const foes: Foes[] = [];
  while (foes.length < n) foes.push({ seats: [], coming: [], going: [] });
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const going = proneness(sight, i, j);
      const coming = proneness(sight, j, i);
      if (coming === 0 && going === 0) continue;
      note(foes[i]!, j, coming, going);
      note(foes[j]!, i, going, coming);
    }
  return foes;
}

function foesOf(sight: Sight, known: Quarrels, j: number): Foes {
  if (known.foes.length === 0) known.foes = readFoes(sight, known.n);
  return known.foes[j]!;
}

/** How much of a fight of j's against k is not i's own: what j fears of k and i does not, as a share. */
function foreign({ derived: { theta } }: Sight, n: number, i: number, j: number, k: number): number {
  const theirs = theta[j * n + k]!;
  return theirs === 0 ? 1 : Math.max(0, theirs - theta[i * n + k]!) / theirs;
}

/** How heavy a fight against k would be for i beside j, 0…1. */
const weightOf = ({ nations: { capability } }: Sight, i: number, j: number, k: number): number =>
  capability[k]! / (capability[i]! + capability[j]! + capability[k]!);

/** Reads what i would be drawn into by j. */
function readRisk(sight: Sight, known: Quarrels, i: number, j: number): void {
  const { n, upon, begun } = known;
  const { seats, coming, going } = foesOf(sight, known, j);
  let attacked = 0;
  let attacks = 0;
  for (let a = 0; a < seats.length; a++) {
    const k = seats[a]!;
    if (k === i) continue;
    const cost = foreign(sight, n, i, j, k) * weightOf(sight, i, j, k);
    attacked += coming[a]! * cost;
    attacks += going[a]! * cost;
  }
  upon[i * n + j] = attacked;
  begun[i * n + j] = attacks;
}

/** How surely these terms draw `who` in, 0…1: by a vote, on a condition, or whatever happens (Snyder 1984); never whoever decides for all. */
const obligation = (sight: Sight, who: number, draft: Draft): number =>
  decides(who, draft) ? 0 : firmness(sight, draft);

/** Whether `who` is bound to come to j under the terms' scope. */
function inScope({ content }: Sight, { terms }: Draft, j: number): boolean {
  const { region } = terms.scope;
  return region === null || content.nations[j]?.region === region;
}

/** What one may be drawn into by j: where the terms name a foe, by that foe alone. */
function drawnInto(sight: Sight, known: Quarrels, who: number, j: number, foe: number, all: boolean): number {
  const { n, upon, begun } = known;
  const at = who * n + j;
  if (foe < 0) {
    if (upon[at] === UNKNOWN) readRisk(sight, known, who, j);
    return upon[at]! + (all ? begun[at]! : 0);
  }
  if (foe === who || foe === j) return 0;
  const foes = foesOf(sight, known, j);
  const place = foes.seats.indexOf(foe);
  if (place < 0) return 0;
  const cost = foreign(sight, n, who, j, foe) * weightOf(sight, who, j, foe);
  return cost * (foes.coming[place]! + (all ? foes.going[place]! : 0));
}

/**
 * Entrapment of `who` in a draft, 0…1: what its clauses oblige it to, times the chance that an ally is really at odds with somebody whom
 * `who` does not fear, less what its weight over that ally lets it prevent (Pressman 2008). A mean over the others: they share a fight.
 */
export function entrapment(sight: Sight, who: number, draft: Draft, foe: number): number {
  const bound = obligation(sight, who, draft);
  if (bound === 0) return 0;
  const { tether, quarrelHalf } = sight.content.theory.patronage;
  const known = quarrelsOf(sight);
  const all = draft.terms.unconditional || draft.terms.clauses.includes('offence');
  let drawn = 0;
  for (const j of draft.seats) {
    if (j === who || !inScope(sight, draft, j)) continue;
    drawn += drawnInto(sight, known, who, j, foe, all) * (1 - tether * sway(sight, who, j));
  }
  return bound * saturate(drawn / Math.max(1, draft.seats.length - 1), quarrelHalf);
}

/** How far two are at odds, 0…1: those bound by a treaty only where a quarrel of theirs is on record. */
function atOdds(sight: Sight, { n, odds }: Quarrels, j: number, k: number): number {
  const at = j * n + k;
  if (odds[at] !== UNKNOWN) return odds[at]!;
  odds[at] =
    sight.derived.tied[at]! > 0
      ? rivalryAt(sight, null, at)
      : Math.max(enmity(sight, j, k), enmity(sight, k, j));
  odds[k * n + j] = odds[at]!;
  return odds[at]!;
}

/** What there is between two, as far as k is no foe of its own friend. */
const through = (sight: Sight, known: Quarrels, friend: number, foe: number, k: number): number =>
  atOdds(sight, known, foe, k) * (1 - rivalryAt(sight, null, friend * known.n + k));

/** How much k stands between i and j: a friend of one that is at odds with the other, the more the more it is worth beside j (Heider 1946). */
function crossOver(sight: Sight, known: Quarrels, i: number, j: number, k: number): number {
  if (k === i || k === j) return 0;
  const { allied } = sight.derived;
  const mine = allied[i * known.n + k]! > 0;
  const theirs = allied[j * known.n + k]! > 0;
  if (mine === theirs) return 0;
  const { capability } = sight.nations;
  const weight = capability[k]! / (capability[k]! + capability[j]!);
  return weight * (mine ? through(sight, known, i, j, k) : through(sight, known, j, i, k));
}

/** What stands between i and j by their friends: whoever is bound to either, by position ascending. */
function readCrossed(sight: Sight, known: Quarrels, i: number, j: number): number {
  const mine = sight.derived.allies[i]!;
  const theirs = sight.derived.allies[j]!;
  let crossed = 0;
  for (let a = 0, b = 0; a < mine.length || b < theirs.length; ) {
    const k = Math.min(mine[a] ?? known.n, theirs[b] ?? known.n);
    if (mine[a] === k) a++;
    if (theirs[b] === k) b++;
    crossed += crossOver(sight, known, i, j, k);
  }
  return crossed;
}

/** The part of that which is about members: the pact's own quarrel, and no cross. */
function amongMembers(sight: Sight, known: Quarrels, i: number, j: number, seats: readonly number[]): number {
  let inside = 0;
  for (const k of seats) inside += crossOver(sight, known, i, j, k);
  return inside;
}

/** Whether j is whom `who` has most to do with as a foe: its rival, or whom it fears most. */
const isOwnFoe = (sight: Sight, who: number, j: number): boolean =>
  securityPositionOf(sight, who).worst === j || rivalOf(sight, who).seat === j;

/** Whether the terms name one whom `who` is sworn to defend. */
function namesFriend({ content, derived }: Sight, n: number, who: number, { terms, facts }: Draft): boolean {
  if (terms.against === null || !facts.fighting) return false;
  return derived.allied[who * n + indexOf(content, terms.against)]! > 0;
}

/** How far the quarrels of the others in a set are with friends of `who`, or with itself, 0…1; each by its share of their strength. */
export function crossedFriends(sight: Sight, who: number, draft: Draft): number {
  const { seats } = draft;
  const { capability } = sight.nations;
  const { tether, crossedHalf } = sight.content.theory.patronage;
  const known = quarrelsOf(sight);
  const { crossed, n } = known;
  // A treaty of peace between two is no cross.
  const isPeace = !draft.facts.fighting && seats.length === 2;
  let sum = 0;
  let all = 0;
  for (const j of seats) {
    if (j === who) continue;
    const at = who * n + j;
    if (crossed[at] === UNKNOWN) crossed[at] = readCrossed(sight, known, who, j);
    all += capability[j]!;
    const own = !isPeace && isOwnFoe(sight, who, j) ? rivalryAt(sight, null, at) : 0;
    if (crossed[at] === 0 && own === 0) continue;
    const inside = seats.length > 2 && crossed[at]! > 0 ? amongMembers(sight, known, who, j, seats) : 0;
    const left = Math.max(0, crossed[at]! - inside) * (1 - tether * sway(sight, who, j));
    sum += capability[j]! * (left + own);
  }
  const named = namesFriend(sight, n, who, draft) ? 1 : 0;
  return saturate(named + sum / Math.max(1, all), crossedHalf);
}
