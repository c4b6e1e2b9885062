// Who has used force of late against whom: the record that sanctions, relief and arms answer. Read once a state.

import { indexOf } from '../../model/columns';
import type { NationId } from '../../model/ids';
import { memoLastState } from '../../model/memo';
import type { Rung } from '../../model/vocabulary';
import type { Sight } from '../sight';

/** One attack, by positions. */
export interface Aggression {
  readonly aggressor: number;
  readonly victim: number;
  /** How grave it is, 0…1; less the longer it is over. */
  readonly severity: number;
}

/** How grave a quarrel is that has come so far. */
function gravity({ content }: Sight, rung: Rung): number {
  if (rung === 'war') return 1;
  return rung === 'clash' ? content.theory.statecraft.sanctions.clash : 0;
}

/** What is left of an attack that ended in `turn`, 1 at once … 0 when it is forgotten. */
function remembered({ content, turn }: Sight, ended: number): number {
  const years = content.theory.statecraft.sanctions.memoryYears / content.tempo;
  return years > 0 ? Math.max(0, 1 - (turn - ended) / (years * content.turnsPerYear)) : 0;
}

function readAggressions(sight: Sight): readonly Aggression[] {
  const { content, structure } = sight;
  const found: Aggression[] = [];
  const note = (challenger: NationId, target: NationId, severity: number): void => {
    if (severity <= 0) return;
    const seat = (id: NationId): number => indexOf(content, id);
    found.push({ aggressor: seat(challenger), victim: seat(target), severity });
  };
  for (const { challenger, target, rung } of structure.crises) note(challenger, target, gravity(sight, rung));
  for (const { challenger, target, rung, turn } of structure.settled) {
    const grave = gravity(sight, rung);
    if (grave > 0) note(challenger, target, grave * remembered(sight, turn));
  }
  return found;
}

/** All attacks on record, the running ones first. */
export const aggressions = memoLastState(readAggressions);
