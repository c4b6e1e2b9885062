// What a nation's acts tell others of its intent (Jervis 1976; Kydd 2005): which events are signs, and how far each moves a belief.

import { ONE } from '../model/arithmetic';
import type { PublicContent } from '../model/content';
import type { GameEvent } from '../model/events';
import type { EventId, NationId } from '../model/ids';
import type { ConductWeights } from '../model/theory-conduct';
import type { ConductSign } from '../model/vocabulary';
import { trustImpulse } from './trust';

/** A sign as all see it: who gave it, and to whom. */
export interface Sign {
  readonly sign: ConductSign;
  readonly by: NationId;
  readonly to: readonly NationId[];
  readonly cause: EventId;
}

function signIn(event: GameEvent): ConductSign | null {
  switch (event.kind) {
    case 'claim-pressed':
      return 'claim';
    case 'crisis-rose':
      return event.detail === 'warning' || event.detail === 'mobilisation' ? event.detail : null;
    case 'clash-fought':
    case 'war-fought':
      return 'bloodshed';
    case 'pact-broken':
      return 'broken-pact';
    case 'subversion-exposed':
      return 'interference';
    case 'backed-down':
    case 'claim-dropped':
      return 'concession';
    case 'call-answered':
      return event.detail === 'fight' ? 'kept-promise' : null;
    case 'aid-given':
    case 'arms-given':
    case 'technology-shared':
    case 'relief-given':
      return 'help';
    default:
      return null;
  }
}

/** The signs of a turn, in the order in which they were given. */
export function signsIn(events: readonly GameEvent[]): readonly Sign[] {
  const found: Sign[] = [];
  for (const event of events) {
    const sign = signIn(event);
    const [by, ...to] = event.actors;
    if (sign !== null && by !== undefined) found.push({ sign, by, to, cause: event.id });
  }
  return found;
}

/** How far a sign moves the intent that i reads into its maker j, ppm, from `intent`. */
function moveOf(w: ConductWeights, { sign, to }: Sign, i: NationId, intent: number): number {
  const size = w.signs[sign] * (to.includes(i) ? 1 : w.onlookers);
  return trustImpulse(size, intent);
}

/** One sign's part in a belief. */
export interface Impression {
  readonly sign: Sign;
  readonly delta: number;
}

/** What i takes from the signs that j gave, in turn, from the intent that it read into j before; ppm. */
export function impressions(
  { content }: { readonly content: PublicContent },
  signs: readonly Sign[],
  i: NationId,
  j: NationId,
  intent: number,
): readonly Impression[] {
  let now = intent;
  const found: Impression[] = [];
  for (const sign of signs) {
    if (sign.by !== j) continue;
    const delta = moveOf(content.theory.conduct, sign, i, now);
    now = Math.max(0, Math.min(ONE, now + delta));
    if (delta !== 0) found.push({ sign, delta });
  }
  return found;
}

/** The intent that i reads into the maker of these signs after them, from what it read before; ppm. The sum of its impressions. */
export function judged(content: PublicContent, given: readonly Sign[], i: NationId, intent: number): number {
  let now = intent;
  let moved = 0;
  for (const sign of given) {
    const delta = moveOf(content.theory.conduct, sign, i, now);
    now = Math.max(0, Math.min(ONE, now + delta));
    moved += delta;
  }
  return intent + moved;
}

/** The signs of each who gave any, in turn. */
export function signsByMaker(signs: readonly Sign[]): ReadonlyMap<NationId, readonly Sign[]> {
  const found = new Map<NationId, Sign[]>();
  for (const sign of signs) {
    const own = found.get(sign.by);
    if (own) own.push(sign);
    else found.set(sign.by, [sign]);
  }
  return found;
}
