// How the page has a game that is over looked into without waiting: by a thread of its own, which ends when it has told all.

import type { Content, NationId, Order, Seat, State } from './engine';
import type { Session } from './session';
import type { Findings } from './ui/end/findings';

export interface VerdictQuestion {
  readonly content: Content;
  readonly start: Omit<State, 'content'>;
  readonly orders: readonly (readonly Order[])[];
  readonly seats: Readonly<Record<NationId, Seat>>;
  readonly me: NationId;
}

/** What has been found of each game: whoever comes back to its end need not wait again. */
const known = new WeakMap<Session, Findings>();

/** Tells what is found as it comes, null where it cannot be; returns how to stop it. */
export function lookInto(
  session: Session,
  me: NationId,
  told: (findings: Findings | null) => void,
): () => void {
  const found = known.get(session);
  if (found !== undefined) {
    told(found);
    return () => undefined;
  }
  const worker = new Worker(new URL('./verdict-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Findings>) => {
    told(data);
    if (!data.done) return;
    known.set(session, data);
    worker.terminate();
  });
  worker.addEventListener('error', () => told(null));
  const { content, ...start } = session.stateAt(0);
  const orders = session.turns().map((turn) => turn.orders);
  worker.postMessage({ content, start, orders, seats: session.seats, me } satisfies VerdictQuestion);
  return () => worker.terminate();
}
