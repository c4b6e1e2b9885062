// A whole game gone through once, so that its log, colours and names can be shown as they stood at any turn.

import type { PactId } from '../../engine';
import type { Language } from '../../language/language';
import type { Session } from '../../session';
import { emptyChronicle, takeIn, type Chronicle } from '../game/chronicle';

export interface Course {
  /** All of it: names of what is yet to come too. */
  readonly whole: Chronicle;
  /** By turn, from 0: which pact had which colour. */
  readonly slots: readonly ReadonlyMap<PactId, number>[];
}

export function courseOf(language: Language, session: Session): Course {
  const whole = emptyChronicle();
  const slots = Array.from({ length: session.state().turn + 1 }, (_, turn) => {
    takeIn(language, whole, session, turn);
    return new Map(whole.slots);
  });
  return { whole, slots };
}

/** As it stood after `turn` turns; names stay known. */
export function chronicleAt({ whole, slots }: Course, turn: number): Chronicle {
  const events = [...whole.events].filter(([, event]) => event.turn <= turn);
  const pacts = [...whole.pacts].map(([id, pact]) => {
    return [id, { ...pact, cohesion: pact.cohesion.slice(0, turn + 1) }] as const;
  });
  return {
    ...whole,
    upTo: turn,
    events: new Map(events),
    pacts: new Map(pacts),
    slots: new Map(slots[turn]),
  };
}
