// How the things of a game are named: plain strings with a brand, so that one kind never passes for another.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type NationId = Branded<'NationId'>;
export type PactId = Branded<'PactId'>;
export type OfferId = Branded<'OfferId'>;
export type CallId = Branded<'CallId'>;
export type CrisisId = Branded<'CrisisId'>;
export type ThreatId = Branded<'ThreatId'>;
/** `turn.index`, as in `12.3`: the fourth event of turn 12. */
export type EventId = Branded<'EventId'>;

/** Brands a string that is already known to be such an id (content validation, deserialising). */
export const asNationId = (id: string): NationId => id as NationId;
export const asPactId = (id: string): PactId => id as PactId;
export const asOfferId = (id: string): OfferId => id as OfferId;
export const asCallId = (id: string): CallId => id as CallId;
export const asCrisisId = (id: string): CrisisId => id as CrisisId;
export const asThreatId = (id: string): ThreatId => id as ThreatId;
export const asEventId = (id: string): EventId => id as EventId;

/** −1, 0 or 1 by code unit: the only order the engine knows. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Ids in that order. Nearly all lists are in it already, and to look is quicker than to sort. */
export function sortedIds<Id extends string>(ids: readonly Id[]): readonly Id[] {
  for (let k = 1; k < ids.length; k++)
    if (byCodeUnit(ids[k - 1]!, ids[k]!) > 0) return [...ids].sort(byCodeUnit);
  return ids;
}

/** Closes a `switch` over a union: reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
