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

/** One who came into a war after its first fighting; what it was to those who fought by then. */
export interface Joiner {
  readonly months: number;
  /** Bound to defend somebody on its side; beside a belligerent; a rival of a foe; one of the great powers. */
  readonly ally: boolean;
  readonly neighbour: boolean;
  readonly rival: boolean;
  readonly great: boolean;
}

export interface WarRecord {
  readonly months: number;
  readonly fighters: number;
  readonly joiners: readonly Joiner[];
  /** Null where it outlasts the game. */
  readonly outcome: Outcome | null;
}

interface OpenWar {
  readonly began: number;
  last: number;
  readonly fighters: Set<NationId>;
  readonly joiners: Joiner[];
  outcome: Outcome | null;
}
export type WarLog = Map<CrisisId, OpenWar>;

function joinerOf(
  before: State,
  nation: NationId,
  sides: readonly (readonly NationId[])[],
  months: number,
): Joiner {
  const { content, pairs, nations, structure } = before;
  const n = content.nations.length;
  const me = indexOf(content, nation);
  const at = (other: NationId): number => me * n + indexOf(content, other);
  const [friends, foes] = sides[0]!.includes(nation) ? sides : [...sides].reverse();
  const sworn = (other: NationId): boolean =>
    structure.pacts.some(
      ({ terms, members }) =>
        terms.clauses.includes('defence') &&
        [nation, other].every((one) => members.some((member) => member.nation === one)),
    );
  const others = sides.flat().filter((other) => other !== nation);
  return {
    months,
    ally: friends!.some((other) => other !== nation && sworn(other)),
    neighbour: others.some((other) => pairs.distance[at(other)]! <= content.theory.threat.neighbourKm),
    rival: foes!.some((other) => pairs.rivalry[at(other)]! > 0),
    great: nations.capability[me]! >= content.theory.attack.greatPower * Math.max(...nations.capability),
  };
}

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
  const known = log.get(event.crisis);
  const war = known ?? {
    began: event.turn,
    last: event.turn,
    fighters: new Set<NationId>(),
    joiners: [],
    outcome: null,
  };
  const sides = sidesIn(event);
  const months = ((event.turn - war.began) * MONTHS) / turnsPerYear;
  for (const nation of event.actors)
    if (!war.fighters.has(nation) && known) war.joiners.push(joinerOf(before, nation, sides, months));
  for (const nation of event.actors) war.fighters.add(nation);
  war.last = event.turn;
  log.set(event.crisis, war);
}

/** The wars of a game that has ended. */
export const warsOf = (log: WarLog, { content }: State): readonly WarRecord[] =>
  [...log.values()].map(({ began, last, fighters, joiners, outcome }) => ({
    months: ((last - began + 1) * MONTHS) / content.turnsPerYear,
    fighters: fighters.size,
    joiners,
    outcome,
  }));
