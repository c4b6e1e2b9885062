// Which events of a list say nothing that another beside them does not: a refusal that comes with a counter-offer, and that an offer to one
// alone comes to nothing which that one has refused, or one that was voted down; a claim whose crisis is told too.

import type { GameEvent } from '../engine';

/** Who counters an offer refuses it by that, and the refusal is the event before. */
const isCountered = (event: GameEvent, next: GameEvent | undefined): boolean =>
  event.kind === 'offer-rejected' && next?.kind === 'offer-countered' && next.actors[0] === event.actors[0];

const isRefused = (event: GameEvent, events: readonly GameEvent[]): boolean =>
  event.kind === 'offer-expired' &&
  event.actors.length === 2 &&
  events.some(({ kind, offer }) => kind === 'offer-rejected' && offer === event.offer);

const isVotedDown = (event: GameEvent, events: readonly GameEvent[]): boolean =>
  event.kind === 'offer-expired' &&
  events.some(({ kind, offer }) => kind === 'vote-failed' && offer === event.offer);

/** The crisis that it begins is told as well. */
const isCrisisToo = (event: GameEvent, events: readonly GameEvent[]): boolean =>
  event.kind === 'claim-pressed' &&
  events.some(
    (other) =>
      other.kind === 'incident' &&
      other.turn === event.turn &&
      other.detail === 'claim' &&
      other.actors[0] === event.actors[0] &&
      other.actors[1] === event.actors[1],
  );

/** The others, as they came; events of one turn or of several, as they happened. */
export const toldOnce = (events: readonly GameEvent[]): readonly GameEvent[] =>
  events.filter(
    (event, k) =>
      !isCountered(event, events[k + 1]) &&
      !isRefused(event, events) &&
      !isVotedDown(event, events) &&
      !isCrisisToo(event, events),
  );
