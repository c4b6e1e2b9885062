// What of a turn is told to whom: the headline, then what concerns a nation, then its partners, then the world; louder events first cut nothing off.

import type { GameEvent, NationId, PactId, State } from '../../../engine';
import { weightOf } from '../../../language/event-marks';
import { memberships } from '../blocs';

export interface Stories {
  /** The event that matters most; null in a turn without any that is worth one. */
  readonly headline: GameEvent | null;
  /** The others, each in the order in which they happened. */
  readonly own: readonly GameEvent[];
  readonly partners: readonly GameEvent[];
  readonly world: readonly GameEvent[];
}

/** Whether an event is told though it concerns neither the nation nor its pacts. */
export const isLoud = (event: GameEvent): boolean => weightOf(event) >= 2;

/** What it adds to an event's weight that it is about the nation itself, or its partners. */
const OWN = 4;
const PARTNER = 2;
/** A headline is at least an event of some weight that concerns the nation, or a great one that does not. */
const HEADLINE = 6;

/** Heavier than any mark. */
const WAR_OVER = 10;

/** What the world's own course brings is news, whatever it weighs beside other marks; how one’s war ended is more than that it was fought. */
function newsOf(event: GameEvent, circle: Circle, all: readonly GameEvent[]): number {
  if (event.kind === 'scripted') return HEADLINE;
  const endsWar =
    circle === 'own' &&
    event.kind === 'crisis-settled' &&
    all.some(({ kind, crisis }) => kind === 'war-fought' && crisis === event.crisis);
  return endsWar ? WAR_OVER : weightOf(event);
}

type Circle = 'own' | 'partners' | 'world' | null;

function circleOf(
  event: GameEvent,
  me: NationId | null,
  pacts: ReadonlySet<PactId>,
  partners: ReadonlySet<NationId>,
): Circle {
  if (me !== null && event.actors.includes(me)) return 'own';
  if (event.pact !== undefined && pacts.has(event.pact)) return 'partners';
  if (!isLoud(event)) return null;
  return event.actors.some((actor) => partners.has(actor)) ? 'partners' : 'world';
}

/** The events of some turns as stories for `me`, whose pacts are those of `state`; without a person all is the world's. */
export function storiesOf(events: readonly GameEvent[], me: NationId | null, state: State): Stories {
  const mine = me === null ? [] : memberships(state, me);
  const pacts = new Set(mine.map(({ id }) => id));
  const partners = new Set(mine.flatMap(({ members }) => members.map(({ nation }) => nation)));
  const told = events.map((event) => ({ event, circle: circleOf(event, me, pacts, partners) }));
  const headline = told.reduce<{ readonly event: GameEvent | null; readonly weight: number }>(
    (best, { event, circle }) => {
      const more = circle === 'own' ? OWN : circle === 'partners' ? PARTNER : 0;
      const weight = circle === null ? 0 : newsOf(event, circle, events) + more;
      return weight > best.weight ? { event, weight } : best;
    },
    { event: null, weight: HEADLINE - 1 },
  ).event;
  const others = (wanted: Circle): readonly GameEvent[] =>
    told.filter(({ event, circle }) => circle === wanted && event !== headline).map(({ event }) => event);
  return { headline, own: others('own'), partners: others('partners'), world: others('world') };
}
