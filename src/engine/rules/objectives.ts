// How far a nation has come with what its scenario asks of it: what there is, what is needed, and whether that is met.

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Content, Objective } from '../model/content';
import type { NationId } from '../model/ids';
import type { Pact, Position } from '../model/state';
import type { Derived } from './derived';
import { autonomy, prosperity, security, standing } from './scores';

/** `have` and `need` in the objective's own unit (ppm or a count); met where `have` reaches `need`, or for limits stays within. */
export interface Progress {
  readonly have: number;
  readonly need: number;
  readonly met: boolean;
  /** True where it can no longer change: a war fought stays fought, a word broken stays broken. */
  readonly lost: boolean;
}

const reached = (have: number, need: number): Progress => ({ have, need, met: have >= need, lost: false });
const within = (have: number, need: number): Progress => ({ have, need, met: have <= need, lost: false });
/** Counts that only grow: once above the limit, for good. */
const never = (have: number, need: number): Progress => ({ ...within(have, need), lost: have > need });

const holds = (pact: Pact, nation: NationId | null): boolean =>
  pact.members.some((member) => member.nation === nation);

/** Alliances: a promise of all to defend all against each other (collective security) makes nobody an ally (Claude 1962). */
const isAlliance = ({ type, terms }: Pact): boolean =>
  type !== 'collective-security' && terms.clauses.includes('defence');

const defences = (position: Position, nation: NationId | null): readonly Pact[] =>
  position.structure.pacts.filter((pact) => isAlliance(pact) && holds(pact, nation));

/** Capability of the nation and everyone bound to defend it, as a share of the scenario's, ppm. */
function sideOf(position: Position, nation: NationId): number {
  const { capability } = position.nations;
  const seats = new Set([indexOf(position.content, nation)]);
  for (const pact of defences(position, nation))
    for (const member of pact.members) seats.add(indexOf(position.content, member.nation));
  let own = 0;
  let all = 0;
  capability.forEach((c, i) => {
    all += c;
    if (seats.has(i)) own += c;
  });
  return Math.trunc((own / Math.max(1, all)) * ONE);
}

function scoreOf(position: Position, derived: Derived, { score }: Objective, i: number): number {
  switch (score) {
    case 'security':
      return security(position, derived, i);
    case 'prosperity':
      return prosperity(position, i);
    case 'autonomy':
      return autonomy(position, i);
    default:
      return standing(derived, i);
  }
}

const conductOf = (position: Position, i: number): { broken: number; refused: number; wars: number } =>
  position.structure.conduct[i] ?? { broken: 0, refused: 0, wars: 0 };

type Measure = (position: Position, derived: Derived, objective: Objective, i: number) => Progress;

const MEASURES: Readonly<Record<Objective['kind'], Measure>> = {
  'allied-with': (p, _d, o) => reached(defences(p, o.nation).some((pact) => holds(pact, o.with)) ? 1 : 0, 1),
  'keep-apart': (p, _d, o) => within(defences(p, o.with).some((pact) => holds(pact, o.and)) ? 1 : 0, 0),
  'in-a-league': (p, _d, o) =>
    reached(Math.max(0, ...defences(p, o.nation).map((pact) => pact.members.length)), o.atLeast),
  'strong-side': (p, _d, o) => reached(sideOf(p, o.nation), o.atLeast),
  score: (p, d, o, i) => reached(scoreOf(p, d, o, i), o.atLeast),
  reputation: (_p, d, o, i) => reached(standing(d, i), o.atLeast),
  'no-war': (p, _d, _o, i) => never(conductOf(p, i).wars, 0),
  'word-kept': (p, _d, _o, i) => never(conductOf(p, i).broken + conductOf(p, i).refused, 0),
  'dispute-won': (p, _d, o) => reached(Math.min(1, quarrels(p, o.nation, o.with)), 1),
  'ground-held': (p, _d, o) => never(quarrels(p, o.with, o.nation), 0),
  'few-ties': (_p, d, o, i) => within(d.commitments[i]!, o.atLeast),
};

const CONQUESTS: ReadonlySet<string> = new Set(['target-conceded', 'challenger-won']);

/** How many quarrels of these two ended the first one's way. */
const quarrels = (
  { structure }: Pick<Position, 'structure'>,
  winner: NationId | null,
  loser: NationId | null,
): number =>
  structure.settled.filter(
    ({ challenger, target, outcome }) =>
      (challenger === winner && target === loser && CONQUESTS.has(outcome)) ||
      (challenger === loser && target === winner && outcome === 'target-held'),
  ).length;

const ABOUT_QUARRELS: ReadonlySet<Objective['kind']> = new Set(['dispute-won', 'ground-held'] as const);

/** Whether an objective asks how quarrels of these two ended: it does for the whole game, longer than anyone remembers them. */
export const askedOfQuarrels = (
  { objectives }: Pick<Content, 'objectives'>,
  a: NationId,
  b: NationId,
): boolean =>
  objectives.some(
    ({ kind, nation, with: other }) =>
      ABOUT_QUARRELS.has(kind) && ((nation === a && other === b) || (nation === b && other === a)),
  );

/** How an objective stands in a position. */
export function progress(position: Position, derived: Derived, objective: Objective): Progress {
  return MEASURES[objective.kind](position, derived, objective, indexOf(position.content, objective.nation));
}
