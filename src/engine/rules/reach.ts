// How far each nation's power has to go to reach each other one: distance, shortened by what carries it (Boulding 1962; bases after Posen
// 2003).

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { PublicContent } from '../model/content';
import { memoPerObject } from '../model/memo';
import type { Pact, PublicPosition } from '../model/state';

type Bond = Pick<Pact, 'members' | 'terms'>;
type Place = Pick<PublicPosition, 'content' | 'pairs'> & {
  readonly structure: { readonly pacts: readonly Bond[] };
};

const anyProjection = memoPerObject(({ nations }: PublicContent) =>
  nations.some((nation) => nation.projection > 0),
);

const carries = ({ terms: { clauses } }: Bond): boolean =>
  clauses.includes('basing') || clauses.includes('joint-command');

/** Forces made for distance: every way is shorter for them. */
function project(content: PublicContent, km: Int32Array): void {
  const n = content.nations.length;
  const cut = content.theory.threat.projectionCut;
  content.nations.forEach(({ projection }, i) => {
    if (projection === 0) return;
    const left = 1 - cut * (projection / ONE);
    for (let j = 0; j < n; j++) km[i * n + j] = Math.trunc(km[i * n + j]! * left);
  });
}

/** Each member starts part of the way from whichever member lies nearest to the goal. */
function fromBases({ content, pairs }: Place, seats: readonly number[], km: Int32Array): void {
  const n = content.nations.length;
  const share = content.theory.threat.basingShare;
  for (let j = 0; j < n; j++) {
    let nearest = Number.MAX_SAFE_INTEGER;
    for (const host of seats) nearest = Math.min(nearest, pairs.distance[host * n + j]!);
    for (const i of seats) {
      const way = km[i * n + j]!;
      if (nearest < way) km[i * n + j] = way - Math.trunc(share * (way - nearest));
    }
  }
}

/** Members under one command are sooner at each other's side. */
function underOneCommand({ content }: Place, seats: readonly number[], km: Int32Array): void {
  const n = content.nations.length;
  const left = 1 - content.theory.threat.jointCommandCut;
  for (const i of seats)
    for (const j of seats) if (i !== j) km[i * n + j] = Math.trunc(km[i * n + j]! * left);
}

function shortened(place: Place, pacts: readonly Bond[]): Int32Array {
  const km = place.pairs.distance.slice();
  project(place.content, km);
  for (const pact of pacts) {
    const seats = pact.members.map(({ nation }) => indexOf(place.content, nation));
    if (pact.terms.clauses.includes('basing')) fromBases(place, seats, km);
    if (pact.terms.clauses.includes('joint-command')) underOneCommand(place, seats, km);
  }
  return km;
}

interface Known {
  readonly pacts: readonly Bond[];
  readonly distance: Int32Array;
  readonly km: Int32Array;
}
/** Of each list of pacts, by the distances that they shorten. */
const reaches = memoPerObject((_: readonly Bond[]) => new Map<Int32Array, Known>());
/** The answer given last: most questions come in thousands about one state. */
let last: Known | null = null;

/**
 * Kilometres that count for i's power on its way to j, cell i·n + j; directed. Worked out once for a list of pacts, and the
 * distances themselves where nothing shortens them.
 */
export function reachKm(place: Place): Int32Array {
  const { pacts } = place.structure;
  const { distance } = place.pairs;
  if (last?.pacts === pacts && last.distance === distance) return last.km;
  last = isPlain(place) ? { pacts, distance, km: distance } : shortenedOnce(place);
  return last.km;
}

/** Whether nothing shortens any way. */
const isPlain = ({ content, structure }: Place): boolean =>
  !anyProjection(content) && !structure.pacts.some(carries);

function shortenedOnce(place: Place): Known {
  const { pacts } = place.structure;
  const { distance } = place.pairs;
  const found = reaches(pacts);
  const known = found.get(distance) ?? { pacts, distance, km: shortened(place, pacts.filter(carries)) };
  found.set(distance, known);
  return known;
}
