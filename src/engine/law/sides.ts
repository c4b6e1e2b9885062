// Who fights beside whom and against whom: nobody is on both sides of one quarrel, nor for a nation here and against it there.

import type { NationId } from '../model/ids';
import type { Call, Crisis, Position } from '../model/state';
import { principalOf } from '../rules/call-side';

type Place = Pick<Position, 'structure'>;
type Quarrels = Pick<Position['structure'], 'crises' | 'calls'>;
/** Who fights for the challenger, and who for the target; the principals first. */
export type Sides = readonly [readonly NationId[], readonly NationId[]];

/** Both sides of a crisis: its principals, and who has answered a call on either side that it comes to fight. */
export function sidesOf(calls: readonly Call[], crisis: Crisis): Sides {
  const ours = [crisis.challenger];
  const theirs = [crisis.target];
  for (const call of calls) {
    if (call.crisis !== crisis.id || call.answer !== 'fight') continue;
    (principalOf(calls, crisis, call) === crisis.challenger ? ours : theirs).push(call.called);
  }
  return [ours, theirs];
}

/** How two stand to each other in the crises under way: in arms side by side, against each other, or not at all. */
export function alignment(
  { crises, calls }: Quarrels,
  a: NationId,
  b: NationId,
): 'beside' | 'against' | null {
  for (const crisis of crises) {
    const [ours, theirs] = sidesOf(calls, crisis);
    const of = (nation: NationId): number => (ours.includes(nation) ? 1 : theirs.includes(nation) ? -1 : 0);
    const product = of(a) * of(b);
    if (product !== 0) return product > 0 ? 'beside' : 'against';
  }
  return null;
}

/** Whether the two may quarrel: not while they fight side by side. */
export const mayQuarrel = ({ structure }: Place, a: NationId, b: NationId): boolean =>
  structure.crises.length === 0 || alignment(structure, a, b) !== 'beside';

/**
 * Whether who is called may come to fight: against nobody beside whom it fights elsewhere, beside nobody whom it fights
 * elsewhere. `calls` are those that count as answered.
 */
export function mayFight({ structure }: Place, call: Call, calls = structure.calls): boolean {
  const crisis = structure.crises.find(({ id }) => id === call.crisis);
  if (!crisis) return false;
  const others = { crises: structure.crises, calls: calls.filter(({ id }) => id !== call.id) };
  const [ours, theirs] = sidesOf(others.calls, crisis);
  const forChallenger = principalOf(structure.calls, crisis, call) === crisis.challenger;
  const friends = forChallenger ? ours : theirs;
  const foes = forChallenger ? theirs : ours;
  return (
    !foes.includes(call.called) &&
    friends.every(
      (friend) => friend === call.called || alignment(others, call.called, friend) !== 'against',
    ) &&
    foes.every((foe) => alignment(others, call.called, foe) !== 'beside')
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
