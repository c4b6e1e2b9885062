// What sounding another government out does: for some turns its answers can be told better; it may come to its ears, or to its rivals'.

import { ONE } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { SoundOut } from '../model/orders';
import { moveTrust } from '../changes/relations';
import { add, emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';
import { leakChance, soundingOf, soundingTurns } from '../rules/soundings';
import { type Command, refuse } from './command';

/** The one sounded out does not like to be asked behind its back. */
function tellTheSounded(work: Work, { by, of }: SoundOut): void {
  const effects: Effect[] = [];
  moveTrust(work, effects, seatOf(work, of), seatOf(work, by), -work.content.theory.doubt.leakTrust);
  emit(work, { kind: 'sounding-leaked', actors: [by, of], detail: 'sounded', effects });
}

/** Its rivals do not like who courts it. */
function tellItsRivals(work: Work, { by, of }: SoundOut): void {
  const [i, j] = [seatOf(work, by), seatOf(work, of)];
  const n = work.content.nations.length;
  const effects: Effect[] = [];
  for (let k = 0; k < n; k++) {
    const rivalry = work.pairs.rivalry[k * n + j]! / ONE;
    if (k !== i && k !== j && rivalry > 0)
      moveTrust(work, effects, k, i, -work.content.theory.doubt.leakTrust * rivalry);
  }
  emit(work, { kind: 'sounding-leaked', actors: [by, of], detail: 'rivals', effects });
}

export const soundOut: Command<'sound-out'> = {
  kind: 'sound-out',
  phase: 'act',
  check(board, order) {
    if (seatOf(board, order.of) < 0) return refuse(order, 'unknown-nation');
    if (order.of === order.by) return refuse(order, 'self');
    return soundingOf(board, order.by, order.of) ? refuse(order, 'already-in-force') : null;
  },
  apply(work, order) {
    const { by, of } = order;
    add(work, 'soundings', { by, of, since: work.turn, until: work.turn + soundingTurns(work) });
    emit(work, { kind: 'sounding-made', actors: [by] });
    const luck = work.streams.draw('subversion')() * ONE;
    const chance = leakChance(work, by, of);
    if (luck * 2 < chance) tellTheSounded(work, order);
    else if (luck < chance) tellItsRivals(work, order);
  },
};
