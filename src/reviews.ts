// How the page has a game reviewed, or its luck told, without waiting: by threads of their own, one that leads and some that play, and all of them end when it is stopped.

import type { Luck } from './analysis/luck';
import type { Played, Review } from './analysis/review';
import type { NationId } from './engine';
import type { Session } from './session';
import type { FindingListener, GameLuck, GameReview } from './ui/ports';

export interface Player {
  readonly role: 'player';
  readonly played: Played;
  readonly port: MessagePort;
}
type Task = 'review' | 'luck';

export interface Lead {
  readonly role: 'lead';
  readonly task: Task;
  readonly played: Played;
  readonly ports: readonly MessagePort[];
}
export interface LeadNews {
  readonly done: number;
  readonly of: number;
  /** Null where nothing new is shown. */
  readonly found: Review | Luck | null;
  readonly whole: boolean;
}

/** More threads than this gain little: a batch has sixteen jobs. */
const MOST_PLAYERS = 4;

/** Two processors are both used; of more, one is left to the page. */
function playersHere(): number {
  const processors = navigator.hardwareConcurrency || 2;
  return Math.min(MOST_PLAYERS, Math.max(1, processors > 2 ? processors - 1 : processors));
}

const openThread = (): Worker =>
  new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });

/** Begins a task about these nations of a game; returns how to stop it. */
function begin<Found>(
  task: Task,
  { content, seed, seats, turns }: Session,
  reviewed: readonly NationId[],
  listener: FindingListener<Found>,
): () => void {
  const played: Played = { content, seed, seats, reviewed, turns: turns().map(({ orders }) => orders) };
  const lead = openThread();
  const players = Array.from({ length: playersHere() }, openThread);
  const stop = (): void => {
    for (const thread of [lead, ...players]) thread.terminate();
  };
  for (const thread of [lead, ...players])
    thread.addEventListener('error', () => {
      stop();
      listener.failed();
    });
  lead.addEventListener('message', ({ data }: MessageEvent<LeadNews & { readonly found: Found | null }>) => {
    listener.news(data);
    if (data.whole) stop();
  });
  const ports = players.map((thread) => {
    const { port1, port2 } = new MessageChannel();
    thread.postMessage({ role: 'player', played, port: port2 } satisfies Player, [port2]);
    return port1;
  });
  lead.postMessage({ role: 'lead', task, played, ports } satisfies Lead, ports);
  return stop;
}

export const openReview = (
  session: Session,
  reviewed: readonly NationId[],
  listener: FindingListener<GameReview>,
): (() => void) => begin('review', session, reviewed, listener);

export const openLuck = (
  session: Session,
  reviewed: readonly NationId[],
  listener: FindingListener<GameLuck>,
): (() => void) => begin('luck', session, reviewed, listener);
