// A session's game as a lesson looks at it, as far as the lesson goes.

import type { Course } from '../../lesson';
import type { Session } from '../../session';

export function courseOf(session: Session, turn: number, last: number): Course {
  const until = Math.min(turn, last);
  const later = Array.from({ length: until }, (_, k) => session.stateAt(k + 1));
  return {
    states: [session.stateAt(0), ...later],
    events: session
      .turns()
      .slice(0, until)
      .map(({ events }) => events),
  };
}
