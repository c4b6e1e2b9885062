// What is known of a watched game's review: whose it is, how far it has come, and which decision is tried again.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { NationId } from '../../../engine';
import type { Session } from '../../../session';
import type { GameReview, Ports, ReviewedDecision } from '../../ports';

/** How far a nation's review is: done in rollouts, of about how many. */
export interface Progress {
  readonly kind: 'running' | 'whole' | 'stopped' | 'failed';
  readonly done: number;
  readonly of: number;
  /** Null until the first results. */
  readonly review: GameReview | null;
}

export interface ReviewDesk {
  /** Whether the review is shown, in the place of the story. */
  readonly shown: Signal<boolean>;
  /** Whether the address asked for the review of a person: it begins by itself. */
  readonly asked: boolean;
  readonly nation: ReadonlySignal<NationId>;
  /** Of the nation; null before it was asked for. */
  readonly progress: ReadonlySignal<Progress | null>;
  /** Key of the decision that is tried again. */
  readonly trying: Signal<string | null>;
  choose(nation: NationId): void;
  start(port: Ports['review']): void;
  stop(): void;
}

const BEGUN: Progress = { kind: 'running', done: 0, of: 1, review: null };

/** What the decision is known by within a review. */
export const keyOf = ({ turn, matter, order }: ReviewedDecision): string =>
  JSON.stringify([turn, matter, order]);

/** Without a choice it is about the first person, else about the nation that is looked at. */
export function createDesk(session: Session, lookedAt: ReadonlySignal<NationId>, asked: boolean): ReviewDesk {
  const chosen = signal<NationId | null>(session.persons[0] ?? null);
  const nation = computed(() => chosen.value ?? lookedAt.value);
  const known = signal<ReadonlyMap<NationId, Progress>>(new Map());
  const trying = signal<string | null>(null);
  const progress = computed(() => known.value.get(nation.value) ?? null);
  let running: { readonly of: NationId; stop: () => void } | null = null;

  const note = (of: NationId, change: Partial<Progress>): void => {
    const before = known.value.get(of) ?? BEGUN;
    known.value = new Map(known.value).set(of, { ...before, ...change });
  };
  const end = (kind: Progress['kind']): void => {
    if (running === null) return;
    const { of, stop } = running;
    running = null;
    stop();
    note(of, { kind });
  };
  const stop = (): void => end('stopped');
  const start = (port: Ports['review']): void => {
    stop();
    const of = nation.value;
    chosen.value = of;
    const own = { of, stop: (): void => undefined };
    running = own;
    note(of, BEGUN);
    const news = port(session, [of], {
      news: ({ done, of: all, review, whole }) => {
        if (running !== own) return;
        note(of, { done, of: all, ...(review === null ? {} : { review }) });
        if (whole) end('whole');
      },
      failed: () => {
        if (running === own) end('failed');
      },
    });
    // It may have been stopped, or another begun, before its threads were there.
    news.then(
      (stopIt) => {
        if (running === own) own.stop = stopIt;
        else stopIt();
      },
      () => {
        if (running === own) end('failed');
      },
    );
  };
  return {
    shown: signal(asked),
    asked: asked && session.persons.length > 0,
    nation,
    progress,
    trying,
    choose: (id) => {
      stop();
      trying.value = null;
      chosen.value = id;
    },
    start,
    stop,
  };
}
