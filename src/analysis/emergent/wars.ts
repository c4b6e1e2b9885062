// What is kept of the wars of a game: how long they last, how many fight, who joins and when, how they end.

import {
  type CrisisId,
  type GameEvent,
  indexOf,
  type NationId,
  type Outcome,
  sidesIn,
  type State,
} from '../../engine';

const MONTHS = 12;

/** What a third nation is to those who fight. */
export interface Onlooker {
  /** Bound to defend somebody on its side; beside a belligerent; a rival of a foe; one of the great powers. */
  readonly ally: boolean;
  readonly neighbour: boolean;
  readonly rival: boolean;
  readonly great: boolean;
}

/** One who came into the war of two others, in its first turn of fighting or later; what it was to those who fought by then. */
export interface Joiner extends Onlooker {
  readonly months: number;
}

export interface WarRecord {
  readonly months: number;
  readonly fighters: number;
  readonly joiners: readonly Joiner[];
  /** All others when it began, each as if it had to stand by either side: whoever joins, joins from among them. */
  readonly others: readonly Onlooker[];
  /** Null where it outlasts the game. */
  readonly outcome: Outcome | null;
}

interface OpenWar {
  readonly began: number;
  last: number;
  readonly fighters: Set<NationId>;
  readonly joiners: Joiner[];
  readonly others: readonly Onlooker[];
  outcome: Outcome | null;
}
export type WarLog = Map<CrisisId, OpenWar>;

function onlookerOf(
  { content, pairs, nations, structure }: State,
  nation: NationId,
  friends: readonly NationId[],
  foes: readonly NationId[],
): Onlooker {
  const n = content.nations.length;
  const me = indexOf(content, nation);
  const at = (other: NationId): number => me * n + indexOf(content, other);
  const sworn = (other: NationId): boolean =>
    structure.pacts.some(
      ({ terms, members }) =>
        terms.clauses.includes('defence') &&
        [nation, other].every((one) => members.some((member) => member.nation === one)),
    );
  const isNear = (other: NationId): boolean =>
    pairs.distance[at(other)]! <= content.theory.threat.neighbourKm;
  return {
    ally: friends.some(sworn),
    neighbour: [...friends, ...foes].some(isNear),
    rival: foes.some((other) => pairs.rivalry[at(other)]! > 0),
    great: nations.capability[me]! >= content.theory.attack.greatPower * Math.max(...nations.capability),
  };
}

function joinerOf(
  before: State,
  nation: NationId,
  sides: readonly (readonly NationId[])[],
  months: number,
): Joiner {
  const [own, foes] = sides[0]!.includes(nation) ? sides : [...sides].reverse();
  const friends = own!.filter((other) => other !== nation);
  return { months, ...onlookerOf(before, nation, friends, foes!) };
}

/** Those whose war it is: the two who quarrelled. */
function principalsOf({ structure }: State, crisis: CrisisId): readonly NationId[] {
  const found = structure.crises.find(({ id }) => id === crisis);
  return found ? [found.challenger, found.target] : [];
}

const othersThan = (before: State, principals: readonly NationId[]): readonly Onlooker[] =>
  before.content.nations
    .filter(({ id }) => !principals.includes(id))
    .map(({ id }) => onlookerOf(before, id, principals, principals));

/** Takes in a turn's fighting and endings; `before` is the state that the turn began with. */
export function noteWars(log: WarLog, before: State, events: readonly GameEvent[]): void {
  for (const event of events) {
    if (event.kind === 'war-fought') noteFighting(log, before, event);
    const war = event.kind === 'crisis-settled' ? log.get(event.crisis) : undefined;
    if (war && event.kind === 'crisis-settled') war.outcome = event.detail;
  }
}

function noteFighting(log: WarLog, before: State, event: GameEvent & { readonly kind: 'war-fought' }): void {
  const { turnsPerYear } = before.content;
  const principals = principalsOf(before, event.crisis);
  const known = log.get(event.crisis);
  const war = known ?? {
    began: event.turn,
    last: event.turn,
    fighters: new Set<NationId>(),
    joiners: [],
    others: othersThan(before, principals),
    outcome: null,
  };
  const sides = sidesIn(event);
  const months = ((event.turn - war.began) * MONTHS) / turnsPerYear;
  for (const nation of event.actors)
    if (!war.fighters.has(nation) && !principals.includes(nation))
      war.joiners.push(joinerOf(before, nation, sides, months));
  for (const nation of event.actors) war.fighters.add(nation);
  war.last = event.turn;
  log.set(event.crisis, war);
}

/** The wars of a game that has ended. */
export const warsOf = (log: WarLog, { content }: State): readonly WarRecord[] =>
  [...log.values()].map(({ began, last, fighters, joiners, others, outcome }) => ({
    months: ((last - began + 1) * MONTHS) / content.turnsPerYear,
    fighters: fighters.size,
    joiners,
    others,
    outcome,
  }));
