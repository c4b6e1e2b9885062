// Who fought whom in a game so far: what statements about wars ask.

import { type CrisisId, type GameEvent, sidesIn } from '../../engine';

type Side = readonly string[];
export interface FoughtWar {
  readonly crisis: CrisisId;
  readonly turn: number;
  readonly sides: readonly [Side, Side];
}

/** The wars fought in a turn. */
export const warsIn = (events: readonly GameEvent[]): readonly FoughtWar[] =>
  events.flatMap((event) =>
    event.kind === 'war-fought' ? [{ crisis: event.crisis, turn: event.turn, sides: sidesIn(event) }] : [],
  );

export const fightersOf = ({ sides: [ours, theirs] }: FoughtWar): Side => [...ours, ...theirs];

const oneOf = (side: Side, nations: Side | undefined): boolean =>
  nations === undefined || side.some((nation) => nations.includes(nation));

/** Whether one of `nations` is against one of `others`; either left out, anybody. */
export const sets = (
  { sides: [ours, theirs] }: FoughtWar,
  nations: Side | undefined,
  others: Side | undefined,
): boolean =>
  (oneOf(ours, nations) && oneOf(theirs, others)) || (oneOf(theirs, nations) && oneOf(ours, others));

const foesOf = (wars: readonly FoughtWar[], nation: string): ReadonlySet<string> =>
  new Set(
    wars.flatMap(({ sides: [ours, theirs] }) => [
      ...(ours.includes(nation) ? theirs : []),
      ...(theirs.includes(nation) ? ours : []),
    ]),
  );

/** Whether all of them fight, with foes in common and none against another; null where they share no war. */
export function besideEachOther(wars: readonly FoughtWar[], nations: Side): boolean | null {
  const foes = nations.map((nation) => foesOf(wars, nation));
  if (foes.some((own) => nations.some((nation) => own.has(nation)))) return false;
  const [first, ...rest] = foes;
  const common = [...(first ?? [])].some((foe) => rest.every((own) => own.has(foe)));
  return common ? true : null;
}
