// Who is tied to whom by which pacts: nations and the pacts of three or more as points, ties between them. A pact of two is one line, a
// larger one a point with a line to each member.

import { indexOf, type Clause, type NationId, type Pact, type PactId, type State } from '../../../engine';
import { pactsByWeight } from '../blocs';

export interface NationPoint {
  readonly kind: 'nation';
  readonly id: NationId;
  readonly name: string;
  /** Share of the greatest power's capability, 0…1. */
  readonly power: number;
  /** Degrees: where it lies on the globe. */
  readonly lon: number;
  readonly lat: number;
}

export interface PactPoint {
  readonly kind: 'pact';
  readonly id: PactId;
  readonly members: readonly NationId[];
}

export type Point = NationPoint | PactPoint;
export type PointId = Point['id'];

/** How a tie is drawn, by the strongest promise in it. */
export type TieKind = 'defence' | 'consultation' | 'non-aggression' | 'other';

export interface Tie {
  readonly pact: PactId;
  readonly from: PointId;
  readonly to: PointId;
  readonly kind: TieKind;
  /** 0…1 */
  readonly cohesion: number;
  /** Among the ties of the same two: 0 for the first. */
  readonly beside: number;
}

export interface Network {
  readonly points: readonly Point[];
  readonly ties: readonly Tie[];
}

const KINDS: readonly (Clause & TieKind)[] = ['defence', 'consultation', 'non-aggression'];
const kindOf = ({ terms }: Pact): TieKind => KINDS.find((kind) => terms.clauses.includes(kind)) ?? 'other';

const within = ({ members }: Pact, shown: ReadonlySet<NationId>): readonly NationId[] =>
  members.map(({ nation }) => nation).filter((nation) => shown.has(nation));

/** Oneself and all who share a pact with one. */
function circleOf(pacts: readonly Pact[], nation: NationId): ReadonlySet<NationId> {
  const own = pacts.filter(({ members }) => members.some((member) => member.nation === nation));
  return new Set(own.flatMap(({ members }) => members.map((member) => member.nation)));
}

/** All that are in some pact, or the circle of one nation and the ties within it. */
export function networkOf(state: State, about: NationId | null): Network {
  const pacts = pactsByWeight(state);
  const bound = new Set(pacts.flatMap(({ members }) => members.map(({ nation }) => nation)));
  const shown = about === null ? bound : circleOf(pacts, about);
  const drawn = pacts.filter((pact) => within(pact, shown).length >= 2);
  const hubs = drawn.filter((pact) => within(pact, shown).length > 2);
  return {
    points: [
      ...nationsOf(state, shown),
      ...hubs.map((pact) => ({ kind: 'pact' as const, id: pact.id, members: within(pact, shown) })),
    ],
    ties: numbered(drawn.flatMap((pact) => tiesOf(pact, within(pact, shown)))),
  };
}

function nationsOf({ content, nations }: State, shown: ReadonlySet<NationId>): readonly NationPoint[] {
  const most = Math.max(1, ...nations.capability);
  return content.nations
    .filter(({ id }) => shown.has(id))
    .map(({ id, name, capital: { lat, lon } }) => ({
      kind: 'nation' as const,
      id,
      name,
      power: (nations.capability[indexOf(content, id)] ?? 0) / most,
      lon,
      lat,
    }));
}

function tiesOf(pact: Pact, members: readonly NationId[]): readonly Omit<Tie, 'beside'>[] {
  const tie = { pact: pact.id, kind: kindOf(pact), cohesion: pact.cohesion / 1_000_000 };
  const [first, second] = members;
  if (members.length > 2) return members.map((nation) => ({ ...tie, from: nation, to: pact.id }));
  return [{ ...tie, from: first!, to: second! }];
}

function numbered(ties: readonly Omit<Tie, 'beside'>[]): readonly Tie[] {
  const seen = new Map<string, number>();
  return ties.map((tie) => {
    const pair = [tie.from, tie.to].sort().join(' ');
    const beside = seen.get(pair) ?? 0;
    seen.set(pair, beside + 1);
    return { ...tie, beside };
  });
}

/** Who is in no pact at all. */
export function unboundIn(state: State): readonly NationId[] {
  const bound = new Set(pactsByWeight(state).flatMap(({ members }) => members.map(({ nation }) => nation)));
  return state.content.nations.map(({ id }) => id).filter((id) => !bound.has(id));
}
