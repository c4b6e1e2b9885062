// Who plays each nation when only some were chosen: the rest as the scenario says.

import type { Content, NationId, Seat } from '../engine';

/** A seat for every nation of the content, by id. */
export function fillSeats(
  content: Content,
  chosen: Readonly<Record<string, Seat>>,
): Readonly<Record<NationId, Seat>> {
  const seats = content.nations.map(({ id, agent }) => [id, chosen[id] ?? agent] as const);
  return Object.fromEntries(seats) as Record<NationId, Seat>;
}
