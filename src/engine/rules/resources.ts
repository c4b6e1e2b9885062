// Who lacks which resource, who delivers it to whom, and who are rivals over it (Klare 2001; Hirschman 1945).

import { indexOf } from '../model/columns';
import type { PublicContent } from '../model/content';
import { memoPerObject } from '../model/memo';
import type { Measure, Position, PublicPosition } from '../model/state';
import { RESOURCES, type Resource } from '../model/vocabulary';

type Place = Pick<PublicPosition, 'content' | 'pairs' | 'structure'>;

/** What a nation needs and has not of its own, in the columns of content; negative where it has more than it needs. */
export function lackOf(content: PublicContent, i: number, resource: Resource): number {
  const balance = content.nations[i]?.resources[resource];
  return balance ? balance.demand - balance.supply : 0;
}

/** What j would deliver to i: its surplus, shared out among those who lack it by trade × lack. */
function delivered({ content, pairs }: Place, i: number, j: number, resource: Resource): number {
  const surplus = -lackOf(content, j, resource);
  if (surplus <= 0) return 0;
  const n = content.nations.length;
  let all = 0;
  for (let k = 0; k < n; k++) all += Math.max(0, lackOf(content, k, resource)) * pairs.trade[k * n + j]!;
  if (all <= 0) return 0;
  return (surplus * Math.max(0, lackOf(content, i, resource)) * pairs.trade[i * n + j]!) / all;
}

/** Share of what i lacks that j delivers through trade, 0…1; what several deliver together is never more than all of it. */
export function dependence(place: Place, i: number, j: number, resource: Resource): number {
  const lack = lackOf(place.content, i, resource);
  if (lack <= 0 || i === j) return 0;
  let all = 0;
  for (let k = 0; k < place.content.nations.length; k++) all += delivered(place, i, k, resource);
  return delivered(place, i, j, resource) / Math.max(lack, all);
}

/** Share of what i lacks that j could cover with all that it has left over, 0…1. */
export function coverage(content: PublicContent, i: number, j: number, resource: Resource): number {
  const lack = lackOf(content, i, resource);
  const surplus = -lackOf(content, j, resource);
  return lack <= 0 || surplus <= 0 ? 0 : Math.min(1, surplus / lack);
}

/** Whether i lacks so much, and has no deal for it, that it counts as scarce to it. */
function isScarce({ content, structure }: Place, i: number, resource: Resource): boolean {
  const balance = content.nations[i]?.resources[resource];
  if (!balance || balance.demand - balance.supply < content.theory.threat.scarceFrom * balance.demand)
    return false;
  if (balance.demand <= balance.supply) return false;
  const me = content.nations[i]?.id;
  return !structure.measures.some(
    ({ kind, on, resource: what }) => kind === 'resource-deal' && on === me && what === resource,
  );
}

function markRivals(place: Place): Uint8Array {
  const { content, pairs } = place;
  const n = content.nations.length;
  const rivals = new Uint8Array(n * n);
  const near = content.theory.threat.scarceKm;
  for (const resource of RESOURCES) {
    const short = content.nations.flatMap((_, i) => (isScarce(place, i, resource) ? [i] : []));
    for (const i of short)
      for (const j of short) if (i !== j && pairs.distance[i * n + j]! <= near) rivals[i * n + j] = 1;
  }
  return rivals;
}

const anyNeed = memoPerObject(({ nations }: PublicContent) =>
  nations.some(({ resources }) => Object.keys(resources).length > 0),
);

const rivalsUnder = memoPerObject((_: readonly Measure[]) => new Map<PublicContent, Uint8Array>());

/** 1 for each pair that lacks the same resource and lies near each other; null where the world knows no resources. */
export function scarceRivals(place: Place): Uint8Array | null {
  if (!anyNeed(place.content)) return null;
  const known = rivalsUnder(place.structure.measures);
  const rivals = known.get(place.content) ?? markRivals(place);
  known.set(place.content, rivals);
  return rivals;
}

export const measureBetween = (
  place: Pick<Position, 'structure'>,
  kind: Measure['kind'],
  by: string,
  on: string,
  resource: Resource | null = null,
): Measure | undefined =>
  place.structure.measures.find(
    (measure) =>
      measure.kind === kind && measure.by === by && measure.on === on && measure.resource === resource,
  );

/** Seats of both parties to a measure. */
export const seatsOfMeasure = (content: PublicContent, { by, on }: Measure): readonly [number, number] => [
  indexOf(content, by),
  indexOf(content, on),
];
