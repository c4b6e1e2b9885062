// Which pacts stand in an invented world: pairs who fear the same rival, and a few larger ones among friends.
import { byCodeUnit, type PactType } from '../../engine';
import type { NationFile } from '../schema/scenario-nation';
import type { PactFile } from '../schema/scenario-pact';
import type { PairFile } from '../schema/scenario-pair';
import { type Draws, drawsFor } from './draws';

interface World {
  readonly nations: readonly NationFile[];
  readonly borders: ReadonlyMap<string, readonly string[]>;
  readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
}

function worldOf(nations: readonly NationFile[], pairs: readonly PairFile[]): World {
  const borders = new Map<string, string[]>(nations.map(({ id }) => [id, []]));
  const rivals = new Map<string, Set<string>>(nations.map(({ id }) => [id, new Set()]));
  for (const { between, neighbours, rivalry } of pairs) {
    const [a, b] = between;
    if (neighbours) {
      borders.get(a)?.push(b);
      borders.get(b)?.push(a);
    }
    if ((rivalry ?? 0) > 0) {
      rivals.get(a)?.add(b);
      rivals.get(b)?.add(a);
    }
  }
  return { nations, borders, rivals };
}

const areRivals = ({ rivals }: World, a: string, b: string): boolean => rivals.get(a)?.has(b) ?? false;
const shareRival = ({ rivals }: World, a: string, b: string): boolean =>
  [...(rivals.get(a) ?? [])].some((other) => rivals.get(b)?.has(other));

/** `from` and friends of it, growing along borders, none of them a rival of another. */
function circle(world: World, from: string, size: number): string[] {
  const members = [from];
  for (const member of members) {
    for (const next of world.borders.get(member) ?? []) {
      if (members.length >= size) return members;
      if (members.includes(next) || members.some((other) => areRivals(world, other, next))) continue;
      members.push(next);
    }
  }
  return members;
}

function pact(
  draws: Draws,
  world: World,
  type: PactType,
  members: readonly string[],
  serial: number,
): PactFile {
  const named = world.nations.find(({ id }) => id === members[0]) as NationFile;
  const sorted = [...members].sort(byCodeUnit);
  const kind =
    { 'bilateral-defence': 'Treaty', 'regional-partnership': 'Conference' }[type as string] ?? 'Alliance';
  return {
    id: `pact-${serial}`,
    name: `${kind} of ${named.capital.name}`,
    type,
    members: sorted,
    signed: { year: 100 - draws.whole(1, 12), month: draws.whole(1, 12) },
  };
}

function bilateral(draws: Draws, world: World): string[][] {
  const made: string[][] = [];
  const bound = new Set<string>();
  for (const { id } of draws.shuffled(world.nations)) {
    if (bound.has(id)) continue;
    const candidates = (world.borders.get(id) ?? []).filter(
      (other) => !bound.has(other) && !areRivals(world, id, other),
    );
    const partner =
      candidates.find((other) => shareRival(world, id, other)) ??
      (draws.chance(0.15) ? candidates[0] : undefined);
    if (partner === undefined) continue;
    bound.add(id).add(partner);
    made.push([id, partner]);
  }
  return made;
}

/** Circles of friends, no two of one kind the same. */
function larger(draws: Draws, world: World): [PactType, string[]][] {
  const types: PactType[] = ['multilateral-defence', 'regional-partnership'];
  const count = Math.floor(world.nations.length / 8);
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, k): [PactType, string[]] => {
    const members = circle(world, draws.pick(world.nations).id, draws.whole(3, 6));
    return [types[k % types.length]!, members];
  }).filter(([type, members]) => {
    const bond = [type, ...[...members].sort(byCodeUnit)].join(' ');
    if (members.length < 3 || seen.has(bond)) return false;
    seen.add(bond);
    return true;
  });
}

/** Pacts in force, at most one for every second nation. */
export function makePacts(
  seed: string,
  nations: readonly NationFile[],
  pairs: readonly PairFile[],
): PactFile[] {
  const draws = drawsFor(seed, 'pacts');
  const world = worldOf(nations, pairs);
  const two =
    nations.length === 2
      ? []
      : bilateral(draws, world).map((members): [PactType, string[]] => ['bilateral-defence', members]);
  return [...two, ...larger(draws, world)].map(([type, members], k) =>
    pact(draws, world, type, members, k + 1),
  );
}
