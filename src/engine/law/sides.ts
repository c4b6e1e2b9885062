// Who fights beside whom and against whom: nobody is on both sides of one quarrel, nor for a nation here and against it there.

import type { NationId } from '../model/ids';
import { memoPerObject } from '../model/memo';
import type { Call, Crisis, Position } from '../model/state';
import type { Side } from '../model/vocabulary';
import { hasLeft, sideOfCall } from '../rules/war';

type Place = Pick<Position, 'structure'>;
type Quarrels = Pick<Position['structure'], 'crises' | 'calls'>;
/** Who fights for the challenger, and who for the target; the principals first. */
export type Sides = readonly [readonly NationId[], readonly NationId[]];

function readSides(calls: readonly Call[], crisis: Crisis): Sides {
  const sides: Record<Side, NationId[]> = { challenger: [crisis.challenger], target: [crisis.target] };
  const bring = (side: Side, nation: NationId): void => {
    if (!sides[side].includes(nation)) sides[side].push(nation);
  };
  for (const one of crisis.belligerents)
    if (one.entry === 'intervention' && one.until === null) bring(one.side, one.nation);
  for (const call of calls) {
    if (call.crisis !== crisis.id || call.answer !== 'fight' || hasLeft(crisis, call.called)) continue;
    bring(sideOfCall(calls, crisis, call), call.called);
  }
  return [sides.challenger, sides.target];
}

/** The sides of a crisis by the calls asked about last; sound, as neither a crisis nor a list of calls is ever changed in place. */
const lastSides = memoPerObject((_: Crisis): { calls: readonly Call[] | null; sides: Sides } => ({
  calls: null,
  sides: [[], []],
}));

/** Both sides of a crisis: its principals, who came in unasked, and who has answered a call on either side that it comes to fight; not who has laid down its arms. */
export function sidesOf(calls: readonly Call[], crisis: Crisis): Sides {
  const known = lastSides(crisis);
  if (known.calls !== calls) {
    known.sides = readSides(calls, crisis);
    known.calls = calls;
  }
  return known.sides;
}

/** Whether the two fight side by side in one of the crises under way. */
export const areBeside = ({ crises, calls }: Quarrels, a: NationId, b: NationId): boolean =>
  crises.some((crisis) => sidesOf(calls, crisis).some((side) => side.includes(a) && side.includes(b)));

/** Whether the two are against each other in one of them. */
export const areOpposed = ({ crises, calls }: Quarrels, a: NationId, b: NationId): boolean =>
  crises.some((crisis) => {
    const [ours, theirs] = sidesOf(calls, crisis);
    return (ours.includes(a) && theirs.includes(b)) || (ours.includes(b) && theirs.includes(a));
  });

/** Whether the two may quarrel: not while they fight side by side. */
export const mayQuarrel = ({ structure }: Place, a: NationId, b: NationId): boolean =>
  !areBeside(structure, a, b);

/**
 * Whether who is called may come to fight: against nobody beside whom it fights elsewhere, beside nobody whom it fights
 * elsewhere. `calls` are those that count as answered.
 */
export function mayFight({ structure }: Place, call: Call, calls = structure.calls): boolean {
  const crisis = structure.crises.find(({ id }) => id === call.crisis);
  if (!crisis) return false;
  const others = { crises: structure.crises, calls: calls.filter(({ id }) => id !== call.id) };
  return mayStand(others, crisis, sideOfCall(structure.calls, crisis, call), call.called);
}

/** Whether a nation may fight on one side of a crisis, as the quarrels stand. */
export function mayStand(quarrels: Quarrels, crisis: Crisis, side: Side, nation: NationId): boolean {
  const [ours, theirs] = sidesOf(quarrels.calls, crisis);
  const [friends, foes] = side === 'challenger' ? [ours, theirs] : [theirs, ours];
  return (
    !foes.includes(nation) &&
    friends.every((friend) => friend === nation || !areOpposed(quarrels, nation, friend)) &&
    foes.every((foe) => !areBeside(quarrels, nation, foe))
  );
}

/** Pairs that fight each other and fight side by side too. */
export function doubleDealings({ structure }: Place): readonly string[] {
  const found: string[] = [];
  const beside = new Set<string>();
  const against = new Set<string>();
  for (const crisis of structure.crises) {
    const sides = sidesOf(structure.calls, crisis);
    for (const own of sides)
      for (const a of own) {
        for (const b of own) if (a < b) beside.add(`${a} ${b}`);
        for (const b of own === sides[0] ? sides[1] : sides[0])
          if (a === b) found.push(`${a} fights on both sides of ${crisis.id}`);
          else if (a < b) against.add(`${a} ${b}`);
      }
  }
  for (const pair of beside) if (against.has(pair)) found.push(`${pair} fight side by side and each other`);
  return found;
}

/** Who fights on another side than its calls say. */
export function strayedSides({ structure }: Place): readonly string[] {
  return structure.crises.flatMap((crisis) => {
    const [challengers, targets] = sidesOf(structure.calls, crisis);
    return crisis.belligerents
      .filter(
        ({ nation, side, until }) =>
          until === null && !(side === 'challenger' ? challengers : targets).includes(nation),
      )
      .map(({ nation, side }) => `${nation} fights for the ${side} of ${crisis.id} by no call of that side`);
  });
}
