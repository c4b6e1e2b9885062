// What the list of saved games shows of one: whose it is, how far it has come, who stands with whom, and the turns before.

import { dateOf, type State } from './engine';
import type { Front } from './language/front';
import type { Session } from './session';
import { slotsOf } from './ui/game/blocs';
import { chronicleOf } from './ui/game/chronicle';
import type { SaveLine } from './ui/ports';

/** Turns before the last one that the list offers to go back to. */
const PAST = 5;

export function lineOf(
  { season }: Front,
  session: Session,
  id: string,
  parted: number | undefined,
): SaveLine {
  const { content, persons } = session;
  const { turn, over } = session.state();
  const dated = (at: number): string => season(dateOf(content, at), content.turnsPerYear);
  const nation = persons
    .map((person) => content.nations.find((other) => other.id === person)?.name ?? person)
    .join(', ');
  return {
    id,
    title: content.title,
    nation,
    season: dated(turn),
    turn,
    turns: content.turns,
    over,
    saved: Date.now(),
    scenario: content.id,
    blocs: blocsOf(session.state()),
    past: Array.from({ length: Math.min(PAST, turn) }, (_, back) => dated(turn - 1 - back)),
    ...(parted === undefined ? {} : { parted }),
  };
}

/** Each nation's leading bloc, as the number of its colour. */
function blocsOf(state: State): Readonly<Record<string, number>> {
  const { slots } = chronicleOf(state);
  return Object.fromEntries(
    state.content.nations.flatMap(({ id }) => {
      const [slot] = slotsOf(state, slots, id);
      return slot === undefined ? [] : [[id, slot] as const];
    }),
  );
}
