// Decides how a crisis begins: on the lowest rung, remembered as a dispute, with everyone still free to choose.
// Refuses to know how it goes on.

import { castDraft } from 'immer';
import { asCrisisId, type CrisisId, type NationId } from '../model/ids';
import type { Crisis } from '../model/state';
import { rememberDispute } from './relations';
import { emit, nextSerial, seatOf, type Work, write } from './work';

export function openCrisis(work: Work, challenger: NationId, target: NationId, cause: Crisis['cause']): CrisisId {
  const id = asCrisisId(`x${nextSerial(work)}`);
  const crisis: Crisis = {
    id,
    challenger,
    target,
    cause,
    began: work.turn,
    rung: 'incident',
    rungSince: work.turn,
    stances: { challenger: 'stand', target: 'stand' },
    called: false,
  };
  write(work, (structure) => {
    structure.crises.push(castDraft(crisis));
  });
  rememberDispute(work, seatOf(work, challenger), seatOf(work, target));
  emit(work, { kind: 'incident', actors: [challenger, target], crisis: id, detail: cause });
  return id;
}
