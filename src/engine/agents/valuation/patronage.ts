// What a stronger member has of the weaker ones beside their help: a say in what they do (Morrow 1991; Lake 2009), their strength kept from
// its rival, their ground before or behind it, and the name of one who can be counted on.

import { ONE, saturate } from '../../model/arithmetic';
import { nationAt } from '../../model/columns';
import { memoLastState } from '../../model/memo';
import { rivalryAt } from '../../rules/attack-case';
import { interdependenceAt } from '../../rules/economy';
import { RUNGS } from '../../model/vocabulary';
import { appetite, proximity } from '../../rules/threat';
import { fighting } from '../../rules/war';
import type { Draft } from './draft';
import { securityPositionOf } from './security-position';
import type { Sight } from '../sight';
import { arriving } from './ties';

/** Whom a nation would least see grow: who is most at enmity with it for its strength. */
interface Rival {
  /** By position; −1 where it is at enmity with nobody. */
  readonly seat: number;
  /** How hostile the two are, 0…1. */
  readonly enmity: number;
}

const NOBODY: Rival = { seat: -1, enmity: 0 };

/** How hostile k is to i: rivalry, a quarrel over land, or an intent that looks so, 0…1. */
export function enmity(sight: Sight, i: number, k: number): number {
  const at = i * sight.content.nations.length + k;
  const looks = appetite(sight.content.theory.threat, sight.pairs.perceivedIntent[at]! / ONE);
  return Math.max(rivalryAt(sight, null, at), looks);
}

function readRival(sight: Sight, who: number): Rival {
  const { capability } = sight.nations;
  let found = NOBODY;
  let most = 0;
  for (let k = 0; k < capability.length; k++) {
    if (k === who) continue;
    const hostile = enmity(sight, who, k);
    if (hostile * capability[k]! <= most) continue;
    most = hostile * capability[k]!;
    found = { seat: k, enmity: hostile };
  }
  return found;
}

const rivals = memoLastState(({ content }: Sight) =>
  new Array<Rival | null>(content.nations.length).fill(null),
);

export function rivalOf(sight: Sight, who: number): Rival {
  const known = rivals(sight);
  known[who] ??= readRival(sight, who);
  return known[who];
}

/** How much stronger i is than j: 0 where it is not, near 1 for a giant. */
export function sway({ nations: { capability } }: Pick<Sight, 'nations'>, i: number, j: number): number {
  const mine = capability[i]!;
  const theirs = capability[j]!;
  return mine > theirs ? (mine - theirs) / (mine + theirs) : 0;
}

/** How much of its freedom a nation keeps in a set, 0…1: its sway over the strongest of the others; all where the terms let one lead. */
export function say(sight: Sight, who: number, draft: Draft): number {
  return decides(who, draft) ? 1 : swayOverNext(sight, who, draft);
}

function swayOverNext(sight: Sight, who: number, { seats }: Pick<Draft, 'seats'>): number {
  const { capability } = sight.nations;
  let strongest = -1;
  for (const j of seats)
    if (j !== who && (strongest < 0 || capability[j]! > capability[strongest]!)) strongest = j;
  return strongest < 0 ? 0 : sway(sight, who, strongest);
}

/** Whether `who` is the one that decides for all in a set, when they fight too. */
export const decides = (who: number, { lead }: Pick<Draft, 'lead'>): boolean => lead === who;

/**
 * The ground that j is to `who`, 0…1: how much nearer it brings its own power to the rival's land (Posen 2003), and how much nearer the
 * rival would come with bases there. By plain distance: what bases shorten already would hide what they are worth.
 */
function ground({ content, pairs }: Sight, who: number, j: number, rival: number): number {
  const w = content.theory.threat;
  const n = content.nations.length;
  const near = (a: number, b: number): number => proximity(w, pairs.distance[a * n + b]!);
  const apart = near(who, rival);
  return Math.max(0, near(j, rival) - apart, near(j, who) - apart);
}

/** Share of all that j could fight with that comes from `who`, now or once a pact is signed, 0…1. */
function reliance(sight: Sight, who: number, j: number): number {
  const n = sight.content.nations.length;
  const { pool } = securityPositionOf(sight, j);
  const comes = arriving(sight, who, j);
  return comes / (sight.derived.allied[j * n + who]! > 0 ? pool : pool + comes);
}

/** What a patron has of the others in a set, each 0…1. Written anew by each reckoning. */
export const patronage = { control: 0, denial: 0, position: 0, standing: 0 };

/** Strength of j that would come against `who` were it bound to the rival instead: less where it is at odds with that one itself. */
const deniedBy = (sight: Sight, who: number, j: number, rival: number): number =>
  arriving(sight, j, who) * (1 - enmity(sight, j, rival));

/** How firmly the terms bind those who signed to fight, 0…1: by a vote, on a condition, or whatever happens. */
export function firmness({ content }: Sight, { terms, facts }: Draft): number {
  if (!facts.fighting) return 0;
  const { conditional, voted } = content.theory.scores;
  if (terms.unconditional) return 1;
  return terms.trigger === 'automatic' ? conditional : voted;
}

/** Fills in `patronage` for `who` in a draft. */
export function weighPatronage(sight: Sight, who: number, draft: Draft): void {
  const { patronage: w } = sight.content.theory;
  const { seats, terms, facts } = draft;
  const { seat: rival, enmity: hostile } = rivalOf(sight, who);
  const outside = rival >= 0 && !seats.includes(rival);
  let over = 0;
  let denied = 0;
  let place = 0;
  let counted = 0;
  for (let k = 0; k < seats.length; k++) {
    const j = seats[k]!;
    if (j === who) continue;
    const weight = sway(sight, who, j);
    if (weight === 0) continue;
    over += weight;
    if (facts.defence) counted += reliance(sight, who, j);
    if (!outside) continue;
    denied += weight * deniedBy(sight, who, j, rival);
    place = Math.max(place, weight * ground(sight, who, j, rival));
  }
  const others = Math.max(1, seats.length - 1);
  const based = terms.clauses.includes('basing') || terms.clauses.includes('joint-command');
  // Whoever leads an empire calls the others up (Thucydides 1.99).
  const led = decides(who, draft) ? w.lead * (1 + w.levied * firmness(sight, draft)) : 0;
  const binding = facts.fighting ? 1 : w.light;
  patronage.control = (over / others) * saturate(facts.cost + led, w.depthHalf);
  patronage.denial = outside ? binding * hostile * saturate(denied, arriving(sight, rival, who)) : 0;
  patronage.position = binding * hostile * place * (based ? 1 : w.unbased);
  patronage.standing = counted / others;
}

/** What crossing the stronger j may cost `who`: as far as it fears it, and trades with it, 0…; nothing where j has no sway over it. */
function holdOf(sight: Sight, who: number, j: number): number {
  const over = j === who ? 0 : sway(sight, j, who);
  if (over === 0) return 0;
  const { content, derived, pairs } = sight;
  const { economy, patronage: w, scores } = content.theory;
  const feared = saturate(derived.theta[who * content.nations.length + j]! / ONE, scores.securityHalf);
  const traded = interdependenceAt(economy, pairs.trade, derived.trade, who, j);
  return over * (feared + traded) * (isPressed(sight, who, j) ? w.pressed : 1);
}

/**
 * What the one that decides for all could do to `who`, feared by it now or not, 0…1 (Naxos and Thasos: Thucydides 1.98–101); less
 * while that one's hands are full of a quarrel (Mytilene, in the fourth year of the war).
 */
function siegeOf(sight: Sight, who: number, j: number): number {
  const comes = arriving(sight, j, who) / sight.nations.capability[who]!;
  const free = isEngaged(sight, j) ? sight.content.theory.patronage.siegeEngaged : 1;
  return free * sway(sight, j, who) * saturate(comes, 1);
}

/** Whether it is in a quarrel that has come to mobilisation. */
function isEngaged({ content, structure }: Sight, j: number): boolean {
  const nation = nationAt(content, j);
  return structure.crises.some(
    (crisis) =>
      RUNGS.indexOf(crisis.rung) >= RUNGS.indexOf('mobilisation') &&
      (crisis.challenger === nation || crisis.target === nation || fighting(crisis, nation) !== undefined),
  );
}

/**
 * What leaving may cost `who` at the hands of the stronger members, 0… (Lake 2009). Not counted when signing: it is a hold on
 * whoever would go.
 */
export function reprisal(sight: Sight, who: number, draft: Draft): number {
  const { patronage: w } = sight.content.theory;
  let most = 0;
  for (const j of draft.seats) {
    most = Math.max(most, w.reprisal * holdOf(sight, who, j));
    if (j !== who && decides(j, draft)) most = Math.max(most, w.siege * siegeOf(sight, who, j));
  }
  return most;
}

/** What it may cost a client to fight beside its patron's rivals, ≤ 0: the same hold, as far as the two are rivals. */
export function patronsDispleasure(sight: Sight, who: number, { seats, facts }: Draft): number {
  if (!facts.fighting) return 0;
  const { derived, pairs, content } = sight;
  const n = content.nations.length;
  let most = 0;
  for (let j = 0; j < n; j++) {
    if (derived.allied[j * n + who] === 0 || seats.includes(j)) continue;
    let rivalry = 0;
    for (const k of seats) if (k !== who) rivalry = Math.max(rivalry, pairs.rivalry[j * n + k]! / ONE);
    if (rivalry > 0) most = Math.max(most, rivalry * holdOf(sight, who, j));
  }
  return most === 0 ? 0 : -content.theory.patronage.reprisal * most;
}

/** Whether j has sanctions on `who`. */
function isPressed({ content, structure }: Sight, who: number, j: number): boolean {
  const [patron, client] = [nationAt(content, j), nationAt(content, who)];
  for (const { kind, by, on } of structure.measures)
    if (kind === 'sanction' && by === patron && on === client) return true;
  return false;
}
