// Which blocs nations stand in, as people see them: a great treaty, a patron with the treaties that tie its clients to it, a pact of two.
// And which pacts bind a nation, the leading one first.

import {
  blocsByWeight,
  indexOf,
  memoPerObject,
  type NationId,
  type Pact,
  type PactId,
  type State,
} from '../../engine';

export interface Bloc {
  /** The patron's, or its only pact's. */
  readonly id: NationId | PactId;
  /** Whose treaties make it; null where it is one pact. */
  readonly hub: NationId | null;
  /** Its pacts, and those within it that add nobody. */
  readonly pacts: readonly Pact[];
  readonly members: ReadonlySet<NationId>;
}

/** A patron has at least so many clients. */
const CLIENTS = 3;
/** Treaties with members of a patron's bloc by which one belongs to it. */
const TIES = 2;

/** Pacts in force, the leading one first; worked out once a state. */
export const pactsByWeight = memoPerObject((state: State): readonly Pact[] => blocsByWeight(state));

/** The nation's pacts, the leading one first. */
export const memberships = (state: State, nation: NationId): readonly Pact[] =>
  pactsByWeight(state).filter((pact) => binds(pact, nation));

export const sharedPacts = (state: State, a: NationId, b: NationId): readonly Pact[] =>
  memberships(state, a).filter((pact) => binds(pact, b));

const binds = ({ members }: Pact, nation: NationId): boolean =>
  members.some((member) => member.nation === nation);
const membersOf = ({ members }: Pact): readonly NationId[] => members.map(({ nation }) => nation);
const isDefence = ({ terms }: Pact): boolean => terms.clauses.includes('defence');
/** All blocs: great defence pacts, patrons, defence of two, partnerships, and last what binds all sides. Worked out once a state. */
export const blocsOf = memoPerObject((state: State): readonly Bloc[] => {
  const pacts = pactsByWeight(state);
  /** Most are in it, rivals too: it is no side. */
  const isForAll = ({ type, members }: Pact): boolean =>
    type === 'collective-security' && 2 * members.length > state.content.nations.length;
  const sides = pacts.filter((pact) => isDefence(pact) && !isForAll(pact));
  const loose = pacts.filter((pact) => !isDefence(pact) && !isForAll(pact));
  const great = sides.filter(({ members }) => members.length > 2);
  const pairs = sides.filter(({ members }) => members.length === 2);
  const hubs = hubsAmong(state, pairs, new Set(great.flatMap(membersOf)));
  const known = new Set(hubs.flatMap((hub) => hub.pacts));
  const single = [
    ...great,
    ...pairs.filter((pact) => !known.has(pact)),
    ...loose,
    ...pacts.filter(isForAll),
  ].map(blocOf);
  return withinEachOther([...single.slice(0, great.length), ...hubs, ...single.slice(great.length)]);
});

const blocOf = (pact: Pact): Bloc => ({
  id: pact.id,
  hub: null,
  pacts: [pact],
  members: new Set(membersOf(pact)),
});

/** Patrons of nations that stand in no bloc yet, the one with the most clients first. */
function hubsAmong(state: State, pairs: readonly Pact[], bound: ReadonlySet<NationId>): readonly Bloc[] {
  const taken = new Set(bound);
  const hubs: Bloc[] = [];
  for (;;) {
    const [best] = state.content.nations
      .map(({ id }) => ({ hub: id, clients: partnersOf(pairs, id).filter((client) => !taken.has(client)) }))
      .filter(({ clients }) => clients.length >= CLIENTS)
      .sort((a, b) => b.clients.length - a.clients.length || powerOf(state, b.hub) - powerOf(state, a.hub));
    if (best === undefined) return hubs;
    const members = new Set([best.hub, ...best.clients]);
    for (const { id } of state.content.nations)
      if (!taken.has(id) && partnersOf(pairs, id).filter((other) => members.has(other)).length >= TIES)
        members.add(id);
    for (const member of members) taken.add(member);
    const own = pairs.filter((pact) => membersOf(pact).every((member) => members.has(member)));
    hubs.push({ id: best.hub, hub: best.hub, pacts: own, members });
  }
}

const powerOf = (state: State, nation: NationId): number =>
  state.nations.capability[indexOf(state.content, nation)] ?? 0;

const partnersOf = (pairs: readonly Pact[], nation: NationId): readonly NationId[] => [
  ...new Set(
    pairs
      .filter((pact) => binds(pact, nation))
      .flatMap(membersOf)
      .filter((other) => other !== nation),
  ),
];

/** A pact of two who both stand in a weightier bloc is a part of it. */
function withinEachOther(blocs: readonly Bloc[]): readonly Bloc[] {
  const kept: Bloc[] = [];
  for (const bloc of blocs) {
    const around = kept.findIndex(({ members }) => [...bloc.members].every((member) => members.has(member)));
    const outer = kept[around];
    if (outer === undefined || bloc.members.size > 2) kept.push(bloc);
    else kept[around] = { ...outer, pacts: [...outer.pacts, ...bloc.pacts] };
  }
  return kept;
}

/** The blocs in the order in which they are given a colour; a pact of two by which nobody has one who would have none comes last. */
export function inNeedOfColour(state: State): readonly Bloc[] {
  const coloured = new Set<NationId>();
  const second: Bloc[] = [];
  const first = blocsOf(state).filter((bloc) => {
    const adds = bloc.members.size > 2 || [...bloc.members].some((member) => !coloured.has(member));
    for (const member of bloc.members) coloured.add(member);
    if (!adds) second.push(bloc);
    return adds;
  });
  return [...first, ...second];
}

/** The blocs that a nation stands in, the leading one first. */
export const standsIn = (state: State, nation: NationId): readonly Bloc[] =>
  blocsOf(state).filter(({ members }) => members.has(nation));

/** The colour slots of a nation's blocs, the leading one first; those that have none are left out. */
export const slotsOf = (
  state: State,
  slots: ReadonlyMap<PactId, number>,
  nation: NationId,
): readonly number[] => standsIn(state, nation).flatMap(({ pacts }) => slots.get(pacts[0]!.id) ?? []);
