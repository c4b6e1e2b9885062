// Something long that is found out about a nation of a watched game: how far it is, what is known so far; begun, stopped, and kept by nation.

import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { NationId } from '../../../engine';
import type { Session } from '../../../session';
import type { Finder } from '../../ports';

/** How far it is: done of about how many. */
export interface Progress<Found> {
  readonly kind: 'running' | 'whole' | 'stopped' | 'failed';
  readonly done: number;
  readonly of: number;
  /** Null until the first results. */
  readonly found: Found | null;
}

export interface Finding<Found> {
  /** About the nation; null before it was asked for. */
  readonly progress: ReadonlySignal<Progress<Found> | null>;
  start(finder: Finder<Found>): void;
  stop(): void;
}

const BEGUN = { kind: 'running', done: 0, of: 1, found: null } as const;

export function createFinding<Found>(session: Session, nation: ReadonlySignal<NationId>): Finding<Found> {
  const known = signal<ReadonlyMap<NationId, Progress<Found>>>(new Map());
  let running: { readonly about: NationId; stop: () => void } | null = null;

  const note = (about: NationId, change: Partial<Progress<Found>>): void => {
    const before = known.value.get(about) ?? BEGUN;
    known.value = new Map(known.value).set(about, { ...before, ...change });
  };
  const end = (kind: Progress<Found>['kind']): void => {
    if (running === null) return;
    const { about, stop } = running;
    running = null;
    stop();
    note(about, { kind });
  };
  const start = (finder: Finder<Found>): void => {
    end('stopped');
    const own = { about: nation.value, stop: (): void => undefined };
    running = own;
    note(own.about, BEGUN);
    const begun = finder(session, [own.about], {
      news: ({ done, of, found, whole }) => {
        if (running !== own) return;
        note(own.about, { done, of, ...(found === null ? {} : { found }) });
        if (whole) end('whole');
      },
      failed: () => {
        if (running === own) end('failed');
      },
    });
    // It may have been stopped, or another begun, before its threads were there.
    begun.then(
      (stop) => {
        if (running === own) own.stop = stop;
        else stop();
      },
      () => {
        if (running === own) end('failed');
      },
    );
  };
  return {
    progress: computed(() => known.value.get(nation.value) ?? null),
    start,
    stop: () => end('stopped'),
  };
}
