// How a crisis begins: on the lowest rung, or with a demand on the theory's, remembered as a dispute, with everyone still free to choose.

import { mayQuarrel } from '../law/sides';
import { underTruce } from '../rules/war';
import { promiseOfPeace } from '../rules/peace';
import { offerDefectionChoice } from './defection-choice';
import { asCrisisId, type CrisisId, type NationId } from '../model/ids';
import type { Crisis } from '../model/state';
import { RUNGS } from '../model/vocabulary';
import { rememberDispute } from './relations';
import { add, emit, nextSerial, type Work } from './work';
import { seatOf } from '../rules/board';

export function openCrisis(
  work: Work,
  challenger: NationId,
  target: NationId,
  cause: Crisis['cause'],
): CrisisId {
  const id = asCrisisId(`x${nextSerial(work)}`);
  const crisis: Crisis = {
    id,
    challenger,
    target,
    cause,
    began: work.turn,
    rung: cause === 'claim' ? RUNGS[work.content.theory.crisis.demandRung]! : 'incident',
    rungSince: work.turn,
    stances: { challenger: 'stand', target: 'stand' },
    pushed: { challenger: 0, target: 0 },
    aim: null,
    belligerents: [],
  };
  add(work, 'crises', crisis);
  rememberDispute(work, seatOf(work, challenger), seatOf(work, target));
  emit(work, { kind: 'incident', actors: [challenger, target], crisis: id, detail: cause });
  return id;
}

/**
 * Lets two quarrel whom chance, a spark or the script sets against each other: they are in a crisis. Between two that promised each
 * other peace it is a temptation first, and comrades in arms and enemies of late let it pass.
 */
export function beginQuarrel(work: Work, by: NationId, against: NationId, cause: Crisis['cause']): void {
  if (!mayQuarrel(work, by, against) || underTruce(work, by, against)) return;
  const promise = promiseOfPeace(work, by, against);
  if (promise) offerDefectionChoice(work, promise.id, by, against);
  else openCrisis(work, by, against, cause);
}
