// How the page has a game reviewed without waiting: by threads of their own, one that leads and some that play, and all of them end when it is stopped.

import type { Played, Review } from './analysis/review';
import type { NationId } from './engine';
import type { Session } from './session';
import type { ReviewListener } from './ui/ports';

export interface Player {
  readonly role: 'player';
  readonly played: Played;
  readonly port: MessagePort;
}
export interface Lead {
  readonly role: 'lead';
  readonly played: Played;
  readonly ports: readonly MessagePort[];
}
export interface LeadNews {
  readonly done: number;
  readonly of: number;
  /** Null where nothing new is shown. */
  readonly review: Review | null;
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

/** Begins a review of these nations' decisions; returns how to stop it. */
export function openReview(
  { content, seed, seats, turns }: Session,
  reviewed: readonly NationId[],
  listener: ReviewListener,
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
  lead.addEventListener('message', ({ data }: MessageEvent<LeadNews>) => {
    listener.news(data);
    if (data.whole) stop();
  });
  const ports = players.map((thread) => {
    const { port1, port2 } = new MessageChannel();
    thread.postMessage({ role: 'player', played, port: port2 } satisfies Player, [port2]);
    return port1;
  });
  lead.postMessage({ role: 'lead', played, ports } satisfies Lead, ports);
  return stop;
}
